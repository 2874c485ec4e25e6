import type { DetailId, StatementId } from '../model';

/** What speaks for a page telling the story's own event, in 0..1 unless said otherwise; order of gate-model.json. */
export const GATE_FEATURES = [
  'heart', // how surely the event itself is stated: sum over its details, at most 2.5
  'heartSpread', // statements that tell it, of three: a biography has one sentence on it
  'heartLead', // the surest of them within the lead
  'coreLead', // all core groups stand in the title or the lead
  'carry', // share of the claims that carry a detail of the story
  'found', // details found, of fifteen
  'named', // how plainly its people are named: the least named of them, by name 1, by role 0.5
  'both', // share of the claims that name the least named of them: a biography has one sentence on the other
  'centre', // share of the claims that name the story's first person
  'own', // details found that belong to another event around the story, of three
] as const;

export type GateFeature = (typeof GATE_FEATURES)[number];

/** How surely a page states a detail, and where. */
export interface Strength {
  readonly detail: DetailId;
  /** 0..1 */
  readonly p: number;
  /** Where it stands best. */
  readonly statement: StatementId;
}

/** What the whole page shows, before anything is decided. */
export interface Evidence {
  /** Statements of the page, and how many of them claim something. */
  readonly statements: number;
  readonly claims: number;
  /** Every detail that the page may state, found or not. */
  readonly strengths: readonly Strength[];
  readonly heart: readonly DetailId[];
  /** Details found that belong to the story, and that belong to another event. */
  readonly found: { readonly story: number; readonly other: number };
  /** Claims that carry a detail of the story. */
  readonly carrying: number;
  /** Numbers of the statements in which all core groups stand, from 1; 0 is the title. */
  readonly core: readonly number[];
  /** By core person, the first being the story's centre: statements that name them, and that describe them by role. */
  readonly people: readonly { readonly named: number; readonly described: number }[];
}

/** Share of a page that is its lead, and the least number of statements. */
const LEAD = { share: 0.25, least: 5 };
const MOST_HEART = 2.5;
/** Statements this sure tell of the event. */
const TELLS = 0.4;
/** Doubtful matches are noise, however many. */
const LEAST_P = 0.15;

/** Numbers for the gate; each feature is explained where it is named. */
export function gateFeatures(evidence: Evidence): Record<GateFeature, number> {
  const { claims, core, found } = evidence;
  const lead = Math.max(LEAD.least, LEAD.share * evidence.statements);
  const heart = evidence.strengths.filter(
    ({ detail, p }) => p >= LEAST_P && evidence.heart.includes(detail),
  );
  const telling = heart.filter(({ p }) => p >= TELLS);
  const inLead = heart.filter(({ statement }) => Number(statement.slice(1)) <= lead);
  const [centre] = evidence.people;
  const all = Math.max(1, claims);
  return {
    heart: Math.min(
      MOST_HEART,
      heart.reduce((sum, { p }) => sum + p, 0),
    ),
    heartSpread: Math.min(1, new Set(telling.map(({ statement }) => statement)).size / 3),
    heartLead: Math.max(0, ...inLead.map(({ p }) => p)),
    coreLead: core.some((number) => number <= lead) ? 1 : 0,
    carry: Math.min(1, evidence.carrying / all),
    found: Math.min(1, (found.story + found.other) / 15),
    named: Math.min(1, ...evidence.people.map(({ named, described }) => named + described / 2)),
    both: Math.min(1, ...evidence.people.map(({ named, described }) => (named + described) / all)),
    centre: centre ? Math.min(1, (centre.named + centre.described) / all) : 0,
    own: Math.min(1, found.other / 3),
  };
}
