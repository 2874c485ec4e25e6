import { eachWord } from './each-word';
import { read } from './number-reading';
import type { Atom, QuantityKind, Reading } from './number-units';
import { type Plain, plain } from './plain';

export type { QuantityKind };

/** A number that a text gives, in digits or words. `start` and `end` are offsets of the number itself. */
export interface Quantity {
  /** Null where the text gives no number: "several". A part of one is a fraction: "two-thirds" is 0.667. */
  readonly value: number | null;
  /** What is counted: 'percent', 'dollar', 'year-old', else the stem of the noun that follows; null where none does. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** Said to be rough: "about", "more than", "a couple of". */
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

const ATOM =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:⁄\d+)?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?|[$€£¥%]/gu;
const ROUGH =
  /(?:about|around|roughly|approximately|nearly|almost|over|under|some|than|at (?:the )?(?:least|most)|estimated|as many as|as much as|close to|up to|upwards of|circa|perhaps|maybe|~) ?$/i;
const ROUGH_AFTER = /^(?:\+|-plus| or so\b| or more\b|-odd)/;
/** How far before a number its "about" is looked for. */
const LEAD = 24;

/** All numbers of a text, in order: digits with separators, words, parts, ordinals, ages, money, years, vague amounts. */
export function findNumbers(text: string): Quantity[] {
  const straight = plain(text);
  const atoms: Atom[] = [];
  eachWord(straight.text, ATOM, (atom, start) => {
    atoms.push({ text: atom, start, end: start + atom.length });
  });
  const quantities: Quantity[] = [];
  for (let at = 0; at < atoms.length; ) {
    const reading = read(straight.text, atoms, at);
    if (reading) quantities.push(quantity(straight, atoms, at, reading));
    at = reading ? Math.max(reading.next, at + 1) : at + 1;
  }
  return quantities;
}

function quantity(straight: Plain, atoms: readonly Atom[], at: number, reading: Reading): Quantity {
  const start = atoms[at]?.start ?? 0;
  const end = atoms[reading.next - 1]?.end ?? start;
  const lead = straight.text.slice(Math.max(0, start - LEAD), start);
  const said = reading.kind !== 'year' && reading.kind !== 'ordinal' && ROUGH.test(lead);
  const { value, unit, kind } = reading;
  return {
    value,
    unit,
    kind,
    approximate: reading.rough || said || ROUGH_AFTER.test(straight.text.slice(end, end + 10)),
    start: straight.from(start),
    end: straight.until(end),
  };
}
