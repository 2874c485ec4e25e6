import { caseless } from '../../text/caseless';
import { irregular } from '../../text/irregular';
import type { Token } from '../../text/tokens';
import { hasPredicate, isVerbLike } from '../../text/verbs';
import type { Line } from './line';
import { ASKS, AUTHORS, CALLS, PRESS, SAYS, SIGNPOSTS, SITE } from './line-words';
import { offers, SIGNS } from './signs';

const YOU = caseless(
  /(?:^|[^\p{L}])(?:you|your|yours|yourself|you're|you've|you'll|you'd)(?!\p{L})/iu,
);
const WE = /(?:^|[^\p{L}])(?:we|us|our|ours|we're|we've|we'll)(?!\p{L})/u;
const I = /(?:^|[^\p{L}])(?:I|[Mm]y|me|mine|myself|I'(?:m|ve|d|ll))(?!\p{L})/u;
const THEY = caseless(/(?:^|[^\p{L}])(?:he|she|they|him|her|his|their|them)(?!\p{L})/iu);
const IT = caseless(/(?:^|[^\p{L}])its?(?!\p{L})/iu);
const JOINS = caseless(/^(?:and|but|so|yet|or|then|now|still)(?!\p{L})/iu);
const SHOWS = caseless(
  /^(?:that|this|these|those|it|it's|that's|here|there|there's|here's|which|what|why|how)(?!\p{L})/iu,
);
const PAST = /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't|could|would)$/;
const STATES =
  /^(?:is|are|has|have|does|isn't|aren't|hasn't|haven't|doesn't|don't|will|won't|can|can't|must|may|should)$/;
/** Days, months and years: what happened has them. */
const WHEN = caseless(
  /(?:^|[^\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^\p{L}])(?:january|february|march|april|(?:in|since|by|until|last|next|of) may|june|july|august|september|october|november|december)(?!\p{L})|\b(?:19|20)\d\d\b/iu,
);
/** "California, you have ...", "..., Jan." */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|don't|please)(?!\p{L})|, (?:\p{Lu}\p{L}+|folks|friends|people|reader|readers)[.!?]*\)?$/u;
const DENIES = caseless(
  /(?:^|[^\p{L}])(?:no|not|never|nobody|none|nothing|few|neither|no one|\p{L}+n't)(?!\p{L})/iu,
);
/** "The photo was", "Her account has been": somebody or something did or underwent something. */
const SUBJECT = caseless(
  /^(?:(?:and|but|so|then|now|yet|still),? )?(?:the|an?|his|her|its|their|he|she|they|it|no(?:body| one)?|both|all|some|\p{Lu}\p{L}+)(?: [\p{L}'-]+){0,2} (?:was|were|is|are|has|had|have|did|does|will|would|\p{L}{2,}ed|\p{L}{2,}s)(?!\p{L})/iu,
);
/** "Related: ...", "Letters: ..." */
const LABELLED = /^[^:.!?]{2,45}:\s/;
const AUXILIARY =
  /^(?:is|are|was|were|did|do|does|have|had|has|will|would|can|could|may|might|must|should|shall)$/;

/** By its form a past; some participles among them. Lower case. */
export function isPast(word: string): boolean {
  if (!isVerbLike(word)) return false;
  return (
    /ed$/.test(word) ||
    (irregular.has(word) && !/(?:s|ing|[aeiou]n)$/.test(word) && !NOW.test(word))
  );
}

const NOW = /^(?:are|am|done|gone|come|become)$/;

/**
 * "Write to the Sketch", "Fix your roof": the first word is a verb by itself. "Play was stopped" has a noun there, "Read
 * aloud, the letters are dull" a participle.
 */
function isImperative(text: string, [first = '', second = '', third = '']: readonly string[]) {
  if (PAST.test(second) || STATES.test(second) || PAST.test(third)) return false;
  if (MAIN_CLAUSE.test(text)) return false;
  return isVerbLike(first) && !/(?:s|ed|n't)$/.test(first) && !AUXILIARY.test(first);
}

/** "She quit", "the video spread within hours": pasts that look like the verb itself, where no word before makes them one. */
function isBarePast(word: string, at: number, words: readonly string[]): boolean {
  return at > 0 && BARE.test(word) && !GOVERNS.test(words[at - 1] ?? '');
}

const MAIN_CLAUSE =
  /^[^,:;]+, (?:the|an?|his|her|its|their|he|she|they|it) (?:\p{L}+ )?(?:is|are|was|were|has|had|have|\p{L}+ed) /u;
const BARE = /^(?:quit|spread|hit|shut|cut|put|set|cost|split|burst|cast|beat|bid|shed|hurt)$/;
const GOVERNS =
  /^(?:the|an?|of|to|and|will|would|can|could|may|might|must|should|do|does|did|don't|its|his|her|their|our|your|my|this|that|these|they|we|you|i|please)$/;

/** What a line looks like to the model, by name: each 0 or 1 unless it is a count, a length or a share. */
export type LineFeatures = Readonly<Record<string, number>>;

const SIGN_LIST = Object.entries(SIGNS);

/** What a line looks like by itself, whatever stands around it. */
export function looks(line: Line, tokens: readonly Token[]): LineFeatures {
  const { text, words } = line;
  const low = words.map((word) => word.toLowerCase());
  const count = (set: ReadonlySet<string>, most: number) =>
    Math.min(most, low.filter((word) => set.has(word)).length);
  const capitals = tokens.slice(1).filter((t) => t.capital && !t.stop).length;
  const n = words.length;
  const imperative = isImperative(text, low);
  const says = count(SAYS, 1) > 0;
  const anchored = capitals > 0 || /[\d"]/.test(text) || WHEN.test(text) || says;
  const features: Record<string, number | boolean> = {
    // a page without full stops, a list: there a line without one is nothing odd
    stopped: line.stopped || !line.punctuated || line.bullet || line.kind !== 'text',
    ended: line.stopped || !line.punctuated || line.kind === 'list-item',
    alone: line.alone,
    bullet: line.bullet,
    loose: !anchored,
    length: Math.log2(n + 1),
    content: Math.min(8, tokens.filter((t) => !t.stop).length),
    tiny: n <= 2,
    short: n <= 4,
    middling: n >= 5 && n <= 9,
    long: n > 14,
    longest: n > 22,
    predicate: hasPredicate(words),
    verbs: Math.min(3, low.filter(isVerbLike).length),
    past: low.some((word, i) => PAST.test(word) || isPast(word) || isBarePast(word, i, low)),
    states: low.some((word) => STATES.test(word)),
    imperative,
    subject: SUBJECT.test(text),
    you: YOU.test(text),
    we: WE.test(text),
    i: I.test(text),
    they: THEY.test(text),
    it: IT.test(text),
    joins: JOINS.test(text),
    shows: SHOWS.test(text),
    the: /^(?:the|an?|his|her|its|their|one|two|three) /i.test(text),
    not: DENIES.test(text),
    asks: (imperative || !isVerbLike(low[0] ?? '')) && ASKS.has(low[0] ?? '') && !/["']/.test(text),
    site: count(SITE, 2),
    press: count(PRESS, 3),
    signpost: count(SIGNPOSTS, 2),
    calls: count(CALLS, 2),
    author: count(AUTHORS, 3),
    says,
    when: WHEN.test(text),
    digits: /\d/.test(text),
    amount: /[$£€%₹]|\d{2},\d{3}/.test(text),
    offer: offers(text),
    titled: n >= 4 ? capitals / n : 0,
    shouted: n >= 2 && /\p{Lu}/u.test(text) && text === text.toUpperCase(),
    quoted: /["]|(?:^|\s)'\p{L}.*\p{L}[.,!?]?'/u.test(text),
    outcry: /!["')]*$/.test(text),
    mark: /[|·»→•@#®+©/]|https?:|\.(?:com|org|net|example)\b/.test(text),
    labelled: LABELLED.test(text),
    called: CALLED.test(text),
    late: line.place > 0.85,
  };
  const numbers: Record<string, number> = {};
  for (const name in features) numbers[name] = Number(features[name]);
  for (const [name, sign] of SIGN_LIST) numbers[name] = Number(sign.test(text));
  return numbers;
}
