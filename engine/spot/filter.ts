/**
 * What the always-on script carries instead of stories: hashed rough stems in one array of 32-bit numbers, so that
 * opening a filter of 10,000 stories is taking a view, and a look-up touches only the stories that share a rare stem.
 *
 * Layout, in words: header (stories, table bits, postings); table of 2^bits pairs (stem, posting list's place);
 * posting lists (length, stories ...); where each story's terms begin (stories + 1); terms.
 * A term is a hash whose lowest three bits are replaced by what it is (`Term`). With `bits` 0 there is no table:
 * so few stories are all looked at.
 */
export interface SpotFilter {
  /** Ids of the stories, joined by line breaks: taken apart only when one is hit. */
  readonly ids: string;
  readonly data: Uint32Array;
}

/** What a term is to its story; three bits. */
export const Term = {
  /** A name of the person or thing that the story is about first. */
  anchor: 0,
  /** A description of the same: "vice president". */
  anchorRole: 1,
  /** A name of another person without whom it is not this story. */
  second: 2,
  secondRole: 3,
  /** Somebody else in the story. */
  person: 4,
  /** A word for what happens: "talked". */
  core: 5,
  /** A word that accounts of the story use. */
  context: 6,
} as const;

/** Words of the header. */
export const HEADER = 3;
/** Bits of a term that say what it is. */
export const KIND_BITS = 3;
