import type { PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import { isCleft } from './cleft';
import { type Implied, leadOf } from './implied';
import type { Rival } from './rivals';

/** A term this sure is named, and not only perhaps meant. */
const NAMED = 0.8;

/** Whether a value of ours stands in a statement by itself. */
export const isNamed = ({ terms }: PreparedValue, sheet: Sheet): boolean =>
  terms.some((term) => (sheet.best[term] ?? 0) >= NAMED);

/**
 * Whether somebody else stands where one of ours should, though ours is named, too: "it was Cole who", "a party for Pike, whom Cole
 * had decorated".
 */
export const isDisplaced = (
  value: PreparedValue,
  rival: Rival,
  implied: Implied,
  sheet: Sheet,
): boolean => isCleft(rival, sheet) || governsRival(value, rival, implied, sheet);

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
