import type { Block, Measure } from '../block';

/** One reason to leave a block out of the article. */
export interface Pass {
  readonly name: string;
  /** Said when somebody asks why a stretch of the page is missing from the article. */
  readonly why: string;
  /** Whether the block, with everything in it, is not part of the article. */
  drops(block: Block, measure: Measure): boolean;
  /** Takes even a block that holds most of the page's text: 500 comments below a short article. */
  readonly greedy?: boolean;
}

/** Whether a block has little running text of its own: for words that name articles' parts as well as boxes. */
export function isSlight(measure: Measure): boolean {
  return measure.proseLines <= 1 && measure.prose < 200;
}

/** Whether a block is mostly pointers to other pages. */
export function isLinked(measure: Measure): boolean {
  return measure.text > 0 && measure.linked / measure.text > 0.35;
}
