/** Slots; a quarter of them filled at most, so that a word is found at the first look. */
const SLOTS = 2 ** 14;
const MOST_WORDS = SLOTS / 4;
/** Numbers of a slot, one of them unused, and which of them is the place: whole slots lie in one line of a cache. */
const WIDTH = 4;
const PLACE = 2;
/** Numbers kept of all words at most, so that no page can make the memory grow. */
const MOST_NUMBERS = 2 ** 19;

/**
 * Words by the hash of their characters, each with a run of numbers that it leads to. Two hashes of 32 bits stand for a
 * word: no text is kept, and that two words of a page share both is not to be expected in its lifetime.
 */
export class WordTable {
  /** By slot: the two hashes, and where the run begins; -1 where the slot is free. Side by side, so that a look is one read. */
  readonly #slots = new Int32Array(WIDTH * SLOTS);
  #count = 0;
  #end = 0;
  /** All runs, one behind the other: how many numbers, then these. */
  runs = new Int32Array(4096);

  constructor() {
    this.clear();
  }

  /** Where in `runs` the numbers of a word stand; 0 when they are none, -1 when the word is new. */
  find(a: number, b: number): number {
    const slots = this.#slots;
    for (let slot = (a ^ (a >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const at = WIDTH * slot;
      const place = slots[at + PLACE] ?? -1;
      if (place < 0 || (slots[at] === a && slots[at + 1] === b)) return place;
    }
  }

  /** Keeps a word's numbers and says where; forgets everything first when it is full. */
  add(a: number, b: number, numbers: readonly number[]): number {
    if (this.#count >= MOST_WORDS || this.#end + numbers.length >= MOST_NUMBERS) this.clear();
    let slot = (a ^ (a >>> 15)) & (SLOTS - 1);
    while ((this.#slots[WIDTH * slot + PLACE] ?? -1) >= 0) slot = (slot + 1) & (SLOTS - 1);
    const place = numbers.length ? this.#keep(numbers) : 0;
    this.#slots.set([a, b, place], WIDTH * slot);
    this.#count++;
    return place;
  }

  /** Forgets all words. */
  clear(): void {
    this.#slots.fill(-1);
    this.#count = 0;
    // place 0 is the run of words that lead nowhere
    this.runs[0] = 0;
    this.#end = 1;
  }

  #keep(numbers: readonly number[]): number {
    const place = this.#end;
    const end = place + 1 + numbers.length;
    if (end > this.runs.length) {
      const longer = new Int32Array(2 * end);
      longer.set(this.runs);
      this.runs = longer;
    }
    this.runs[place] = numbers.length;
    this.runs.set(numbers, place + 1);
    this.#end = end;
    return place;
  }
}
