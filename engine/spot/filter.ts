/**
 * What the always-on script carries instead of stories: hashed rough stems in one array of 32-bit numbers, so that
 * opening a filter of 10,000 stories is taking a view, and a look-up touches only the few that share a stem.
 *
 * Layout, in words: a mask; for each bucket (stem & mask) where its entries begin, and once more where the last end;
 * the entries, each of two words: a term and a story. A term is a hash whose lowest three bits are replaced by
 * what it is to its story (`ANCHOR` ...).
 */
export interface SpotFilter {
  /** Ids of the stories, asked for only when one is hit. */
  readonly ids: { at(story: number): string | undefined };
  readonly data: Uint32Array;
  /**
   * Source of a pattern that any page must match, in lower case, where the stories are few enough for one. Nearly every
   * page ends there, and a pattern is a hundredth of the work.
   */
  readonly gate?: string | undefined;
}

// what a term is: single constants, since those cost no byte in the always-on script

/** A name of the person or thing that the story is about first. */
export const ANCHOR = 0;
/** A description of the same: "former vice president". */
export const ANCHOR_ROLE = 1;
/** A name of another person without whom it is not this story. */
export const SECOND = 2;
/** A description of that one. */
export const SECOND_ROLE = 3;
/** Somebody else in the story. */
export const PERSON = 4;
/** A word for what happens: "talked". */
export const CORE = 5;
/** A word that accounts of the story use. */
export const CONTEXT = 6;

/** Bits of a term that say what it is. */
export const KIND_BITS = 3;
