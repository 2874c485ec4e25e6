import type { Directory } from '../text/people';
import { meantBy } from '../text/pronouns';

/** Bits of a machine word that people are numbered by; whoever comes later shares the last. */
const BITS = 31;

/** A story's people as bits, and by which words each may be meant. */
export class PeopleBits {
  /** Ids of the people behind each bit. */
  readonly groups: readonly (readonly string[])[];
  readonly #byWord = new Map<string, number>();
  readonly #byPronoun = new Map<string, number>();

  constructor({ people, namings }: Directory, pair: readonly string[]) {
    const groups = Array.from({ length: Math.min(BITS, people.length) }, (): string[] => []);
    const bits = new Map<string, number>();
    people.forEach(({ id, pronoun }, i) => {
      const bit = 1 << Math.min(BITS - 1, i);
      groups[Math.min(BITS - 1, i)]?.push(id);
      bits.set(id, bit);
      add(this.#byPronoun, pronoun, bit);
    });
    this.groups = groups;
    for (const id of pair) add(this.#byPronoun, 'pair', bits.get(id) ?? 0);
    for (const [word, list] of namings)
      for (const { person } of list) add(this.#byWord, word, bits.get(person) ?? 0);
  }

  /** Everybody whom a folded word may mean, or begin to name. */
  meantBy(word: string): number {
    return (this.#byWord.get(word) ?? 0) | (this.#byPronoun.get(meantBy(word) ?? '') ?? 0);
  }
}

function add(bits: Map<string, number>, key: string, bit: number): void {
  bits.set(key, (bits.get(key) ?? 0) | bit);
}
