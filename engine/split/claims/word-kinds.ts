import { irregular } from '../../text/irregular';
import { oncePerWord } from '../../text/once-per-word';
import { isVerbLike } from '../../text/verbs';
import { ASKS, AUTHORS, CALLS, PRESS, SAYS, SIGNPOSTS, SITE } from './line-words';

/** What a word may be, a bit each: it is asked of every word of a page, and looked up once. */
export const KIND = {
  site: 1,
  press: 2,
  signpost: 4,
  calls: 8,
  author: 16,
  says: 32,
  asks: 64,
  verb: 128,
  /** Its form is a past's. */
  past: 256,
  /** "Had", "would": a past that goes with another verb. */
  had: 512,
  /** "Is", "will". */
  states: 1024,
  /** "Quit": a past that looks like the verb itself, where no word before makes it one. */
  bare: 2048,
  /** What makes it one. */
  governs: 4096,
  /** A verb by itself, which may ask for something. */
  base: 8192,
  to: 16384,
} as const;

const HAD = /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't|could|would)$/;
const STATES =
  /^(?:is|are|has|have|does|isn't|aren't|hasn't|haven't|doesn't|don't|will|won't|can|can't|must|may|should)$/;
const AUXILIARY =
  /^(?:is|are|was|were|did|do|does|have|had|has|will|would|can|could|may|might|must|should|shall)$/;
const BARE = /^(?:quit|spread|hit|shut|cut|put|set|cost|split|burst|cast|beat|bid|shed|hurt)$/;
const GOVERNS =
  /^(?:the|an?|of|to|and|will|would|can|could|may|might|must|should|do|does|did|don't|its|his|her|their|our|your|my|this|that|these|those|they|we|you|i|please)$/;
const NOW = /^(?:are|am|done|gone|come|become)$/;

/** By its form a past; some participles among them. Lower case. */
export function isPast(word: string): boolean {
  if (!isVerbLike(word)) return false;
  return (
    /ed$/.test(word) ||
    (irregular.has(word) && !/(?:s|ing|[aeiou]n)$/.test(word) && !NOW.test(word))
  );
}

const isBase = (word: string): boolean =>
  isVerbLike(word) && !/(?:s|ed|n't)$/.test(word) && !AUXILIARY.test(word);

/** How each kind is told of a word in lower case. */
const TESTS: readonly (readonly [number, (word: string) => boolean])[] = [
  [KIND.site, (word) => SITE.has(word)],
  [KIND.press, (word) => PRESS.has(word)],
  [KIND.signpost, (word) => SIGNPOSTS.has(word)],
  [KIND.calls, (word) => CALLS.has(word)],
  [KIND.author, (word) => AUTHORS.has(word)],
  [KIND.says, (word) => SAYS.has(word)],
  [KIND.asks, (word) => ASKS.has(word)],
  [KIND.verb, isVerbLike],
  [KIND.past, isPast],
  [KIND.had, (word) => HAD.test(word)],
  [KIND.states, (word) => STATES.test(word)],
  [KIND.bare, (word) => BARE.test(word)],
  [KIND.governs, (word) => GOVERNS.test(word)],
  [KIND.base, isBase],
  [KIND.to, (word) => word === 'to'],
];

/** The kinds of a word, as bits of `KIND`; its case does not matter. */
export const kindsOf = oncePerWord((word): number => {
  const low = word.toLowerCase();
  return TESTS.reduce((kinds, [kind, holds]) => (holds(low) ? kinds | kind : kinds), 0);
});
