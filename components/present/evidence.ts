import type { Comparison, StatementId } from '../../engine/model';

/** The page's own sentence; '' for a number that the page does not have. */
export function sentenceOf(id: StatementId, comparison: Comparison): string {
  return comparison.page.statements.find((statement) => statement.id === id)?.text ?? '';
}
