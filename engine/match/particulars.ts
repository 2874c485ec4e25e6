import type { PartialDate } from '../model';
import { type DateMention, findDates } from '../text/dates';
import { findNames, type NameMention } from '../text/names';
import { findNegations, type Negation } from '../text/negation';
import { findNumbers, type Quantity } from '../text/numbers';
import type { Sheet } from './sheet';

/** What a statement gives that could differ from what accounts give; read only where a detail was found. */
export interface Particulars {
  readonly dates: readonly DateMention[];
  readonly numbers: readonly Quantity[];
  readonly names: readonly NameMention[];
  readonly negations: readonly Negation[];
}

/** Reads a statement's particulars once, whatever the number of details found in it. */
export function particularsReader(anchor: PartialDate): (sheet: Sheet) => Particulars {
  const known = new Map<Sheet, Particulars>();
  return (sheet) => {
    const read = known.get(sheet) ?? readAll(sheet.statement.text, anchor);
    known.set(sheet, read);
    return read;
  };
}

function readAll(text: string, anchor: PartialDate): Particulars {
  return {
    dates: findDates(text, anchor),
    numbers: findNumbers(text),
    names: findNames(text),
    negations: findNegations(text),
  };
}
