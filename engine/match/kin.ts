/** Words that name a relation, each of which excludes the others of its row; by stem. */
const ROWS = [
  ['sister', 'brother', 'cousin', 'mother', 'father', 'aunt', 'uncl', 'daughter', 'son'],
  ['niec', 'nephew', 'grandchild', 'daughter', 'son'],
  ['husband', 'wife', 'daughter', 'son'],
];

/** Whether a stem names a relation at all. */
export const isKin = (stem: string): boolean => ROWS.some((row) => row.includes(stem));

/** Whether somebody who is the one can hardly be the other to the same person ("sister", "brother"). */
export const isOtherKin = (a: string, b: string): boolean =>
  a !== b && ROWS.some((row) => row.includes(a) && row.includes(b));
