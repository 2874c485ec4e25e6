import { matchesIn } from './matches';
import { plain } from './plain';

/** A word that turns what follows into its opposite, and how far it reaches. Offsets are those of the text. */
export interface Negation {
  /** As written, in lower case: "has not" gives "not". */
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  /** What is negated: from the cue to the end of its clause. */
  readonly scopeStart: number;
  readonly scopeEnd: number;
}

/** What is put in between commas: ", for all that,". */
const ASIDE = ', [^,;:.!?]{2,40},';
const VERBS = [
  'den(?:y|ies|ied|ying)(?! (?:entry|access|bail|visas?|(?:him|her|them) ))',
  // "declined, however, to", "refused for weeks to"
  `(?:refus|declin)(?:e|es|ed|ing|s)(?:${ASIDE}| (?!to )[\\p{L}'-]+){0,4} to`,
  'fail(?:ed|ing|s)?(?: \\p{Ll}+ly)? to',
  'rul(?:e|es|ed|ing) out',
  'ruled (?:it|this|that|him|her|them) out',
  '(?:opt|decid|vot|advis|warn)(?:e|es|ed|ing|s)? against',
  'refrain(?:s|ed|ing)? from',
  'stop(?:s|ped|ping)? short of',
  'avoid(?:s|ed|ing)?',
  'lack(?:s|ed|ing)?',
  '(?:has|have|had|is|are|was|were) yet to',
  'unable to',
  'unwilling to',
  'far from',
  'instead of',
  'rather than',
  'disput(?:e|es|ed|ing)',
  'reject(?:s|ed|ing)?',
];
const WORDS = [
  "(?:is|are|was|were|has|have|had|does|do|did|wo|would|ca|could|should|might|must|need|ai|sha)n't",
  'cannot',
  'no longer',
  'not',
  'never',
  'no one',
  'nobody',
  'nothing',
  'nowhere',
  'none',
  'neither',
  'nor',
  'without',
  'hardly',
  'scarcely',
  'no',
];
const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:${[...WORDS, ...VERBS].join('|')})(?![\\p{L}\\p{N}'-])`,
  'giu',
);

/** What looks like a negation and is none. */
const AFTER_NO =
  /^(?:not (?:only|just|merely|simply|solely|least|to mention|long (?:after|before|ago)|surprisingly|unlike|until)|no (?:doubt|less|fewer|sooner|matter|wonder|small|stranger|mean feat|more than|later than|joke|secret)|nothing (?:but|less than|short of)|(?:nobody|no one|none of (?:those|us|them)) who|never mind|hardly surprising|no\.? ?\d|can't help|couldn't help|cannot help|couldn't agree more)(?![\p{L}])/iu;
/** What would have been, had it not been otherwise, is not denied. */
const IF_ONLY = /\bif only\b[^.!?;]*$/iu;
const BEFORE_NOT = /(?:whether or|if|why|or|more often than) $/i;
/** A tag at the end: "didn't she?" */
const TAG = /^\S+ (?:i|you|he|she|it|we|they)\?/i;
/** Marks after which another clause begins, as a pattern; "Ms." and "U.S." end none. */
export const STOPS = '[;:!?—–()]|(?<=\\p{L}{4}|[\\p{N}"”’\'])\\.(?!\\d)';
const ENDS = new RegExp(
  `${STOPS}|,(?=\\s)|\\s-\\s|\\s(?:but|because|while|although|though|whereas|since|after|before|until|when|if|unless|despite|so that|and (?=(?:he|she|it|they|we|i|has|have|had|is|was|were|will|would|the|instead|\\p{Ll}+ed|became|began|bought|brought|built|came|chose|fell|found|gave|got|held|kept|left|lost|made|met|ran|said|sat|saw|sent|sought|spoke|stood|thought|told|took|went|won|wrote)\\s))`,
  'iu',
);
/** "Without" denies a phrase, not a clause. */
const ENDS_OF_PHRASE = new RegExp(`${ENDS.source}|,| and | or (?=\\p{Ll}+ed )`, 'iu');
const INSERTED = new RegExp(`^${ASIDE}`, 'u');
/** No clause of news text is longer than this. */
const REACH = 140;

/** The negations of a text, in order. "Not only" is none; a negated refusal is two, and they cancel: see `isNegated`. */
export function findNegations(text: string): Negation[] {
  const { text: straight, from, until } = plain(text);
  const found: Negation[] = [];
  for (const match of matchesIn(straight, CUE)) {
    const start = match.index;
    const end = start + match[0].length;
    const ahead = straight.slice(start, end + REACH);
    if (AFTER_NO.test(ahead) || TAG.test(ahead)) continue;
    if (IF_ONLY.test(straight.slice(Math.max(0, start - REACH), start))) continue;
    if (/^not?$/i.test(match[0]) && BEFORE_NOT.test(straight.slice(Math.max(0, start - 16), start)))
      continue;
    // "has not, for all that, said": the clause goes on after what is put in
    const opens = end + (INSERTED.exec(straight.slice(end, end + REACH))?.[0].length ?? 0);
    const scope = straight.slice(opens, end + REACH);
    const ends = match[0].toLowerCase() === 'without' ? ENDS_OF_PHRASE : ENDS;
    const reach = opens + (ends.exec(scope)?.index ?? scope.length);
    found.push({
      cue: match[0].toLowerCase(),
      start: from(start),
      end: until(end),
      scopeStart: until(end),
      scopeEnd: until(reach),
    });
  }
  return found;
}

/** Whether what stands at an offset is negated: by one negation or three, not by two ("did not deny"). */
export function isNegated(negations: readonly Negation[], at: number): boolean {
  return negations.filter((one) => at >= one.scopeStart && at < one.scopeEnd).length % 2 === 1;
}
