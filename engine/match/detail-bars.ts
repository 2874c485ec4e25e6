import type { Phrase, PreparedDetail } from './prepared';
import { LEAST_SCORE, LEAST_WITH_SLOTS, scoreOf } from './rough';

/** What one term can do for one detail, at most. */
export interface Push {
  /** Share of a wording's worth, 0..1. */
  readonly share: number;
  /** How many slots it may fill. */
  readonly slots: number;
}

/** What a detail needs to be looked at, and what brings it there. */
export interface DetailBar {
  /** Coverage that is needed where no slot is filled. */
  readonly least: number;
  /** How much less is needed for each slot that is. */
  readonly bonus: number;
  /** By term. */
  readonly pushes: ReadonlyMap<number, Push>;
}

/** Bounds for a detail: no statement that scores enough stays below them. `phrases`: those of the story by term. */
export function detailBar(detail: PreparedDetail, phrases: ReadonlyMap<number, Phrase>): DetailBar {
  const pushes = new Map<number, Push>();
  const push = (term: number, share: number, slots: number) => {
    const known = pushes.get(term) ?? { share: 0, slots: 0 };
    pushes.set(term, { share: Math.max(share, known.share), slots: slots + known.slots });
  };
  for (const { terms, weights, total } of detail.wordings)
    terms.forEach((term, i) => {
      push(term, (weights[i] ?? 0) / Math.max(1e-9, total), 0);
    });
  for (const slot of detail.slots) {
    // the last part of a phrase says more than its verb: "turned to", "asked for advice"
    const triggers = [...slot].map((term) => phrases.get(term)?.parts.at(-1) ?? term);
    for (const term of new Set(triggers)) push(term, 0, 1);
  }
  const { length } = detail.slots;
  const least = neededWith(0, length);
  const steps = Array.from({ length }, (_, i) => (least - neededWith(i + 1, length)) / (i + 1));
  return { least, bonus: Math.max(0, ...steps), pushes };
}

/** Coverage that lets a detail through when so many of its slots are filled. */
function neededWith(filled: number, slots: number): number {
  return filled === slots ? LEAST_WITH_SLOTS : LEAST_SCORE / scoreOf(1, filled / slots, slots);
}
