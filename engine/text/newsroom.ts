import { NEWSROOM, OPPOSITES, PLACES } from './newsroom-words';
import { stem } from './stem';
import type { Relative } from './words';

/** Loose kin: right in a story about the same thing, wrong elsewhere; so it counts for less than a synonym. */
const KIN = 0.55;
/** "Chinese" for "China": nearly the same word. */
const PLACE = 0.85;

let table: Map<string, Relative[]> | null = null;
let places: Set<string> | null = null;
let opposites: Map<string, string[]> | null = null;

/** Whether a stem names a country, its people or its capital: one of them in place of another is other news. */
export function isKnownPlace(of: string): boolean {
  places ??= new Set(groupsOf(PLACES).flat());
  return places.has(of);
}

/** Whether news turns on the difference of two stems: "up", "down"; "acquit", "convict". */
export const areNewsOpposites = (a: string, b: string): boolean => newsOppositesOf(a).includes(b);

/** The stems that news puts against one. */
export function newsOppositesOf(of: string): readonly string[] {
  if (!opposites) {
    opposites = new Map();
    for (const [x = '', y = ''] of groupsOf(OPPOSITES)) {
      opposites.set(x, [...(opposites.get(x) ?? []), y]);
      opposites.set(y, [...(opposites.get(y) ?? []), x]);
    }
  }
  return opposites.get(of) ?? [];
}

/** Groups of stems: `;` between groups, blanks between words. */
const groupsOf = (text: string): string[][] =>
  text.split(';').map((group) => [
    ...new Set(
      group
        .trim()
        .split(/\s+/)
        .map((word) => stem(word.replaceAll('.', ''))),
    ),
  ]);

/** Words that a newsroom puts for a stem: headline verbs, countries and their people. */
export function newsroomRelativesOf(of: string): readonly Relative[] {
  if (!table) {
    table = new Map();
    group(table, NEWSROOM, KIN);
    group(table, PLACES, PLACE);
  }
  return table.get(of) ?? [];
}

function group(into: Map<string, Relative[]>, text: string, strength: number): void {
  for (const stems of groupsOf(text))
    for (const a of stems) {
      const list = into.get(a) ?? [];
      for (const b of stems)
        if (a !== b && !list.some((known) => known.stem === b)) list.push({ stem: b, strength });
      into.set(a, list);
    }
}
