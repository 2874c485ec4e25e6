import type { PreparedDetail, PreparedStory, PreparedWording } from './prepared';
import type { Sheet } from './sheet';
import { slotShare } from './slots';

/** How one detail stands to one statement before anything dear is computed. */
export interface Rough {
  readonly detail: PreparedDetail;
  readonly coverage: number;
  readonly support: number;
  readonly slots: number;
  readonly wording: PreparedWording | null;
  /** coverage x slots: what rivals are compared by. */
  readonly score: number;
}

const BEST_WORDINGS = 3;
/** Pairs below this score are never looked at again: no labelled pair of the training pages lies below. */
export const LEAST_SCORE = 0.16;
/** Details with all slots filled are looked at from here. */
export const LEAST_WITH_SLOTS = 0.08;
/** What a detail keeps of its coverage when none of its slots is filled. */
const WITHOUT_SLOTS = 0.3;

/** Whether a detail is worth weighing. */
export const isCandidate = ({ score, slots }: Rough): boolean =>
  score >= LEAST_SCORE || (slots === 1 && score >= LEAST_WITH_SLOTS);

/** Coverage as `filled`, the share of the slots, lets it count; `count`: how many slots the detail has. */
export function scoreOf(coverage: number, filled: number, count: number): number {
  return coverage * (count ? WITHOUT_SLOTS + (1 - WITHOUT_SLOTS) * filled : 1);
}

/** Coverage and slots of every detail of the story for one statement: one pass over numbers. */
export function roughScores(sheet: Sheet, story: PreparedStory): Rough[] {
  return story.details.map((detail) => roughScore(detail, sheet));
}

/** Coverage and slots of one detail for one statement. */
export function roughScore(detail: PreparedDetail, sheet: Sheet): Rough {
  const ranked: { value: number; wording: PreparedWording }[] = [];
  for (const wording of detail.wordings) {
    const value = coverage(wording, sheet);
    if (value > 0) ranked.push({ value, wording });
  }
  ranked.sort((a, b) => b.value - a.value);
  const top = ranked.slice(0, BEST_WORDINGS);
  const slots = slotShare(detail, sheet);
  const best = ranked[0]?.value ?? 0;
  return {
    detail,
    coverage: best,
    support: top.reduce((sum, each) => sum + each.value, 0) / BEST_WORDINGS,
    slots,
    wording: ranked[0]?.wording ?? null,
    score: scoreOf(best, slots, detail.slots.length),
  };
}

/** Share of a wording's worth that stands in the statement. */
export function coverage(wording: PreparedWording, sheet: Sheet): number {
  let sum = 0;
  for (let i = 0; i < wording.terms.length; i++)
    sum += (wording.weights[i] ?? 0) * (sheet.best[wording.terms[i] ?? 0] ?? 0);
  return wording.total > 0 ? sum / wording.total : 0;
}
