import { fold } from './fold';
import { stem } from './stem';
import { isStopword } from './stopwords';

/** What a number is of. */
export type QuantityKind = 'count' | 'ordinal' | 'percent' | 'money' | 'age' | 'year';

/** A word, a run of digits or a sign of a plain text. */
export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number as read: it ends before `atoms[next]`. */
export interface Reading {
  readonly value: number | null;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly rough: boolean;
  readonly next: number;
}

/** How many words after a number are looked at for the noun that it counts. */
const RUN = 4;
const PLURAL = /(?:[^su]s|men|people|children)$/;
/** Words between a number and its noun that say nothing about it. */
const SKIPPED = new Set(
  'of more other additional new different separate straight consecutive full whole such'.split(' '),
);
const NOT_PLURAL = /(?:ous|is|us|ss)$/;

/** The lower-case word at an atom, or "" outside the text. */
export function wordAt(atoms: readonly Atom[], at: number): string {
  return atoms[at]?.text.toLowerCase() ?? '';
}

/**
 * What a number counts: the stem of the next plural noun nearby, else of the next word; 'percent', 'year-old' and
 * currencies by their own names; null where no noun follows.
 */
export function unitAfter(text: string, atoms: readonly Atom[], next: number): string | null {
  const words: string[] = [];
  for (let at = next; at < atoms.length && at < next + RUN; at++) {
    const gap = text.slice(atoms[at - 1]?.end ?? 0, atoms[at]?.start ?? 0);
    const word = wordAt(atoms, at);
    if (!/^[ -]?$/.test(gap) && !(word === '%' && gap.length < 2)) break;
    if (SKIPPED.has(word)) continue;
    if (word === '%' || word === 'percent' || word === 'pct')
      return words.length === 0 ? 'percent' : unit(words);
    if (word === 'per' && wordAt(atoms, at + 1) === 'cent') return 'percent';
    if (/^\d/.test(word)) break;
    if (isStopword(word) && word !== 'old') break;
    words.push(word);
    if (/^years?$/.test(word)) {
      const after = wordAt(atoms, at + 1);
      if (after === 'old' || after === 'olds') return 'year-old';
      if (after === 'of' && wordAt(atoms, at + 2) === 'age') return 'year-old';
    }
  }
  return unit(words);
}

function unit(words: readonly string[]): string | null {
  const noun = words.find((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)) ?? words[0];
  return noun === undefined ? null : stem(fold(noun));
}

/** A count, or what its unit makes of it: an age, a share, an amount of money. */
export function counted(
  text: string,
  atoms: readonly Atom[],
  next: number,
  value: number,
  rough: boolean,
): Reading {
  const unit = unitAfter(text, atoms, next);
  const kind: QuantityKind =
    unit === 'year-old'
      ? 'age'
      : unit === 'percent'
        ? 'percent'
        : unit !== null && /^(?:dollar|euro|pound|yen|cent|buck)$/.test(unit)
          ? 'money'
          : 'count';
  return { value, unit, kind, rough, next };
}
