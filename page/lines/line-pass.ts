import type { Passage } from '../passages';

/** One reason to leave a line out of the article, seen from its text; the same for pages and for plain text. */
export interface LinePass {
  readonly name: string;
  /** Said when somebody asks why a stretch of the page is missing from the article. */
  readonly why: string;
  drops(passage: Passage, index: number, all: readonly Passage[]): boolean;
}
