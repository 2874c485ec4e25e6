import type { PartialDate, Statement } from '../model';
import { type DateMention, findDates } from '../text/dates';
import { type Hedging, hedgeOf } from '../text/hedge';
import { findNames, type NameMention } from '../text/names';
import { findNegations, type Negation } from '../text/negation';
import { findNumbers, type Quantity } from '../text/numbers';
import { once } from '../text/once';
import { oncePer } from '../text/once-per';
import { findDenials } from './conflict/denials';
import type { Sheet } from './sheet';

/** What a statement gives that could differ from what accounts give; read only where a detail was found. */
export interface Particulars {
  readonly dates: readonly DateMention[];
  readonly numbers: readonly Quantity[];
  readonly names: readonly NameMention[];
  readonly negations: readonly Negation[];
  /** The same as an account of somebody's acts means it. */
  readonly denials: readonly Negation[];
  /** How sure it says it is, and on whose word. */
  readonly hedging: Hedging;
}

/** The names of a statement: whom news is credited to is asked before a detail is found. */
export const namesIn = oncePer(({ text }: Statement) => findNames(text));

/** Reads a statement's particulars once, whatever the number of details found in it. */
export function particularsReader(anchor: PartialDate): (sheet: Sheet) => Particulars {
  const known = new Map<Sheet, Particulars>();
  return (sheet) => {
    const read = known.get(sheet) ?? readAll(sheet.statement, anchor);
    known.set(sheet, read);
    return read;
  };
}

/** Each kind is read when it is first asked for: most statements are asked for one or none. */
function readAll(statement: Statement, anchor: PartialDate): Particulars {
  const { text } = statement;
  const dates = once(() => findDates(text, anchor));
  const numbers = once(() => findNumbers(text));
  const names = once(() => namesIn(statement));
  const negations = once(() => findNegations(text));
  const denials = once(() => findDenials(text, negations()));
  const hedging = once(() => hedgeOf(text));
  return {
    get dates() {
      return dates();
    },
    get numbers() {
      return numbers();
    },
    get names() {
      return names();
    },
    get negations() {
      return negations();
    },
    get denials() {
      return denials();
    },
    get hedging() {
      return hedging();
    },
  };
}
