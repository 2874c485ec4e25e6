import type { Particulars } from '../particulars';
import type { PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import { isOtherNumber, isSameNumber, numberOf, numbersOf } from '../values';

/** "No. 48" is the 48th; "only once" is not several times. */
const ORDINAL_LEAD = /(?:\bno\.?|\bnumber|#)\s?$/i;
/** What leads to a number that is not yet true. */
const TO_COME = /\b(?:turns|turning|(?:will|would|to|shall) (?:be|turn|become))\s$/i;
const LEAD = 16;
const HANDFUL = 9;
const ONCE = /(?<!\bnot )\b(?:only|just|exactly|but|precisely) once\b/gi;

/** The numbers that a statement gives in place of one of ours. */
export function otherNumbers(
  { value }: PreparedValue,
  sheet: Sheet,
  read: Particulars,
): { text: string; start: number }[] {
  const wanted = numbersOf(value);
  if (!wanted.length) return [];
  const { text } = sheet.statement;
  const vague = wanted.some((one) => one.value === null);
  const found = read.numbers.flatMap((n) => {
    // the day of a date counts nothing, and a handful may be any small number
    if (read.dates.some((date) => n.start < date.end && n.end > date.start)) return [];
    if (vague && (n.value ?? 0) > 1 && (n.value ?? 0) <= HANDFUL) return [];
    const ranked =
      n.kind === 'count' && ORDINAL_LEAD.test(text.slice(Math.max(0, n.start - 8), n.start));
    const given = ranked ? { ...n, kind: 'ordinal' as const, unit: null } : n;
    // "who turns 79 in June" is 78
    if (TO_COME.test(text.slice(Math.max(0, n.start - LEAD), n.start))) return [];
    // "the second" of two halves ranks nothing that we know
    if (n.kind === 'ordinal' && n.unit === null) return [];
    return wanted.some((one) => isOtherNumber(given, one)) &&
      !wanted.some((one) => isSameNumber(given, one))
      ? [{ text: text.slice(n.start, n.end), start: n.start, kind: given.kind }]
      : [];
  });
  // beside "the 48th" a bare 25 is no rival of the 49th
  const own = numberOf(value)?.kind;
  const alike = found.filter(({ kind }) => kind === own);
  const times = wanted.some((one) => one.value === null && /^(?:time|occas)/.test(one.unit ?? ''));
  const once = times ? [...text.matchAll(ONCE)].map((m) => ({ text: m[0], start: m.index })) : [];
  return [...(alike.length ? alike : found), ...once];
}
