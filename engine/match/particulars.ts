import type { PartialDate, Statement } from '../model';
import { type DateMention, findDates } from '../text/dates';
import { type Hedging, hedgeOf } from '../text/hedge';
import { findNames, type NameMention } from '../text/names';
import { findNegations, type Negation } from '../text/negation';
import { findNumbers, type Quantity } from '../text/numbers';
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
    const read = known.get(sheet) ?? new ReadWhenAsked(sheet.statement, anchor);
    known.set(sheet, read);
    return read;
  };
}

/** Each kind is read when it is first asked for: most statements are asked for one or none. */
class ReadWhenAsked implements Particulars {
  readonly #statement: Statement;
  readonly #anchor: PartialDate;
  #dates: readonly DateMention[] | null = null;
  #numbers: readonly Quantity[] | null = null;
  #negations: readonly Negation[] | null = null;
  #denials: readonly Negation[] | null = null;
  #hedging: Hedging | null = null;

  constructor(statement: Statement, anchor: PartialDate) {
    this.#statement = statement;
    this.#anchor = anchor;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= findDates(this.#statement.text, this.#anchor);
    return this.#dates;
  }

  get numbers(): readonly Quantity[] {
    this.#numbers ??= findNumbers(this.#statement.text);
    return this.#numbers;
  }

  get names(): readonly NameMention[] {
    return namesIn(this.#statement);
  }

  get negations(): readonly Negation[] {
    this.#negations ??= findNegations(this.#statement.text);
    return this.#negations;
  }

  get denials(): readonly Negation[] {
    this.#denials ??= findDenials(this.#statement.text, this.negations);
    return this.#denials;
  }

  get hedging(): Hedging {
    const { text } = this.#statement;
    this.#hedging ??= hedgeOf(text, undefined, (of) => (of === text ? this.names : findNames(of)));
    return this.#hedging;
  }
}
