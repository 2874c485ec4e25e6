import type { Pass } from './pass';

/** Tables of figures: their cells are no sentences. Tables that lay out a page hold running text, and are kept. */
export const tables: Pass = {
  name: 'tables',
  why: 'a table of figures',
  drops: (block, measure) =>
    block.tag === 'table' &&
    measure.prose < measure.text * 0.5 &&
    measure.prose < 600 &&
    !measure.hasH1,
};
