/**
 * What the always-on script carries instead of stories: hashed rough stems in one array of 32-bit numbers, so that
 * opening a filter of 10,000 stories is taking a view, and a look-up touches only the stories that share a rare stem.
 *
 * Layout, in words: header (stories, table bits, postings); table of 2^bits pairs (stem, posting list's place);
 * posting lists (length, stories ...); where each story's terms begin (stories + 1); terms.
 * A term is a hash whose lowest three bits are replaced by what it is (`ANCHOR` ...). With `bits` 0 there is no table:
 * so few stories are all looked at.
 */
export interface SpotFilter {
  /** Ids of the stories, joined by line breaks: taken apart only when one is hit. */
  readonly ids: string;
  readonly data: Uint32Array;
}

/** What a term is to its story; three bits, as single constants since those cost no byte in the always-on script. */
/** A name of the person or thing that the story is about first. */
export const ANCHOR = 0;
/** A description of the same: "vice president". */
export const ANCHOR_ROLE = 1;
/** A name of another person without whom it is not this story. */
export const SECOND = 2;
export const SECOND_ROLE = 3;
/** Somebody else in the story. */
export const PERSON = 4;
/** A word for what happens: "talked". */
export const CORE = 5;
/** A word that accounts of the story use. */
export const CONTEXT = 6;

/** Words of the header. */
export const HEADER = 3;
/** Bits of a term that say what it is. */
export const KIND_BITS = 3;
