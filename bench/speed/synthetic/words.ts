import idfFile from '../../../engine/text/idf.json';
import { type Dice, diceOf } from './dice';

const LETTERS = /^[a-z]{4,}$/;
/** The words of news by how often they are met: ranges of the buckets of engine/text/idf.json. */
const band = (from: number, to: number): string[] =>
  idfFile.buckets
    .slice(from, to)
    .flatMap((bucket) => bucket.split(' '))
    .filter((word) => LETTERS.test(word));

/** Words of every news text. */
export const COMMON = band(12, 21);
/** Words that one text in some has. */
export const TOPICAL = band(22, 34);
/** Words that next to no text has. */
export const RARE = band(35, 40);

const ONSETS = 'b br c ch d dr f g gl h j k kr l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = 'l n r s t nd rk man son ley ton ski vic ez'.split(' ');

const name = (dice: Dice, syllables: number): string => {
  const text = Array.from(
    { length: syllables },
    () => dice.pick(ONSETS) + dice.pick(VOWELS) + (dice.next() < 0.3 ? dice.pick(ENDS) : ''),
  ).join('');
  return text[0]?.toUpperCase() + text.slice(1) + dice.pick(ENDS);
};

/** Invented names, the same each run; fewer than ten thousand stories need, so that stories share people. */
const names = (count: number, seed: number, syllables: number): string[] => {
  const dice = diceOf(seed);
  const found = new Set<string>();
  while (found.size < count) found.add(name(dice, syllables));
  return [...found];
};

export const FIRST_NAMES = names(300, 1, 1);
export const SURNAMES = names(4000, 2, 2);
export const PLACES = names(1200, 3, 2);
export const OFFICES =
  'mayor governor senator minister chancellor commissioner treasurer coach chairwoman director judge bishop'.split(
    ' ',
  );
