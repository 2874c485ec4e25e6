import type { StatementId } from '../model';

/** What speaks for a page telling the story's own event, in 0..1 unless said otherwise; order of gate-model.json. */
export const GATE_FEATURES = [
  'event', // how surely the event itself is told: sum over its details, at most 2.5
  'spread', // statements that tell it where its people are, of three: a biography has one sentence on it
  'found', // details found, as a logarithm: 1 for 63
  'density', // details found for each claim, at most 2
  'both', // share of the claims at which all its people are, in them or next to them: a biography has one sentence on the other
  'own', // details found that belong to another event around the story, of three
  'before', // how long before the story became news the page was published: 1 for half a year and more
  'after', // how long after
] as const;

export type GateFeature = (typeof GATE_FEATURES)[number];

/** How surely a page tells a detail, and where. */
export interface Strength {
  /** 0..1 */
  readonly p: number;
  readonly statement: StatementId;
  /** The story's people are in the statement or next to it. */
  readonly among: boolean;
}

/** What the whole page shows, before anything is decided. */
export interface Evidence {
  /** How many of the page's statements claim something. */
  readonly claims: number;
  /** For each detail that is the event itself: every statement that may tell it. */
  readonly event: readonly (readonly Strength[])[];
  /** Details found that belong to the story, and that belong to another event. */
  readonly found: { readonly story: number; readonly other: number };
  /** Claims at which all core people are, in them or next to them. */
  readonly both: number;
  /** Days from the story becoming news to the page; null when the page does not say. */
  readonly age: number | null;
}

const MOST_EVENT = 2.5;
/** Statements this sure tell of the event. */
const TELLS = 0.4;
/** Doubtful matches are noise, however many. */
const LEAST_P = 0.15;
/** A story is news for about three weeks before and after the day that its corpus gives. */
const NEWS = 20;
/** Days in half a year: later or earlier makes no difference. */
const LONG = 180;

/** Numbers for the gate; each feature is explained where it is named. */
export function gateFeatures(evidence: Evidence): Record<GateFeature, number> {
  const { claims, event, found, both, age } = evidence;
  const best = event.map((list) => Math.max(0, ...list.map(({ p }) => p)));
  const telling = event.flat().filter(({ p, among }) => among && p >= TELLS);
  const all = Math.max(1, claims);
  const count = found.story + found.other;
  return {
    event: Math.min(
      MOST_EVENT,
      best.reduce((sum, p) => sum + (p >= LEAST_P ? p : 0), 0),
    ),
    spread: Math.min(1, new Set(telling.map(({ statement }) => statement)).size / 3),
    found: Math.min(1, Math.log2(1 + count) / 6),
    density: Math.min(2, count / all),
    both: Math.min(1, both / all),
    own: Math.min(1, found.other / 3),
    before: away(-(age ?? 0)),
    after: away(age ?? 0),
  };
}

function away(days: number): number {
  return Math.min(1, Math.max(0, (days - NEWS) / LONG));
}
