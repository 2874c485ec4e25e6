import type { Comparison, StatementId } from '../../engine/model';
import { groupOf } from './groups';

/** A statement to be marked in the page, and as what. */
export interface Mark {
  readonly id: StatementId;
  readonly text: string;
  readonly tone: 'contradicted' | 'confirmed' | 'only-here';
}

// What a reader must not miss wins where a statement carries several details.
const RANK: readonly Mark['tone'][] = ['contradicted', 'confirmed', 'only-here'];

/** The statements of the page that carry a detail or stand only here, each with its one tone. */
export function marksOf(comparison: Comparison): readonly Mark[] {
  const tones = new Map<StatementId, Mark['tone']>();
  const mark = (id: StatementId, tone: Mark['tone']): void => {
    const before = tones.get(id);
    if (!before || RANK.indexOf(tone) < RANK.indexOf(before)) tones.set(id, tone);
  };
  for (const detail of comparison.details) {
    const group = detail.onPage === 'stated' ? groupOf(detail, comparison) : null;
    const tone = group === 'contradicted' || group === 'confirmed' ? group : 'only-here';
    if (group) for (const id of detail.evidence) mark(id, tone);
  }
  // a page about another event is not measured against these accounts: what matches nothing there says nothing
  if (comparison.spot.verdict === 'same-story')
    for (const id of comparison.onlyHere) mark(id, 'only-here');
  return comparison.page.statements.flatMap(({ id, text }) => {
    const tone = tones.get(id);
    return tone ? [{ id, text, tone }] : [];
  });
}
