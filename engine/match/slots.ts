import type { PreparedDetail } from './prepared';
import type { Sheet } from './sheet';

/** A slot weakly filled (a synonym, a doubtful pronoun) counts from here. */
export const FILLED = 0.55;

/** Whether an alternative of a slot stands in a statement. */
export function isFilled(slot: Int32Array, { best }: Sheet): boolean {
  for (let i = 0; i < slot.length; i++) if ((best[slot[i] ?? 0] ?? 0) >= FILLED) return true;
  return false;
}

/** Share of a detail's slots that are filled in a statement. */
export function slotShare(detail: PreparedDetail, sheet: Sheet): number {
  if (!detail.slots.length) return 1;
  let filled = 0;
  for (const slot of detail.slots) if (isFilled(slot, sheet)) filled++;
  return filled / detail.slots.length;
}

/** Words between the first and the last filled slot in their tightest places; null when one is empty. */
export function slotSpread(detail: PreparedDetail, sheet: Sheet): number | null {
  let first = Infinity;
  let last = -1;
  for (const slot of detail.slots) {
    let best = 0;
    let place = -1;
    for (let i = 0; i < slot.length; i++) {
      const term = slot[i] ?? 0;
      const strength = sheet.best[term] ?? 0;
      if (strength > best) {
        best = strength;
        place = sheet.at[term] ?? -1;
      }
    }
    if (best < FILLED) return null;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return last < 0 ? 0 : last - first;
}

/** Share of a detail's slots that are filled here or in a statement read along. */
export function contextSlots(
  detail: PreparedDetail,
  sheet: Sheet,
  neighbours: readonly Sheet[],
): number {
  if (!detail.slots.length) return 1;
  let filled = 0;
  for (const slot of detail.slots) {
    let found = isFilled(slot, sheet);
    for (let i = 0; i < neighbours.length && !found; i++)
      found = isFilled(slot, neighbours[i] as Sheet);
    if (found) filled++;
  }
  return filled / detail.slots.length;
}
