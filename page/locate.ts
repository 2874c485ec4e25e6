import type { StatementId } from '../engine/model';
import { invoke, property } from './dom';
import { findExact, findFuzzy, type Stretch } from './find-text';
import { collectLetters, type Letters, lettersOf, placeOf } from './letters';

/** A statement to find again: what it says is enough. */
export interface Sought {
  readonly id: StatementId;
  readonly text: string;
}

/** Where statements stand on the page as it is now. */
export interface Located {
  readonly ranges: ReadonlyMap<StatementId, Range>;
  /** Statements whose text is not on the page any more, or never was in one place. */
  readonly orphans: readonly StatementId[];
}

/** Statements looked for; more are orphans. */
const MOST_STATEMENTS = 2000;
/** Slow searches for one page: each reads the whole text some times. */
const MOST_FUZZY = 60;
/** Fewer letters ("Yes.") are on every page somewhere. */
const SHORTEST = 6;

/** Finds the text of statements, given in reading order, in the live document. Changes nothing in it. */
export function locate(document: Document, statements: readonly Sought[]): Located {
  const root = property(document, 'documentElement') as Element | null;
  const body = root && (property(document, 'body') as Element | null);
  const letters = body && collectLetters(body);
  const ranges = new Map<StatementId, Range>();
  const stretches = letters ? placeAll(letters, statements.slice(0, MOST_STATEMENTS)) : [];
  statements.forEach(({ id }, at) => {
    const stretch = stretches[at];
    const range = letters && stretch ? toRange(document, letters, stretch) : null;
    if (range) ranges.set(id, range);
  });
  return { ranges, orphans: statements.map(({ id }) => id).filter((id) => !ranges.has(id)) };
}

/** Texts that stand once are placed first; the others between their neighbours. */
function placeAll(letters: Letters, statements: readonly Sought[]): (Stretch | null)[] {
  const wanted = statements.map(({ text }) => lettersOf(text));
  const places = wanted.map((text) =>
    text.length < SHORTEST ? [] : findExact(letters.text, text),
  );
  let fuzzy = 0;
  const placed = places.map((found, at) => {
    if (found.length === 1) return found[0] ?? null;
    const text = wanted[at] ?? '';
    if (found.length > 1 || text.length < SHORTEST || fuzzy++ >= MOST_FUZZY) return null;
    return findFuzzy(letters.text, text);
  });
  places.forEach((found, at) => {
    if (found.length < 2) return;
    placed[at] = between(found, placed.slice(0, at), placed.slice(at + 1));
  });
  return placed;
}

/** Of several places of one text, the first after the statement before; where the next one's place forbids it, the nearest. */
function between(
  found: readonly Stretch[],
  before: readonly (Stretch | null)[],
  after: readonly (Stretch | null)[],
): Stretch | null {
  const start = before.findLast((stretch) => stretch !== null)?.to ?? 0;
  const end = after.find((stretch) => stretch !== null)?.from ?? Number.POSITIVE_INFINITY;
  const fitting = found.filter(({ from, to }) => from >= start && to <= end);
  const rest = fitting.length > 0 ? fitting : found;
  return rest.reduce((best, next) =>
    Math.abs(next.from - start) < Math.abs(best.from - start) ? next : best,
  );
}

function toRange(document: Document, letters: Letters, { from, to }: Stretch): Range | null {
  const start = placeOf(letters, from);
  const end = placeOf(letters, to - 1, true);
  if (!start || !end) return null;
  const range = invoke(document, 'createRange') as Range;
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  } catch {
    // the page has taken the node out since it was read
    return null;
  }
  return range;
}
