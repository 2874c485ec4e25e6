import { oncePer } from '../../text/once-per';
import type { PreparedDetail, PreparedWording } from '../prepared';
import { type SignedTerm, signed, termIn } from '../signed-term';

/** Whether a token of a statement stands under a denial. */
export type Polarity = (token: number) => boolean;

/** How the words of a detail and those of its contrary differ. */
export interface ContraryTellings {
  /** Whether either has a term, whatever its polarity: a bit a term, since most of a statement's words stand in neither. */
  readonly has: (term: number) => boolean;
  readonly words: ReadonlyMap<SignedTerm, Word>;
  /** How much oftener the contrary has a word than news at large, in nats, over 0 only. `rarity`: the word's, in nats. */
  readonly rarer: (word: Word, rarity: number) => number;
}

/** A term with its polarity in a detail and its contrary. */
interface Word {
  /** How many contrary wordings, and how many wordings of the detail, have it. */
  readonly contrary: number;
  readonly own: number;
  /** How much oftener the contrary has it than the detail: log ratio in nats, negative where the detail has it oftener. */
  readonly ratio: number;
}

/** Wordings that a ratio begins with, and that one with news at large begins with: one wording is no rule. */
const HALF = 0.5;
const START = 3;
/** What a function word counts as, where a wording has it as content. */
const COMMON = 3;

/** Counts a detail's wordings and contrary wordings when first asked. People are left out: who did it to whom is no question of words. */
export const tellingsOf = oncePer((detail: PreparedDetail): ContraryTellings => {
  const turned = detail.contrary();
  const contrary = countIn(turned);
  const own = countIn(detail.wordings);
  const share = (times: number, of: number) => (times + HALF) / (of + 2 * HALF);
  const wordOf = (one: SignedTerm): Word => {
    const times = { contrary: contrary.get(one) ?? 0, own: own.get(one) ?? 0 };
    const ratio = Math.log(
      share(times.contrary, turned.length) / share(times.own, detail.wordings.length),
    );
    return { ...times, ratio };
  };
  const rarer = ({ contrary: times }: Word, rarity: number) => {
    const chance = Math.exp(-(rarity || COMMON));
    return Math.max(0, Math.log((times + START * chance) / (turned.length + START) / chance));
  };
  const words = new Map([...contrary.keys(), ...own.keys()].map((one) => [one, wordOf(one)]));
  return { has: amongBits([...words.keys()].map(termIn)), words, rarer };
});

/** Tells some numbers from all others by a bit each. */
function amongBits(numbers: readonly number[]): (number: number) => boolean {
  const bits = new Int32Array(numbers.reduce((most, one) => Math.max(most, (one >> 5) + 1), 0));
  for (const one of numbers) bits[one >> 5] = (bits[one >> 5] ?? 0) | (1 << (one & 31));
  return (number) => ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

function countIn(wordings: readonly PreparedWording[]): Map<SignedTerm, number> {
  const times = new Map<SignedTerm, number>();
  for (const { terms, people, denied } of wordings)
    terms.forEach((term, i) => {
      if (people[i]) return;
      const one = signed(term, denied[i] === 1);
      times.set(one, (times.get(one) ?? 0) + 1);
    });
  return times;
}
