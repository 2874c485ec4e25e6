/** To deny is to debunk, but for doors and visas. */
const DENIAL = 'den(?:y|ies|ied)(?! (?:entry|access|bail|visas?)\\b)';
/** Words by which a text says that a report is not so: the vocabulary of fact-checks and denials. */
const WORDS = [
  'hoax(?:es|ers?|ed)?',
  'fake[ds]?',
  'fakery',
  'false(?:ly|hoods?)?',
  'untrue',
  'inaccurate',
  'erroneous',
  'bogus',
  '(?:mis|dis)information',
  'debunk(?:s|ed|ing)?',
  'satir(?:e|ical)',
  'fabricat(?:e[ds]?|ion)',
  'prank(?:s|ed|ster)?',
  'myths?',
  'photoshop(?:s|ped)?',
  'doctored',
  'troll(?:s|ed)?',
  'refut(?:e|es|ed|ing)',
  'rebuff(?:s|ed)?',
  'rubbish(?:es|ed)?',
  'dismiss(?:es|ed)?',
  'disprov(?:e|es|ed|en)',
  '(?:cast|raise|express)(?:s|es|ed)? (?:\\w+ )?doubts?',
  'doubts? (?:cast|raised|over|about|that)',
  DENIAL,
  'no (?:evidence|truth|sign)(?: of| in| that)?',
  "(?:not|isn[’']t|wasn[’']t) (?:real|true|so)",
  'never happened',
  'made (?:it|this|that|them) (?:all )?up',
  'urban legend',
  'greatly exaggerated',
  '(?:alive and (?:well|kicking))',
  'contrary to (?:reports?|rumou?rs?|claims?)',
  'nope',
];
const DEBUNK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
/** "No, ...": an answer to a rumour. */
const ANSWERS_NO = /(?:^|[.!?:—–-]\s*)no\s?[,:!—–-]\s?\S/i;
/** What turns a debunking word around: "no hoax", "denies hoax claims". */
const TURNS =
  /(?:\b(?:not?|never|neither|isn['’]t|wasn['’]t|aren['’]t|den(?:y|ies|ied)|despite|over)\s(?:[\p{L}-]+\s){0,2})$/iu;
/** What is asked or left open debunks nothing. */
const OPEN = /\?\s*["'”’]?\s*$|\b(?:real or|fact or|true or|confirm or)\b/i;
/** How far around a word what turns it is looked for, in UTF-16 units. */
const NEAR = 30;

/** What a denial may deny without debunking anything: "denies hoax claims". */
const CANCELS = /\b(?:hoax|fak|false|fabricat|staging|lying)/i;

/** Whether a text says that some report is not so. */
export function debunks(text: string): boolean {
  if (OPEN.test(text)) return false;
  if (ANSWERS_NO.test(text)) return true;
  return [...text.matchAll(DEBUNK)].some((found) => {
    const after = found.index + found[0].length;
    if (/^den/i.test(found[0])) return !CANCELS.test(text.slice(after, after + NEAR));
    return !TURNS.test(text.slice(Math.max(0, found.index - NEAR), found.index));
  });
}
