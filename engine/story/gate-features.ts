import type { StatementId } from '../model';

/** What speaks for a page having to do with a story's event, in 0..1 unless said otherwise; order of the models' weights. */
export const NEIGHBOUR_FEATURES = [
  'event', // how surely the event itself is told: sum over its details, at most 2.5
  'spread', // statements that tell it where its people are, of three: a biography has one sentence on it
  'found', // details found, as a logarithm: 1 for 63
  'density', // details found for each claim, at most 2
  'both', // share of the claims at which all its people are, in them or next to them: a biography has one sentence on the other
  'own', // details found that belong to another event around the story, of three
  'before', // how long before the story became news the page was published: 1 for half a year and more
  'after', // how long after
] as const;

/**
 * What speaks for a page telling the event itself and not a neighbour of it: how much of the page is the event's, and how much is
 * somebody else's. Order of gate-model.json.
 */
export const EVENT_FEATURES = [
  'share', // of the claims that tell the event, each by how surely: 1 for half of the page
  'beside', // details told beside the event, three a statement at most: a neighbour recalls all in one breath; 1 for a quarter of those that there are, at most 2
  'telltale', // how much oftener accounts than pages of other events tell what is told beside the event: mean log ratio, in twos of nats, -1..1
  'headlined', // how often the claims speak of a stranger whom the title names, of three
  'stranger', // the stranger named most, against the one of the event's people who is named least
  'otherwhen', // share of the statements telling the event that stand by a year which is none of the story's
  'before',
  'after',
] as const;

export type GateFeature = (typeof NEIGHBOUR_FEATURES | typeof EVENT_FEATURES)[number];

/** How surely a page tells a detail, and where. */
export interface Strength {
  /** 0..1 */
  readonly p: number;
  readonly statement: StatementId;
  /** The statement claims something. */
  readonly claim: boolean;
  /** The story's people are in the statement or next to it. */
  readonly among: boolean;
  /** A year that is none of the story's is in the statement or next to it. */
  readonly otherwhen: boolean;
}

/** Somebody or something whom a page names and the story does not know. */
export interface Stranger {
  /** The title names it, too: then it may be what the page is about. */
  readonly titled: boolean;
  /** How often the page's claims name it. */
  readonly times: number;
}

/** What the whole page shows, before anything is decided. */
export interface Evidence {
  /** How many of the page's statements claim something. */
  readonly claims: number;
  /** For each detail that is the event itself: every statement that may tell it. */
  readonly event: readonly (readonly Strength[])[];
  /** Details found that belong to the story, and that belong to another event. */
  readonly found: { readonly story: number; readonly other: number };
  /** Share of the details beside the event itself that are found; what one statement crams in counts little. */
  readonly beside: number;
  /** How much oftener accounts than pages of other events tell what is found beside the event itself: mean log ratio in nats; 0 where nobody counted. */
  readonly telltale: number;
  /** Claims at which all core people are, in them or next to them. */
  readonly both: number;
  /** How often the claims name the core person whom they name least; null for a story without one. */
  readonly rarest: number | null;
  readonly strangers: readonly Stranger[];
  /** Days from the story becoming news to the page; null when the page does not say. */
  readonly age: number | null;
}

const MOST_EVENT = 2.5;
/** Statements this sure tell of the event. */
const TELLS = 0.4;
/** And this sure may: it matters when that was. */
const MAY_TELL = 0.3;
/** Doubtful matches are noise, however many. */
const LEAST_P = 0.15;
/** The event in half of the claims is all that any account has. */
const MOST_SHARE = 0.5;
const MOST_BESIDE = 2;
/** What a long account tells of all that others have. */
const QUARTER = 0.25;
/** No mean says more, in nats. */
const MOST_TELLING = 2;
/** A stranger of the title named so often has the page. */
const OFTEN = 3;
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
    ...whoseMatter(evidence),
  };
}

/** Whether the page is about the event, or about something else that has to do with it. */
function whoseMatter({ claims, event, beside, telltale, rarest, strangers }: Evidence) {
  const surest = new Map<StatementId, Strength>();
  for (const one of event.flat())
    if (one.p > (surest.get(one.statement)?.p ?? 0)) surest.set(one.statement, one);
  const told = [...surest.values()];
  const sum = told.reduce((total, { p, claim }) => total + (claim ? p : 0), 0);
  const telling = told.filter(({ p }) => p >= MAY_TELL);
  const otherwhen = telling.filter((one) => one.otherwhen).length;
  const most = mostNamed(strangers);
  const headlined = mostNamed(strangers.filter(({ titled }) => titled));
  return {
    share: Math.min(1, sum / Math.max(1, claims) / MOST_SHARE),
    beside: Math.min(MOST_BESIDE, beside / QUARTER),
    telltale: Math.max(-MOST_TELLING, Math.min(MOST_TELLING, telltale)) / MOST_TELLING,
    headlined: Math.min(1, headlined / OFTEN),
    stranger: rarest === null ? 0 : most / (most + rarest + 1),
    otherwhen: otherwhen / Math.max(1, telling.length),
  };
}

/** How often the claims name the one of some strangers whom they name most. A page may have more of them than a call takes arguments. */
const mostNamed = (strangers: readonly Stranger[]): number =>
  strangers.reduce((most, { times }) => Math.max(most, times), 0);

function away(days: number): number {
  return Math.min(1, Math.max(0, (days - NEWS) / LONG));
}
