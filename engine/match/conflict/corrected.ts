import type { PreparedValue } from '../prepared';
import { isRefused } from '../refused';
import type { Sheet } from '../sheet';
import { placesOf } from '../values';
import { endOf, type Rival } from './rivals';

const BUT = /^,?\s(?:but|it was)\s/i;
/** Letters between the two values. */
const REACH = 40;

/** Whether the statement itself puts a rival in the place of our value, and says so. */
export const isCorrected = (value: PreparedValue, rival: Rival, sheet: Sheet): boolean =>
  placesOf(value, sheet).some((at) => isRefused(sheet, at) && isNear(at, rival, sheet));

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
