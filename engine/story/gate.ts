import { makingOf } from '../making';
import type { Account, Spot, Story } from '../model';
import { predict } from '../text/logistic';
import {
  BUILT_GATE_FEATURES,
  builtGateFeatures,
  type Resemblance,
  UNLIKE,
} from './built-gate-features';
import built from './built-gate-model.json';
import { type Evidence, GATE_FEATURES, gateFeatures } from './gate-features';
import models from './gate-model.json';

/** Probabilities from which a page tells the event itself, or another one around it: bench/README.md. */
const SAME_STORY = { counted: 0.64, uncounted: 0.5, built: 0.9 };
const RELATED = 0.42;
const MODELS = { ...models, built } as const;
/**
 * The event must be stated at least this surely, however much of its background is there. A built story's event is a sentence or
 * two of its accounts, which others put otherwise: there the documents as a whole must agree.
 */
const LEAST_EVENT = { counted: 0.2, uncounted: 0.2, built: 0 };
/** Fewer details than this are people in common, not an event. */
const LEAST_FOUND = 2;
/** Days before a story became news in which its event can have been told; what is older tells another event. */
const FORERUN = 60;
/** Another event around it can be older. */
const AROUND = 120;

/**
 * Whether a page tells the story's own event, another event around it, or something else. Two events taken for one is
 * the worst error, so the event itself must be stated, of its people, and not before it can have happened. `resemblance`:
 * of the page and a story that was built from pages, as whole documents.
 */
export function gate(
  story: Story,
  evidence: Evidence,
  copy: Account | null,
  resemblance: Resemblance = UNLIKE,
): Spot {
  const base = { story: story.id, copyOf: copy?.id ?? null } as const;
  if (copy) {
    const reason = copy.about === 'related' ? 'other-event' : null;
    return { ...base, verdict: copy.about, score: 1, reason };
  }
  const features = gateFeatures(evidence);
  // what is found on a page depends on how the story was made
  const how = makingOf(story);
  const names = how === 'built' ? BUILT_GATE_FEATURES : GATE_FEATURES;
  const row =
    how === 'built'
      ? builtGateFeatures(features, story, resemblance)
      : GATE_FEATURES.map((name) => features[name]);
  const model = MODELS[how];
  const score = Math.round(predict(model.same, names, row) * 1000) / 1000;
  const age = evidence.age ?? 0;
  if (score >= SAME_STORY[how] && features.event >= LEAST_EVENT[how] && age >= -FORERUN)
    return { ...base, verdict: 'same-story', score, reason: null };
  const related = predict(model.related, names, row);
  const enough = evidence.found.story + evidence.found.other >= LEAST_FOUND;
  if (enough && related >= RELATED && age >= -AROUND)
    return { ...base, verdict: 'related', score, reason: 'other-event' };
  return { ...base, story: null, verdict: 'none', score, reason: 'no-story' };
}
