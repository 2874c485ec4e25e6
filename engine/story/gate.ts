import type { Account, PartialDate, Spot, Story } from '../model';
import { predict } from '../text/logistic';
import { type Evidence, GATE_FEATURES, type GateFeature, gateFeatures } from './gate-features';
import models from './gate-model.json';

/** Probabilities from which a page tells the event itself, or another one around it: bench/README.md. */
const SAME_STORY = 0.5;
const RELATED = 0.42;
/** The event must be stated at least this surely, however much of its background is there. */
const LEAST_HEART = 0.3;
/** In the lead it must be stated as surely as any detail that is shown. */
const LEAD_HEART = 0.42;
/** Stated deep in a page only, it must be stated twice: one sentence in a biography is not enough. */
const DEEP_SPREAD = 2 / 3;
/** Or its people must be talked of throughout: a biography of one has a sentence on the other. */
const BOTH_THROUGHOUT = 0.12;
/** Fewer details than this are people in common, not an event. */
const LEAST_FOUND = 2;
/** Days before a story became news in which its event can have been told; what is older tells another event. */
const FORERUN = 60;
/** Another event around it can be older. */
const AROUND = 120;

const DAY = 86_400_000;

/**
 * Whether a page tells the story's own event, another event around it, or something else. Two events taken for one is
 * the worst error, so the event itself must be stated, prominently, and not before it can have happened.
 */
export function gate(
  story: Story,
  evidence: Evidence,
  published: PartialDate | null,
  copy: Account | null,
): Spot {
  const base = { story: story.id, copyOf: copy?.id ?? null } as const;
  if (copy) {
    const reason = copy.about === 'related' ? 'other-event' : null;
    return { ...base, verdict: copy.about, score: 1, reason };
  }
  const features = gateFeatures(evidence);
  const row = GATE_FEATURES.map((name) => features[name]);
  // what is found on a page depends on whether somebody counted words
  const model = story.words ? models.counted : models.uncounted;
  const score = Math.round(predict(model.same, GATE_FEATURES, row) * 1000) / 1000;
  if (score >= SAME_STORY && tellsEvent(features) && !isBefore(published, story.date, FORERUN))
    return { ...base, verdict: 'same-story', score, reason: null };
  const related = predict(model.related, GATE_FEATURES, row);
  const enough = evidence.found.story + evidence.found.other >= LEAST_FOUND;
  if (enough && related >= RELATED && !isBefore(published, story.date, AROUND))
    return { ...base, verdict: 'related', score, reason: 'other-event' };
  return { ...base, story: null, verdict: 'none', score, reason: 'no-story' };
}

function tellsEvent(features: Record<GateFeature, number>): boolean {
  const { heart, heartLead, heartSpread, coreLead, both } = features;
  const early = heartLead >= LEAD_HEART || coreLead > 0;
  const prominent = early || heartSpread >= DEEP_SPREAD || both >= BOTH_THROUGHOUT;
  return heart >= LEAST_HEART && prominent;
}

/** Whether a page is surely older than so many days before a date. */
function isBefore(published: PartialDate | null, date: PartialDate, days: number): boolean {
  if (published === null) return false;
  const latest =
    published.length === 4
      ? `${published}-12-31`
      : published.length === 7
        ? `${published}-28`
        : published;
  return Date.parse(latest) < Date.parse(`${date}-01-01`.slice(0, 10)) - days * DAY;
}
