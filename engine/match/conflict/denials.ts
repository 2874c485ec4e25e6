import { matchesIn } from '../../text/matches';
import { findNegations, type Negation, STOPS } from '../../text/negation';
import { findQuotes } from '../../text/quotes';
import { isVerbLike } from '../../text/verbs';

/** Cues that deny a phrase only: "without a word as captain" says nothing of the captain. */
const PHRASE = new Set(['without', 'instead of', 'rather than']);
const PHRASE_ENDS = /\s(?:as|at|in|on|to|from|by|for|with|about|that|when|while)\s|,/i;
/** "Not on her alone" affirms, and so does "not until", "not for want of". */
const RESTRICTS =
  /\b(?:alone|only|just|entirely|necessarily|merely|simply)\b|^ (?:long|time|sooner|brainer)\b/i;
/** Who has not said whether, or is not asked why, denies nothing of what follows. */
const OPEN = /\s(?:whether|if|what|who|which|where|how|why)\s/i;
/** Words that deny what stands before them, too: "endorsed nobody", "appeared at none of them", "made no secret". */
const BACKWARD = new Set(['nobody', 'no one', 'none', 'nothing', 'neither', 'no', 'nowhere']);
/** Ends of the clause before a word. */
const CLAUSE =
  /[;:.!?—–()"“”]|,\s|\s(?:and|but|or|because|while|although|though|whereas|since|after|before|until|when|if|unless|who|which|that)\s/gi;
const LINKS = new Set([
  'at',
  'to',
  'with',
  'for',
  'on',
  'in',
  'of',
  'by',
  'from',
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
]);
/** Denials that only an account of somebody's acts has: to stay away is not to do. */
const SHUNS = [
  'turn(?:s|ed|ing)? down',
  's[ai]t(?:s|ting)? out',
  'skip(?:s|ped|ping)?',
  'boycott(?:s|ed|ing)?',
  'stay(?:s|ed|ing)? (?:away from|out of|clear of)',
  'steer(?:s|ed|ing)? clear of',
  'sh(?:y|ies|ied) away from',
  '(?:keep|kept|bar|prevent|stop|block|ban|dissuade)(?:p?ed|r?red|n?ed|s)?(?: [^\\s]+){1,4}? from(?= [^\\s]+ing\\b)',
  'forg[eo]t(?:s|ten)? to',
  '(?:neglect|omit)(?:s|t?ed)? to',
  'ceas(?:e|es|ed) to',
  'refus(?:e|es|ed|al)(?! to)',
  'snub(?:s|bed|bing)?',
  'g[ia]ve(?:s|n)? up on',
  // "responding too slowly to attacks" denies nothing
  'too (?:early|(?![a-z]+ly )[a-z]+) to',
  'anything but',
  'by no means',
  'in no way',
  '(?:at|in|on|under) no (?:point|time|stage|circumstances|account|sense)',
  'not once',
  'with(?:held|holds?|holding)',
  'begged off',
  '(?<!\\ba )little(?= (?:is|was|has|had|came|could|did|of|else|known|that)\\b)',
  'the opposite of',
  '(?:no|little) truth (?:in|to)',
  '(?:untrue|false|a myth|nonsense|a fiction) that',
  'the least',
];
const SHUN = new RegExp(`(?<![a-z'-])(?:${SHUNS.join('|')})(?![a-z'-])`, 'gi');

/** The stretches of a text that are denied, each with its cue: what `findNegations` finds, as an account of somebody's acts means it. */
export function findDenials(
  text: string,
  negations: readonly Negation[] = findNegations(text),
): Negation[] {
  const shuns = shunned(text);
  const plain = negations.filter(
    (one) => !shuns.some((other) => one.start < other.end && one.end > other.start),
  );
  const all = [...plain, ...shuns].sort((a, b) => a.start - b.start);
  const quotes = all.length ? findQuotes(text) : [];
  return all.flatMap((one, i): Negation[] => {
    const before = all.slice(0, i);
    // "neither frustrated nor puzzled" denies each once
    if (/^n?or$/.test(one.cue) && before.some((other) => covers(other, one.start))) return [];
    // "with no fixed brief" says how, and nothing of whether
    if (one.cue === 'no' && /\b(?:with|of|under)\s+$/i.test(text.slice(0, one.start))) return [];
    const quote = quotes.find(({ start, end }) => one.start >= start && one.end <= end);
    // what would be so if it were otherwise is neither told nor denied
    if (SUPPOSED.test(text.slice(Math.max(0, one.start - LEAD), one.start))) return [];
    const ahead = text.slice(one.end, one.scopeEnd);
    if (RESTRICTS.test(ahead.slice(0, 40))) return [];
    const stop = (PHRASE.has(one.cue) ? PHRASE_ENDS : OPEN).exec(ahead) ?? subjectEnd(ahead);
    const scopeEnd = Math.min(
      one.scopeEnd,
      quote?.end ?? one.scopeEnd,
      stop ? one.end + stop.index : one.scopeEnd,
    );
    return [{ ...one, scopeStart: backward(one, text) ?? one.scopeStart, scopeEnd }];
  });
}

/** "Not being there hurt her" denies the being, and not the hurt. */
function subjectEnd(ahead: string): { index: number } | null {
  if (!/^ \p{Ll}+ing\s/u.test(ahead)) return null;
  const words = [...ahead.matchAll(/\p{L}+/gu)];
  const verb = words.find(
    ([word], i) =>
      i > 0 && isVerbLike(word) && !/^(?:being|been|having)$/.test(words[i - 1]?.[0] ?? ''),
  );
  return verb ? { index: verb.index - 1 } : null;
}

/** An open if-clause before a cue. */
const SUPPOSED = /\b(?:if|unless|lest|suppose|imagine|wonder(?:s|ed|ing)?)\s[^,;.!?]*$/i;
const LEAD = 60;

const covers = (one: Negation, at: number): boolean => at >= one.scopeStart && at < one.scopeEnd;

/** Denials by a verb or a phrase of the acting. */
function shunned(text: string): Negation[] {
  return matchesIn(text, SHUN).flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const scope = text.slice(end, end + REACH);
    const reach = ENDS.exec(scope)?.index ?? scope.length;
    return [{ cue: found[0].toLowerCase(), start, end, scopeStart: end, scopeEnd: end + reach }];
  });
}

const REACH = 140;
const ENDS = new RegExp(
  `${STOPS}|,\\s|\\s(?:but|because|while|although|though|whereas|since|after|before|until|when|if|unless|and)\\s`,
  'iu',
);

/** Where the clause begins that a word after its verb denies; null for a word that denies what follows only. */
function backward({ cue, start }: Negation, text: string): number | null {
  if (!BACKWARD.has(cue)) return null;
  const lead = text.slice(0, start);
  const last = /(\p{L}+)\s+$/u.exec(lead)?.[1]?.toLowerCase();
  if (last === undefined || !(isVerbLike(last) || LINKS.has(last))) return null;
  let from = 0;
  for (const end of matchesIn(lead, CLAUSE)) from = end.index + end[0].length;
  return from;
}

/** Which denial an offset stands under; null under none, or where two cancel each other ("did not deny"). */
export function denialAt(denials: readonly Negation[], at: number): Negation | null {
  let last: Negation | null = null;
  let times = 0;
  for (const one of denials) {
    if (!covers(one, at) || (at >= one.start && at < one.end)) continue;
    last = one;
    times++;
  }
  return times % 2 ? last : null;
}
