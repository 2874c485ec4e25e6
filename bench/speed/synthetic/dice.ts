/** Chance that falls the same way in every run. */
export interface Dice {
  /** 0..1 */
  next(): number;
  pick<T>(list: readonly T[]): T;
  /** Different ones, in no order. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Dice from a seed (mulberry32, public domain). */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const found = new Set<T>();
    while (found.size < Math.min(count, list.length)) found.add(pick(list));
    return [...found];
  };
  return { next, pick, some };
}
