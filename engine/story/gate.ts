import type { Account, Spot, Story } from '../model';
import { predict } from '../text/logistic';
import { type Evidence, GATE_FEATURES, gateFeatures } from './gate-features';
import models from './gate-model.json';

/** Probabilities from which a page tells the event itself, or another one around it: bench/README.md. */
const SAME_STORY = { counted: 0.64, uncounted: 0.5 };
const RELATED = 0.42;
/** The event must be stated at least this surely, however much of its background is there. */
const LEAST_EVENT = 0.2;
/** Fewer details than this are people in common, not an event. */
const LEAST_FOUND = 2;
/** Days before a story became news in which its event can have been told; what is older tells another event. */
const FORERUN = 60;
/** Another event around it can be older. */
const AROUND = 120;

/**
 * Whether a page tells the story's own event, another event around it, or something else. Two events taken for one is
 * the worst error, so the event itself must be stated, of its people, and not before it can have happened.
 */
export function gate(story: Story, evidence: Evidence, copy: Account | null): Spot {
  const base = { story: story.id, copyOf: copy?.id ?? null } as const;
  if (copy) {
    const reason = copy.about === 'related' ? 'other-event' : null;
    return { ...base, verdict: copy.about, score: 1, reason };
  }
  const features = gateFeatures(evidence);
  const row = GATE_FEATURES.map((name) => features[name]);
  // what is found on a page depends on whether somebody counted words
  const how = story.words ? 'counted' : 'uncounted';
  const model = models[how];
  const score = Math.round(predict(model.same, GATE_FEATURES, row) * 1000) / 1000;
  const age = evidence.age ?? 0;
  if (score >= SAME_STORY[how] && features.event >= LEAST_EVENT && age >= -FORERUN)
    return { ...base, verdict: 'same-story', score, reason: null };
  const related = predict(model.related, GATE_FEATURES, row);
  const enough = evidence.found.story + evidence.found.other >= LEAST_FOUND;
  if (enough && related >= RELATED && age >= -AROUND)
    return { ...base, verdict: 'related', score, reason: 'other-event' };
  return { ...base, story: null, verdict: 'none', score, reason: 'no-story' };
}
