import { type DateMention, findDates } from '../../text/dates';
import { findNames, type NameMention } from '../../text/names';
import { findNumbers, type Quantity } from '../../text/numbers';

/** The particulars of a claim that another text could give otherwise. */
export interface Facts {
  /** Counted things: numbers with a unit. */
  readonly numbers: readonly Quantity[];
  /** Months and years that the text spells out. */
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** A particular that one text has and another gives otherwise. */
export interface Difference {
  readonly type: 'number' | 'date';
  readonly ours: string;
  readonly theirs: string;
  /** Where each stands in its text. */
  readonly at: readonly [ours: number, theirs: number];
}

/** Counts closer than this share of the larger are one figure, rounded; small counts are never rounded. */
const ROUNDING = 0.05;
const LEAST_ROUNDED = 20;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Reads a claim's particulars once. */
export function readFacts(text: string): Facts {
  const dates = findDates(text, null).filter((date) => date.month !== null || yearOf(date));
  const dated = (one: { start: number; end: number }) =>
    dates.some((date) => one.start < date.end && one.end > date.start);
  return {
    dates,
    numbers: findNumbers(text).filter(
      (one) => one.value !== null && one.kind !== 'year' && one.unit !== null && !dated(one),
    ),
    names: findNames(text),
  };
}

/** The year that a time spells out; null where it leaves it open. */
export const yearOf = ({ text }: DateMention): string | null => YEAR.exec(text)?.[0] ?? null;

/** Whether two quantities are one figure. */
export function isSameFigure(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null || a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.value === b.value) return true;
  const large = Math.max(Math.abs(a.value), Math.abs(b.value));
  return (
    (a.approximate || b.approximate) &&
    large > LEAST_ROUNDED &&
    Math.abs(a.value - b.value) <= ROUNDING * large
  );
}

/** Whether two times can be the same: neither gives a month or a year that the other gives otherwise. */
export function isSameTime(a: DateMention, b: DateMention): boolean {
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA && yearB && yearA !== yearB) return false;
  if (a.month !== null && b.month !== null) return a.month === b.month;
  return yearA !== null && yearA === yearB;
}

/** Particulars of the same kind that two texts give differently: "three people" against "four people". */
export function differences(a: Facts, b: Facts, textA: string, textB: string): Difference[] {
  const numbers = a.numbers.flatMap((ours): Difference[] => {
    const comparable = b.numbers.filter(
      (one) =>
        one.kind === ours.kind &&
        one.unit === ours.unit &&
        !a.numbers.some((other) => other !== ours && isSameFigure(other, one)),
    );
    const [theirs] = comparable;
    if (!theirs || comparable.some((one) => isSameFigure(ours, one))) return [];
    return [
      {
        type: 'number',
        ours: cut(textA, ours),
        theirs: cut(textB, theirs),
        at: [ours.start, theirs.start],
      },
    ];
  });
  const dates = a.dates.flatMap((ours): Difference[] => {
    const comparable = b.dates.filter(
      (one) =>
        answersSame(ours, one) &&
        !a.dates.some((other) => other !== ours && isSameTime(other, one)),
    );
    const [theirs] = comparable;
    if (!theirs || comparable.some((one) => isSameTime(ours, one))) return [];
    return [{ type: 'date', ours: ours.text, theirs: theirs.text, at: [ours.start, theirs.start] }];
  });
  return [...numbers, ...dates];
}

/** Whether two times answer the same question: both a month, or both only a year. */
const answersSame = (a: DateMention, b: DateMention) => (a.month === null) === (b.month === null);

const cut = (text: string, { start, end }: Quantity) => text.slice(start, end);
