import type { DetailId, StatementId } from '../../engine/model';
import { GROUPS, type Grouped } from './groups';

/** What a click on a marked statement brings up: the first detail that it carries, else the claim itself. */
export function targetOf(all: Grouped, statement: StatementId): DetailId | StatementId | null {
  const stated = GROUPS.flatMap((group) => all.details[group]);
  const best = stated.find(({ evidence }) => evidence[0] === statement);
  const other = stated.find(({ evidence }) => evidence.includes(statement));
  return best?.id ?? other?.id ?? (all.claims.includes(statement) ? statement : null);
}
