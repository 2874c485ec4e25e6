/**
 * One step of the splitter: offsets in, offsets out. A cut is where a new statement begins; they are ascending,
 * and 0 is not among them. A pass removes, adds or moves cuts, and never looks at anything but the text.
 */
export type Pass = (text: string, cuts: readonly number[]) => readonly number[];

/** How far back or ahead of a cut a pass may look: what keeps every pass linear on any input. */
export const REACH = 40;

/** The text just before a cut, its white space cut off. */
export function before(text: string, cut: number): string {
  return text.slice(Math.max(0, cut - REACH), cut).trimEnd();
}

/** The text just after a cut, its white space cut off. */
export function after(text: string, cut: number): string {
  return text.slice(cut, cut + REACH).trimStart();
}

/** A pass that only removes cuts: those for which `joins` holds. */
export function joining(joins: (before: string, after: string) => boolean): Pass {
  return (text, cuts) => cuts.filter((cut) => !joins(before(text, cut), after(text, cut)));
}

/** Two ascending lists of cuts as one, doubles and what lies outside the text taken out. */
export function merged(text: string, cuts: readonly number[], more: readonly number[]): number[] {
  if (more.length === 0) return [...cuts];
  const all = [...new Set([...cuts, ...more])].filter((cut) => cut > 0 && cut < text.length);
  return all.sort((a, b) => a - b);
}
