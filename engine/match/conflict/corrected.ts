import type { PreparedValue } from '../prepared';
import { isRefused } from '../refused';
import type { Sheet } from '../sheet';
import { endOf, type Rival } from './rivals';

const BUT = /^,?\s(?:but|it was)\s/i;
/** Letters between the two values. */
const REACH = 40;
/** A term this sure shows a value. */
const SHOWN = 0.8;

/** Whether the statement itself puts a rival in the place of our value, and says so. */
export function isCorrected({ terms }: PreparedValue, rival: Rival, sheet: Sheet): boolean {
  const places = terms.flatMap((term) =>
    (sheet.best[term] ?? 0) >= SHOWN ? (sheet.at[term] ?? []) : [],
  );
  return places.some(
    (at) =>
      isRefused(sheet.statement.text, sheet.tokens[at]?.start ?? 0) && isNear(at, rival, sheet),
  );
}

/** The rival stands right before the "not", or after a "but". */
function isNear(at: number, rival: Rival, { tokens, statement: { text } }: Sheet): boolean {
  const ours = tokens[at];
  const theirs = tokens[rival.token];
  const last = tokens[endOf(rival) - 1] ?? theirs;
  if (!ours || !theirs || !last) return false;
  if (last.end <= ours.start)
    return ours.start - last.end <= REACH && !/[.;:!?]/.test(text.slice(last.end, ours.start));
  return theirs.start - ours.end <= REACH && BUT.test(text.slice(ours.end, theirs.start));
}
