/** A term with its polarity, as one number: twice the term, and one more where it is denied. */
export type SignedTerm = number;

export const signed = (term: number, denied: boolean): SignedTerm => 2 * term + Number(denied);

export const termIn = (one: SignedTerm): number => one >> 1;

export const isDeniedIn = (one: SignedTerm): boolean => (one & 1) === 1;
