import type { Block, Measure } from './block';
import { measureAll, textOf } from './block';
import type { Pass } from './passes/pass';

/** A stretch of the page that is not part of the article, and why. */
export interface Removal {
  readonly pass: string;
  readonly why: string;
  readonly text: string;
}

/** A block that holds this share of a page's running text is the article, whatever it is called. */
const BULK = 0.5;
/** Below this many characters a share says nothing. */
const LITTLE = 300;

/** A copy of the tree without the blocks that a pass drops; each removal is told to `tell`. */
export function prune(
  root: Block,
  passes: readonly Pass[],
  tell: (removal: Removal) => void,
): Block {
  const measures = measureAll(root);
  const total = measures.get(root)?.prose ?? 0;

  const reason = (block: Block): Pass | null => {
    const measure = measures.get(block) as Measure;
    const bulk = measure.prose > LITTLE && measure.prose > total * BULK;
    for (const pass of passes) {
      if ((!bulk || pass.greedy) && pass.drops(block, measure)) return pass;
    }
    return null;
  };

  const copy = (block: Block, parent: Block | null): Block => {
    const kept: Block = { ...block, parent, items: [] };
    for (const item of block.items) {
      if (item.kind === 'line') {
        kept.items.push({ ...item, block: kept });
        continue;
      }
      const pass = reason(item);
      if (!pass) kept.items.push(copy(item, kept));
      else if ((measures.get(item) as Measure).text > 0)
        tell({ pass: pass.name, why: pass.why, text: textOf(item, 160) });
    }
    return kept;
  };
  return copy(root, null);
}
