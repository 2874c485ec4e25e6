import { tokenize } from '../text/tokens';
import { type DetailBar, detailBar } from './detail-bars';
import { PeopleBits } from './people-bits';
import type { PreparedStory } from './prepared';
import { FILLED } from './slots';
import type { Vocabulary } from './vocabulary';
import { WordTable } from './word-table';

/** Share of a wording's worth that one unit stands for; a word counts up to the next whole unit. */
const UNIT = 0.02;
/** Counters of five bits: a detail whose counter runs over is a candidate. */
const PLANES = 5;
const FULL = 2 ** PLANES;
/** Numbers of one block: which 32 details, then the planes of their units. */
const BLOCK = 1 + PLANES;
/** Keeps rounding on the side of too many candidates. */
const TINY = 1e-6;
/** FNV-1a, and a second hash beside it. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** What a term does for the details that have it. */
type Postings = Map<number, { detail: number; share: number; bonus: number }[]>;

/** What of a story is looked at. */
type Parts = Pick<PreparedStory, 'details' | 'phrases' | 'vocabulary' | 'directory' | 'corePeople'>;

/**
 * Which details of a story a statement may carry at all, told from its characters in one pass: each word leads to bit
 * masks of details, and counters that lie side by side in machine words (one bit of 32 details' counts in each) add
 * up what the words speak for. Rounded up, and a pronoun means everybody whom it may, so that no detail is missed that
 * the exact scores would let through; a test holds it to that.
 */
export class Candidates {
  /** A word's run: a bit mask of the people whom it may mean, then its blocks. */
  readonly #words = new WordTable();
  readonly #postings: Postings = new Map();
  readonly #people: PeopleBits;
  readonly #vocabulary: Vocabulary;
  /** Blocks of each person, by bit. */
  readonly #personal: readonly Int32Array[];
  /** Counters before the first word: how much is left to run over. */
  readonly #start: Int32Array;
  readonly #counts: Int32Array;
  readonly #found: Int32Array;

  constructor({ details, phrases, vocabulary, directory, corePeople }: Parts) {
    const width = Math.ceil(details.length / 32);
    this.#vocabulary = vocabulary;
    this.#start = new Int32Array(PLANES * width);
    this.#counts = new Int32Array(PLANES * width);
    this.#found = new Int32Array(width);
    const byTerm = new Map([...phrases.values()].flat().map((phrase) => [phrase.term, phrase]));
    for (const detail of details) this.#enter(detail.index, detailBar(detail, byTerm));
    this.#people = new PeopleBits(directory, corePeople);
    this.#personal = this.#people.groups.map((people) => {
      const units = new Map<number, number>();
      for (const person of people) this.#push(vocabulary.get(`~${person}`) ?? -1, 1, units);
      return Int32Array.from(blocksOf(units));
    });
  }

  /** The candidates as a bit mask (detail `i` is bit `i % 32` of word `i / 32`); good until the next call. */
  find(text: string): Int32Array {
    const words = this.#words;
    this.#counts.set(this.#start);
    this.#found.fill(0);
    let people = 0;
    let a = BASIS;
    let b = 0;
    let begin = 0;
    for (let i = 0; i <= text.length; i++) {
      const letter = i < text.length ? text.charCodeAt(i) : 0;
      if (letter > 32) {
        a = Math.imul(a ^ letter, PRIME);
        b = ((b << 5) - b + letter) | 0;
        continue;
      }
      if (i > begin) {
        let place = words.find(a, b);
        if (place < 0) place = words.add(a, b, this.#read(text.slice(begin, i)));
        if (place > 0) {
          const { runs } = words;
          people |= runs[place + 1] ?? 0;
          this.#count(runs, place + 2, place + 1 + (runs[place] ?? 0));
        }
        a = BASIS;
        b = 0;
      }
      begin = i + 1;
    }
    for (; people; people &= people - 1) {
      const blocks = this.#personal[31 - Math.clz32(people & -people)];
      if (blocks) this.#count(blocks, 0, blocks.length);
    }
    return this.#found;
  }

  /** Adds blocks of units to the counters, 32 details at a time; plane by plane without a loop, which takes twice as long. */
  #count(blocks: Int32Array, from: number, to: number): void {
    const counts = this.#counts;
    const found = this.#found;
    for (let at = from; at < to; at += BLOCK) {
      const word = blocks[at] ?? 0;
      const place = word * PLANES;
      let one = counts[place] ?? 0;
      let two = blocks[at + 1] ?? 0;
      let carry = one & two;
      counts[place] = one ^ two;
      one = counts[place + 1] ?? 0;
      two = blocks[at + 2] ?? 0;
      counts[place + 1] = one ^ two ^ carry;
      carry = (one & two) | ((one ^ two) & carry);
      one = counts[place + 2] ?? 0;
      two = blocks[at + 3] ?? 0;
      counts[place + 2] = one ^ two ^ carry;
      carry = (one & two) | ((one ^ two) & carry);
      one = counts[place + 3] ?? 0;
      two = blocks[at + 4] ?? 0;
      counts[place + 3] = one ^ two ^ carry;
      carry = (one & two) | ((one ^ two) & carry);
      one = counts[place + 4] ?? 0;
      two = blocks[at + 5] ?? 0;
      counts[place + 4] = one ^ two ^ carry;
      found[word] = (found[word] ?? 0) | (one & two) | ((one ^ two) & carry);
    }
  }

  #enter(detail: number, { least, bonus, pushes }: DetailBar): void {
    const units = Math.max(1, Math.floor(least / UNIT - TINY));
    setUnits(this.#start, (detail >> 5) * PLANES, detail & 31, FULL - units);
    for (const [term, { share, slots }] of pushes) {
      const list = this.#postings.get(term) ?? [];
      list.push({ detail, share, bonus: slots * bonus });
      this.#postings.set(term, list);
    }
  }

  /** The run of a word that stands between two spaces; the slow way, once for each word. */
  #read(text: string): number[] {
    const units = new Map<number, number>();
    let people = 0;
    for (const token of tokenize(text)) {
      people |= this.#people.meantBy(token.norm);
      for (const { term, strength } of this.#vocabulary.links(token))
        this.#push(term, strength, units);
    }
    return people || units.size ? [people, ...blocksOf(units)] : [];
  }

  #push(term: number, strength: number, units: Map<number, number>): void {
    for (const { detail, share, bonus } of this.#postings.get(term) ?? []) {
      const more = share * strength + (strength >= FILLED ? bonus : 0);
      units.set(detail, (units.get(detail) ?? 0) + more);
    }
  }
}

/** Coverage by detail as blocks: a number of a mask word and its planes, for each that is not empty. */
function blocksOf(units: ReadonlyMap<number, number>): number[] {
  const blocks = new Map<number, Int32Array>();
  for (const [detail, coverage] of units) {
    const block = blocks.get(detail >> 5) ?? new Int32Array(PLANES);
    blocks.set(detail >> 5, block);
    setUnits(block, 0, detail & 31, Math.min(FULL - 1, Math.ceil(coverage / UNIT + TINY)));
  }
  return [...blocks].flatMap(([word, planes]) => [word, ...planes]);
}

/** Writes a number of units into one detail's bit of the planes that begin at `from`. */
function setUnits(planes: Int32Array, from: number, bit: number, units: number): void {
  for (let plane = 0; plane < PLANES; plane++)
    if ((units >> plane) & 1) planes[from + plane] = (planes[from + plane] ?? 0) | (1 << bit);
}
