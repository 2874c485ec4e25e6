const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const counted = (words: string, step: number, from: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** "seven" -> 7, "seventy" -> 70. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(ONES, 1, 0),
  ...counted(TENS, 10, 20),
  ['dozen', 12],
  ['couple', 2],
  ['pair', 2],
]);

/** "seventh" -> 7, "seventieth" -> 70, "hundredth" -> 100. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(ORDINAL_ONES, 1, 0),
  ...counted(ORDINAL_TENS, 10, 20),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** "million" -> 1e6; with the short forms that stand after digits only. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Only right after digits: "$1.5bn", "20k". */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Parts of one: "two thirds" is 2 of them. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** How often: a number of times. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** Amounts without a number: "several" agrees with "multiple". */
export const VAGUE: ReadonlySet<string> = new Set(
  'several multiple numerous many few handful dozens scores hundreds thousands millions billions various countless'.split(
    ' ',
  ),
);

/** "49" of "49th", "3" of "3rd". */
export const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;
