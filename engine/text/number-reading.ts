import { digits } from './number-digits';
import { type Atom, counted, type Reading, unitAfter, wordAt } from './number-units';
import { CARDINALS, MAGNITUDES, ORDINALS, PARTS, TIMES, VAGUE } from './number-words';
import { isVerbLike } from './verbs';

/** "the first lady", "second-guess", "at first": an ordinal that puts nothing in order. */
const NO_ORDER =
  /^(?:lad(?:y|ies)|gentlem[ae]n|famil(?:y|ies)|responders?|aid|hand|name|amendment|guess\p{L}*|thoughts?|nature|world|party|of all)$/u;
const NOT_ONE = /^(?:day|thing|another|way|hand|point|side|reason)$/;
const NO_COUNT = new Set('no any every some this that the each which last another big'.split(' '));

/** The number that begins at an atom, or null. */
export function read(text: string, atoms: readonly Atom[], at: number): Reading | null {
  const first = atoms[at]?.text ?? '';
  if (/^[\d$€£¥]/.test(first)) return digits(text, atoms, at);
  if (first === '%') return null;
  const word = first.toLowerCase();
  if (TIMES.has(word)) {
    return {
      value: TIMES.get(word) ?? null,
      unit: 'time',
      kind: 'count',
      rough: false,
      next: at + 1,
    };
  }
  if (VAGUE.has(word)) return vague(text, atoms, at);
  if (word === 'a' || word === 'an' || word === 'half') return article(text, atoms, at);
  return spelt(text, atoms, at);
}

function vague(text: string, atoms: readonly Atom[], at: number): Reading | null {
  if (/^(?:as|how|so|too)$/.test(wordAt(atoms, at - 1))) return null;
  let next = at + 1;
  // "a few hundred", "hundreds of thousands", "a handful of"
  if (wordAt(atoms, next) === 'of' && VAGUE.has(wordAt(atoms, next + 1))) next += 2;
  while (MAGNITUDES.has(wordAt(atoms, next)) || wordAt(atoms, next) === 'dozen') next++;
  return { value: null, unit: unitAfter(text, atoms, next), kind: 'count', rough: true, next };
}

/** "a dozen", "a couple of", "a million", "half a million", "a third of", "half of". */
function article(text: string, atoms: readonly Atom[], at: number): Reading | null {
  const half = wordAt(atoms, at) === 'half';
  const skip = half ? (/^an?$/.test(wordAt(atoms, at + 1)) ? 2 : 1) : 1;
  const word = wordAt(atoms, at + skip);
  const after = wordAt(atoms, at + skip + 1);
  if (!half && (word === 'couple' || word === 'pair')) {
    if (after !== 'of') return null;
    return counted(text, atoms, at + skip + 2, 2, word === 'couple');
  }
  if (!half && (PARTS.get(word) ?? 0) > 0 && after === 'of') {
    return {
      value: PARTS.get(word) ?? null,
      unit: null,
      kind: 'count',
      rough: false,
      next: at + skip + 1,
    };
  }
  const size = word === 'dozen' ? 12 : MAGNITUDES.get(word);
  if (size !== undefined) {
    const value = half ? size / 2 : size;
    return counted(text, atoms, at + skip + 1, value, !half && size > 12);
  }
  if (!half || !/^(?:of|the|a|an|its|their|his|her|all)$/.test(wordAt(atoms, at + 1))) return null;
  return counted(text, atoms, at + (skip === 2 ? 2 : 1), 1 / 2, false);
}

/** Numbers in words: "forty-nine", "two hundred and six thousand", "two-thirds", "forty-ninth". */
function spelt(text: string, atoms: readonly Atom[], at: number): Reading | null {
  let total = 0;
  let current = 0;
  let next = at;
  let step = Number.POSITIVE_INFINITY;
  for (; next < atoms.length; next++) {
    const word = wordAt(atoms, next);
    if (next > at && !joined(text, atoms, next)) break;
    if (word === 'and' && next > at && step >= 100 && isPlainNumber(wordAt(atoms, next + 1)))
      continue;
    const size = MAGNITUDES.get(word) ?? (word === 'dozen' ? 12 : undefined);
    if (size !== undefined && next > at) {
      if (size >= 1000) {
        total += (current || 1) * size;
        current = 0;
      } else current = (current || 1) * size;
      step = size;
      continue;
    }
    const part = PARTS.get(word);
    if (
      part !== undefined &&
      next > at &&
      (word.endsWith('s') || (current === 1 && word !== 'second'))
    ) {
      return {
        value: (total + current) * part,
        unit: null,
        kind: 'count',
        rough: false,
        next: next + 1,
      };
    }
    const order = ORDINALS.get(word);
    if (order !== undefined && fits(order, current, next > at)) {
      return ordinal(
        text,
        atoms,
        at,
        next + 1,
        total + (order >= 100 ? (current || 1) * order : current + order),
      );
    }
    const value = isPlainNumber(word) ? CARDINALS.get(word) : undefined;
    if (value === undefined || !fits(value, current, next > at)) break;
    current += value;
    step = value;
  }
  if (next === at) return null;
  const value = total + current;
  if (value === 1 && next === at + 1) return one(text, atoms, at);
  return counted(text, atoms, next, value, false);
}

function isPlainNumber(word: string): boolean {
  return CARDINALS.has(word) && word !== 'couple' && word !== 'pair' && word !== 'dozen';
}

/** "forty" takes "nine", "hundred" takes anything smaller; "two three" are two numbers. */
function fits(value: number, current: number, inside: boolean): boolean {
  if (!inside || current === 0) return true;
  if (value >= 100) return true;
  return current >= 100
    ? current % 100 === 0 || fits(value, current % 100, true)
    : current >= 20 && current % 10 === 0 && value < 10;
}

function joined(text: string, atoms: readonly Atom[], at: number): boolean {
  const gap = text.slice(atoms[at - 1]?.end ?? 0, atoms[at]?.start ?? 0);
  return gap === ' ' || gap === '-';
}

function ordinal(
  text: string,
  atoms: readonly Atom[],
  at: number,
  next: number,
  value: number,
): Reading | null {
  const unit = unitAfter(text, atoms, next);
  const follower = wordAt(atoms, next);
  if (NO_ORDER.test(follower) || (unit !== null && isVerbLike(follower))) return null;
  if (
    wordAt(atoms, at - 1) === 'at' ||
    (unit === null && /^(?:a|per|each|split)$/.test(wordAt(atoms, at - 1)))
  )
    return null;
  return { value, unit, kind: 'ordinal', rough: false, next };
}

function one(text: string, atoms: readonly Atom[], at: number): Reading | null {
  const follower = wordAt(atoms, at + 1);
  if (NO_COUNT.has(wordAt(atoms, at - 1)) || NOT_ONE.test(follower)) return null;
  const unit = unitAfter(text, atoms, at + 1);
  if (unit === null) return null;
  return { value: 1, unit, kind: 'count', rough: false, next: at + 1 };
}
