import { type Atom, counted, type Reading, unitAfter, wordAt } from './number-units';
import { MAGNITUDES, ORDINAL_ENDING, SHORT_MAGNITUDES } from './number-words';

const MONEY: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
};
/** A four-digit number from 1900 to 2100 is a year, unless it counts such things. */
const COUNTED =
  /^ (?:\p{Ll}+ )?(?:people|votes?|voters|men|women|children|dollars|euros|pounds|miles|kilomet(?:er|re)s|feet|met(?:er|re)s|acres|jobs|troops|soldiers|years|days|hours|pages|words|seats|points|homes|cases|deaths|students|workers|employees|tons|calories|fans|members|guests|tickets|copies)(?!\p{L})/u;
/** Years before 1900 only after such words. */
const YEAR_LEAD = /(?:^|[\s(])(?:in|since|by|until|till|from|during|before|after|circa|to)\s$/i;
const AGE_LEAD =
  /(?:\p{Lu}[^\s,]*,\s|(?<!\p{L})(?:aged?|turned|turns|turning|at the age of|at age)\s)$/u;
const AGE_TAIL = /^(?:[,.;)]|\s*$|\s(?:and|in|years old|on|last|this)(?!\p{L}))/u;
const OLDEST = 119;

/** The number that begins with a digit or a currency sign, or null: a clock's is none. */
export function digits(text: string, atoms: readonly Atom[], at: number): Reading | null {
  const first = atoms[at];
  if (!first) return null;
  const currency = MONEY[first.text];
  if (currency !== undefined) return money(text, atoms, at, currency);
  if (isClock(text, first) || isPartOfWord(text, first)) return null;
  const { value, next, whole } = sized(text, atoms, at);
  if (!whole) return counted(text, atoms, next, value, false);
  const after = atoms[at + 1];
  const glued = after?.start === first.end ? after.text.toLowerCase() : '';
  if (ORDINAL_ENDING.test(glued)) {
    return {
      value,
      unit: unitAfter(text, atoms, at + 2),
      kind: 'ordinal',
      rough: false,
      next: at + 2,
    };
  }
  if (/^\d{4}$/.test(first.text)) {
    const found = year(text, atoms, at, value, glued);
    if (found) return found;
  }
  const found = counted(text, atoms, next, value, false);
  return found.kind === 'count' && isAge(text, first, value)
    ? { ...found, unit: 'year-old', kind: 'age' }
    : found;
}

function isClock(text: string, atom: Atom): boolean {
  return (
    /^:\d/.test(text.slice(atom.end, atom.end + 2)) ||
    /\d:$/.test(text.slice(Math.max(0, atom.start - 2), atom.start))
  );
}

/** "Pioneer49", "COVID-19", "F-16": digits of a name. */
function isPartOfWord(text: string, atom: Atom): boolean {
  return /\p{L}$|\p{Lu}-$/u.test(text.slice(Math.max(0, atom.start - 2), atom.start));
}

/** The value of digits with their magnitude or fraction; `whole` when there was neither. */
function sized(
  text: string,
  atoms: readonly Atom[],
  at: number,
): { value: number; next: number; whole: boolean } {
  const value = fraction(atoms[at]?.text ?? '');
  const after = atoms[at + 1];
  const gap = text.slice(atoms[at]?.end ?? 0, after?.start ?? 0);
  const word = wordAt(atoms, at + 1);
  const size =
    (/^[ -]?$/.test(gap) ? MAGNITUDES.get(word) : undefined) ??
    (gap === '' ? SHORT_MAGNITUDES.get(word) : undefined);
  if (size !== undefined) return { value: value * size, next: at + 2, whole: false };
  if (gap === ' ' && word.includes('⁄') && Number.isInteger(value)) {
    return { value: value + fraction(word), next: at + 2, whole: false };
  }
  return { value, next: at + 1, whole: Number.isInteger(value) };
}

function fraction(digits: string): number {
  const [over = '', under] = digits.replace(/,/g, '').split('⁄');
  return under === undefined ? Number(over) : Number(over) / (Number(under) || 1);
}

function money(text: string, atoms: readonly Atom[], at: number, currency: string): Reading | null {
  const after = atoms[at + 1];
  if (!after || !/^\d/.test(after.text) || after.start - (atoms[at]?.end ?? 0) > 1) return null;
  const { value, next } = sized(text, atoms, at + 1);
  return { value, unit: currency, kind: 'money', rough: false, next };
}

function year(
  text: string,
  atoms: readonly Atom[],
  at: number,
  value: number,
  glued: string,
): Reading | null {
  const atom = atoms[at];
  if (!atom || value < 1000 || value > 2100) return null;
  if (glued === 's' || text.slice(atom.end, atom.end + 2) === "'s") {
    if (value % 10 === 0 && glued === 's')
      return { value, unit: 'decade', kind: 'year', rough: true, next: at + 2 };
  } else if (glued !== '') return null;
  const named =
    value >= 1900 || YEAR_LEAD.test(text.slice(Math.max(0, atom.start - 10), atom.start));
  if (!named || COUNTED.test(text.slice(atom.end, atom.end + 40))) return null;
  const short = /^[-–/](\d{2})(?!\d)/.test(text.slice(atom.end, atom.end + 4));
  return { value, unit: null, kind: 'year', rough: false, next: short ? at + 2 : at + 1 };
}

function isAge(text: string, atom: Atom, value: number): boolean {
  if (value < 1 || value > OLDEST) return false;
  const lead = text.slice(Math.max(0, atom.start - 30), atom.start);
  if (!AGE_LEAD.test(lead)) return false;
  return !/,\s$/.test(lead) || AGE_TAIL.test(text.slice(atom.end, atom.end + 12));
}
