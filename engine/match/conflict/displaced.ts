import { wordsOf } from '../elsewhere';
import type { PreparedDetail, PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import { placesOf } from '../values';
import { casting, roleAt } from './casting';
import { isCleft, singledOutFor } from './cleft';
import { isCorrected } from './corrected';
import { type Implied, leadOf } from './implied';
import { endOf, type Rival } from './rivals';

/** Whether a value of ours stands in a statement by itself, and is not only perhaps meant. */
export const isNamed = (value: PreparedValue, sheet: Sheet): boolean =>
  placesOf(value, sheet).length > 0;

/**
 * Whether somebody else stands where one of ours should, though ours is named, too: "it was Cole who", "Cole, not Pike", "a party for
 * Pike, whom Cole had decorated".
 */
export const isDisplaced = (
  value: PreparedValue,
  rival: Rival,
  detail: PreparedDetail,
  implied: Implied,
  sheet: Sheet,
): boolean =>
  (isCleft(rival, sheet) &&
    isOfDetail(rival, detail, sheet) &&
    !isInPlace(value, rival, implied, sheet)) ||
  isCorrected(value, rival, sheet) ||
  governsRival(value, rival, implied, sheet);

/** Whether what somebody is singled out for has to do with a detail: "when Cole quit, it was Pike who called" says nothing of quitting. */
function isOfDetail(rival: Rival, detail: PreparedDetail, sheet: Sheet): boolean {
  const clause = singledOutFor(rival, sheet);
  if (!clause) return true;
  return wordsOf(detail).things.some((term) => {
    const place = sheet.at[term] ?? -1;
    return (sheet.best[term] ?? 0) >= MATCHED && place >= clause.from && place < clause.to;
  });
}

/** A word this sure is told here. */
const MATCHED = 0.55;

/** Whether somebody of the detail's own stands in a role that the wordings give them sooner than ours: "it was Pike who called Cole", whom Pike did call. */
function isInPlace(
  value: PreparedValue,
  rival: Rival,
  { standing }: Implied,
  sheet: Sheet,
): boolean {
  const somebody = sheet.people.find(({ at }) => at === rival.token);
  const [, own] =
    (somebody && [...standing].find(([{ terms }]) => terms.includes(somebody.term))) ?? [];
  const ours = standing.get(value);
  if (!own || !ours) return false;
  const role = roleAt(sheet, rival.token, endOf(rival));
  return casting(own, role) > 0 && casting(own, role) >= casting(ours, role);
}

/** Whether the rival stands after the very word after which ours does in the wordings, and ours does not. */
function governsRival(
  value: PreparedValue,
  { token }: Rival,
  { standing }: Implied,
  { tokens, at }: Sheet,
): boolean {
  const lead = leadOf(tokens, token) ?? '';
  if (!GOVERNS.has(lead) || !standing.get(value)?.leads.has(lead)) return false;
  return !value.terms.some((term) => leadOf(tokens, at[term] ?? 0) === lead);
}

const GOVERNS = new Set('to for of by with from against honour honor'.split(' '));
