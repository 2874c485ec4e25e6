import { type Making, makingOf } from '../making';
import type { Account, Spot, Story } from '../model';
import { type Logistic, predict } from '../text/logistic';
import {
  BUILT_GATE_FEATURES,
  builtGateFeatures,
  type Resemblance,
  UNLIKE,
} from './built-gate-features';
import built from './built-gate-model.json';
import { EVENT_FEATURES, type Evidence, gateFeatures, NEIGHBOUR_FEATURES } from './gate-features';
import models from './gate-model.json';

/** The gate's two questions: the event itself or not; if not, another event around it or not. */
export interface Questions {
  readonly same: Logistic;
  readonly related: Logistic;
}

/** What the gate has learned, by how a story was made. */
export type Weights = Readonly<Record<Making, Questions>>;

/** Probabilities from which a page tells the event itself, or another one around it: bench/README.md. */
const SAME_STORY = { counted: 0.65, uncounted: 0.65, built: 0.9 };
const RELATED = 0.42;
/** The shipped ones. */
export const WEIGHTS: Weights = { ...models, built };
/** What a story that was written by hand is asked by. */
const ASKED = { same: EVENT_FEATURES, related: NEIGHBOUR_FEATURES } as const;
/**
 * The event must be stated at least this surely, however much of its background is there. A built story's event is a sentence or
 * two of its accounts, which others put otherwise: there the documents as a whole must agree.
 */
const LEAST_EVENT = { counted: 0.2, uncounted: 0.5, built: 0 };
/** Where a stranger is named more than this often against the event's own people (`stranger`), the event is the stranger's: on labelled accounts it is 0.8 at most, where hardly anybody is named. */
const MOST_STRANGE = { counted: 0.85, uncounted: 2 / 3, built: 1 };
/** Fewer details than this are people in common, not an event. */
const LEAST_FOUND = 2;
/** Days before a story became news in which its event can have been told; what is older tells another event. */
const FORERUN = 60;
/** Another event around it can be older. */
const AROUND = 120;

/**
 * Whether a page tells the story's own event, another event around it, or something else. Two events taken for one is
 * the worst error, so the event itself must be stated, of its people and not of others, and not before it can have happened. `resemblance`:
 * of the page and a story that was built from pages, as whole documents; `weights` are others than the shipped ones where
 * these are measured.
 */
export function gate(
  story: Story,
  evidence: Evidence,
  copy: Account | null,
  resemblance: Resemblance = UNLIKE,
  weights: Weights = WEIGHTS,
): Spot {
  const base = { story: story.id, copyOf: copy?.id ?? null } as const;
  if (copy) {
    const reason = copy.about === 'related' ? 'other-event' : null;
    return { ...base, verdict: copy.about, score: 1, reason };
  }
  const features = gateFeatures(evidence);
  // what is found on a page depends on how the story was made
  const how = makingOf(story);
  const values: Readonly<Record<string, number>> =
    how === 'built' ? builtGateFeatures(features, story, resemblance) : features;
  const ask = (question: keyof Questions) => {
    const names = how === 'built' ? BUILT_GATE_FEATURES : ASKED[question];
    return predict(
      weights[how][question],
      names,
      names.map((name) => values[name] ?? 0),
    );
  };
  const score = Math.round(ask('same') * 1000) / 1000;
  const age = evidence.age ?? 0;
  const told = features.event >= LEAST_EVENT[how] && features.stranger <= MOST_STRANGE[how];
  if (score >= SAME_STORY[how] && told && age >= -FORERUN)
    return { ...base, verdict: 'same-story', score, reason: null };
  const enough = evidence.found.story + evidence.found.other >= LEAST_FOUND;
  if (enough && ask('related') >= RELATED && age >= -AROUND)
    return { ...base, verdict: 'related', score, reason: 'other-event' };
  return { ...base, story: null, verdict: 'none', score, reason: 'no-story' };
}
