import type { ConflictType, Value } from '../../model';
import type { Quantity } from '../../text/numbers';
import { stem } from '../../text/stem';
import { type Difference, isSameFigure, isSameTime } from './facts';
import type { Telling } from './telling';

/** More particulars than these stand in lists, where the next page leaves one out. */
const MOST = 3;

/** What may stand between a number and what it counts: "three more women". */
const UNIT_WITHIN = 4;

/**
 * The particulars that all tellings of a version give: numbers with what they count, months and years, who is credited. What only one
 * of them gives is its own affair.
 */
export function valuesOf(version: readonly Telling[]): Value[] {
  const [first, ...others] = version;
  if (!first) return [];
  const numbers = first.facts.numbers.filter(isOnly).flatMap((number): Value[] => {
    const same = others.map((other) => ({
      other,
      found: other.facts.numbers.find((one) => isSameFigure(number, one)),
    }));
    if (same.some(({ found }) => !found)) return [];
    const forms = same.flatMap(({ other, found }) => (found ? [counted(other.text, found)] : []));
    return [value('number', counted(first.text, number), forms)];
  });
  const dates = first.facts.dates
    .slice(0, first.facts.dates.length === 1 ? 1 : 0)
    .flatMap((date): Value[] => {
      const same = others.map((other) => other.facts.dates.find((one) => isSameTime(date, one)));
      if (same.some((found) => !found)) return [];
      return [
        value(
          'date',
          date.text,
          same.flatMap((found) => found?.text ?? []),
        ),
      ];
    });
  return [...dates, ...numbers, ...creditOf(version)].slice(0, MOST);
}

/** Two numbers of the same things answer two questions, and nobody knows which of them another text answers. */
const isOnly = (number: Quantity, _: number, all: readonly Quantity[]) =>
  all.filter(({ kind, unit }) => kind === number.kind && unit === number.unit).length === 1;

/** The value in which a version differs from another; its text alone where it is no number. */
export function valueOfVersion(
  version: readonly Telling[],
  { type }: Difference,
  text: string,
): Value {
  for (const telling of version)
    for (const number of telling.facts.numbers)
      if (type === 'number' && telling.text.slice(number.start, number.end) === text)
        return value(type, counted(telling.text, number), []);
  return value(type, text, []);
}

function creditOf(version: readonly Telling[]): Value[] {
  const sources = version.map(({ hedging }) => (hedging.anonymous ? null : hedging.source));
  const [source] = sources;
  if (!source || !/^\p{Lu}/u.test(source) || sources.some((one) => one !== source)) return [];
  return [value('attribution', source, [])];
}

/** A number with the noun that it counts, so that other counts are no other value. */
function counted(text: string, { start, end, unit }: Quantity): string {
  const rest = text.slice(end).matchAll(/[\s-]?(\p{L}+)/gu);
  let words = 0;
  for (const found of rest) {
    if (++words > UNIT_WITHIN) break;
    if (stem((found[1] ?? '').toLowerCase()) === unit)
      return text.slice(start, end + found.index + found[0].length);
  }
  return text.slice(start, end);
}

function value(type: ConflictType, text: string, forms: readonly string[]): Value {
  return { type, text, aliases: [...new Set(forms)].filter((form) => form !== text) };
}
