import type { Passage } from '../passages';
import type { Removal } from '../prune';
import { calls } from './calls';
import { credits } from './credits';
import { datelines } from './datelines';
import { labels } from './labels';
import type { LinePass } from './line-pass';
import { pointers } from './pointers';
import { repeats } from './repeats';
import { signOffs } from './sign-offs';
import { signatures } from './signatures';

const LINE_PASSES: readonly LinePass[] = [
  labels,
  datelines,
  credits,
  signatures,
  calls,
  signOffs,
  pointers,
  repeats,
];

/** The passages that are the article's own, by what their text says; each removal is told to `tell`. */
export function sift(all: readonly Passage[], tell: (removal: Removal) => void): Passage[] {
  let kept = all;
  for (const pass of LINE_PASSES) {
    const before = kept;
    kept = before.filter((passage, index) => {
      const drop = pass.drops(passage, index, before);
      if (drop) tell({ pass: pass.name, why: pass.why, text: passage.text.slice(0, 160) });
      return !drop;
    });
  }
  return [...kept];
}
