import type { Quantity } from '../text/numbers';
import type { Sheet } from './sheet';

/** Where two texts speak of the same and say otherwise. */
export interface Clash {
  /** Numbers of the first text that the second gives too. */
  readonly numbersSame: number;
  /** Numbers of the first text for which the second gives another value of the same unit, beyond rounding. */
  readonly numbersOther: number;
  /** One text denies, the other does not. */
  readonly negation: boolean;
}

const DENIALS = new Set(
  'not no never none nobody nothing neither nor without cannot deny denies denied denying fail fails failed refuse refuses refused'.split(
    ' ',
  ),
);
/** Values closer than this share of the larger are the same number, rounded. */
const ROUNDING = 0.05;
/** "About 500" may be 460. */
const ROUGH = 0.15;

/** Compares the numbers and the denials of two texts. */
export function clashOf(a: Sheet, b: Sheet): Clash {
  let numbersSame = 0;
  let numbersOther = 0;
  const theirs = b.numbers();
  for (const ours of a.numbers()) {
    if (ours.value === null) continue;
    if (theirs.some((other) => agrees(ours, other))) numbersSame++;
    else if (theirs.some((other) => comparable(ours, other))) numbersOther++;
  }
  return { numbersSame, numbersOther, negation: denials(a) % 2 !== denials(b) % 2 };
}

/** Whether two quantities are the same number, as exactly as they are said. */
export function agrees(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.value === b.value || sameDigits(a.value, b.value)) return true;
  if (a.kind === 'year' || a.kind === 'ordinal' || !sameUnit(a, b)) return false;
  const slack = a.approximate || b.approximate ? ROUGH : ROUNDING;
  const large = Math.max(Math.abs(a.value), Math.abs(b.value));
  // small counts are never rounded: three dead are not four
  return large > 20 && Math.abs(a.value - b.value) <= slack * large;
}

/** "$1.0 bn", "1 billion", "250-M": where a magnitude is written oddly, the digits still agree. */
function sameDigits(a: number, b: number): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return (
    small > 0 && [1e3, 1e6, 1e9].some((factor) => Math.abs(small * factor - large) < 1e-6 * large)
  );
}

const sameUnit = (a: Quantity, b: Quantity) => a.kind === b.kind && a.unit === b.unit;
const comparable = (a: Quantity, b: Quantity) =>
  b.value !== null && a.kind === b.kind && a.unit === b.unit;

/** How often a text denies. */
export function denials(sheet: Sheet): number {
  let count = 0;
  for (const token of sheet.tokens) if (DENIALS.has(token.norm)) count++;
  return count;
}
