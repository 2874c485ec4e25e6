import type { Story } from '../model';
import { type GateFeature, NEIGHBOUR_FEATURES } from './gate-features';

/**
 * What speaks for a page telling the event of a story that was built from pages: few of its sentences are told again elsewhere, so the
 * documents as a whole are asked, too. Order of built-gate-model.json.
 */
export const BUILT_GATE_FEATURES = [
  ...NEIGHBOUR_FEATURES,
  'headlined', // as in EVENT_FEATURES, and so the next two
  'stranger',
  'otherwhen',
  'alike', // the page and the story as documents: the same event rather than a look-alike, log-odds
  'kin', // the same: kin rather than strangers
  'people', // people whom every account names, of two
  'together', // `both` times `people`: where nobody is named, nobody is together
] as const;

/** The page and the story as whole documents, in log-odds (engine/gate/same-story.ts). */
export interface Resemblance {
  readonly alike: number;
  readonly kin: number;
}

/** Nothing is known either way. */
export const UNLIKE: Resemblance = { alike: 0, kin: 0 };

/** Log-odds further out say no more; four are a weight's worth. */
const MOST = 12;
const UNIT = 4;
const MOST_PEOPLE = 2;

/** Numbers for a built story's gate. */
export function builtGateFeatures(
  features: Readonly<Record<GateFeature, number>>,
  { core }: Pick<Story, 'core'>,
  { alike, kin }: Resemblance,
): Record<(typeof BUILT_GATE_FEATURES)[number], number> {
  const people = core.filter((group) => group.length === 1 && group[0]?.startsWith('~')).length;
  const within = (odds: number) => Math.max(-MOST, Math.min(MOST, odds)) / UNIT;
  const named = Math.min(1, people / MOST_PEOPLE);
  return {
    ...features,
    alike: within(alike),
    kin: within(kin),
    people: named,
    together: named * features.both,
  };
}
