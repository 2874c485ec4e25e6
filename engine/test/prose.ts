import { generator } from './generator';

const WHO =
  'The council|A captain|The old harbour|Every ferry|Her brother|Nobody on the pier|The clerk|One passenger|A storm|The mayor of the next town'.split(
    '|',
  );
const DOES =
  'watched|had painted|would not repair|remembered|sold|counted|carried off|set fire to|measured|described'.split(
    '|',
  );
const WHAT =
  'the northern pier|four hundred crates|a letter from the ministry|the drowned bell|all of the winter timetable|an unpaid bill|the red lighthouse|two broken engines|the last of the herring|a map of the bay'.split(
    '|',
  );
const WHEN =
  'before the rain came|on the first of May|while the band played|for eleven years|without a word to anyone|in front of the whole crew|as if nothing had happened|at a quarter past nine|because the tide was late|until the lamps went out'.split(
    '|',
  );

/** Invented sentences, the same for the same seed; two seeds share hardly any run of words. */
export function prose(seed: number, sentences: number): string[] {
  const next = generator(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return Array.from(
    { length: sentences },
    () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHEN)} and ${pick(DOES)} ${pick(WHAT)}.`,
  );
}
