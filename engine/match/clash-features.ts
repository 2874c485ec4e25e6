import type { PreparedDetail, PreparedValue } from './prepared';
import { fitsKind } from './rival-kind';
import type { Rival } from './rivals';
import { bestScore } from './rough';
import type { Weighing } from './score';

/** What speaks for a value of the page's own contradicting ours, in 0..1 unless said otherwise; order of clash-model.json. */
export const CLASH_FEATURES = [
  'withOurs', // log-odds that the statement carries the detail, had it our value; in fives
  'asItIs', // log-odds as it stands; in fives
  'strange', // 1 when the story knows nothing of the value
  'fits', // how well its kind fits
  'beside', // nearness to the nearest word of the detail
  'same', // 1 when the word before it is one that stands before our value
  'date', // kinds of values: what contradicts in one kind is chance in another
  'number',
  'person',
  'name', // place, magazine, other names
  'claimed', // how surely another detail explains the same words
  'carried', // slots filled by other words than the value's
] as const;

const FAR = 8;

/** Numbers for one rival of one value. `withOurs` is the probability after substitution. */
export function clashFeatures(
  weighing: Weighing,
  value: PreparedValue,
  rival: Rival,
  withOurs: number,
): number[] {
  const { sheet, rough } = weighing;
  const { type } = value.value;
  const own = new Set([...value.terms, ...value.parts]);
  const values: Record<(typeof CLASH_FEATURES)[number], number> = {
    withOurs: logOdds(withOurs) / 5,
    asItIs: logOdds(weighing.p) / 5,
    strange: rival.strange,
    fits: fitsKind(type, rival.text, rival.token, sheet, value.leads),
    beside: 1 - Math.min(FAR, distance(rival, own, rough.detail, weighing)) / FAR,
    same: sameLead(rival, value, weighing) ? 1 : 0,
    date: type === 'date' ? 1 : 0,
    number: type === 'number' ? 1 : 0,
    person: type === 'person' ? 1 : 0,
    name: type === 'place' || type === 'attribution' || type === 'other' ? 1 : 0,
    claimed: claimed(rival, weighing),
    carried: slotsBeside(rough.detail, own, weighing),
  };
  return CLASH_FEATURES.map((name) => values[name]);
}

const logOdds = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

/** Words to the nearest one of the detail that is neither a person nor the value. */
function distance(
  rival: Rival,
  own: ReadonlySet<number>,
  detail: PreparedDetail,
  { sheet }: Weighing,
): number {
  let nearest = FAR;
  for (const wording of detail.wordings)
    wording.terms.forEach((term, i) => {
      if (wording.people[i] || own.has(term) || (sheet.best[term] ?? 0) < 0.8) return;
      const words = Math.abs((sheet.at[term] ?? 0) - rival.token);
      if (words > 0) nearest = Math.min(nearest, words);
    });
  return nearest;
}

function sameLead(rival: Rival, value: PreparedValue, { sheet }: Weighing): boolean {
  const before = sheet.tokens[rival.token - 1]?.norm;
  return before !== undefined && value.leads.has(before);
}

/** The best rough score of another detail that claims the rival's own words. */
function claimed(rival: Rival, { sheet, rivals, rough }: Weighing): number {
  return bestScore(
    rivals,
    (other) =>
      other.detail !== rough.detail &&
      other.wording.terms.some(
        (term) => sheet.at[term] === rival.token && (sheet.best[term] ?? 0) >= 0.8,
      ),
  );
}

function slotsBeside(
  detail: PreparedDetail,
  own: ReadonlySet<number>,
  { sheet }: Weighing,
): number {
  const others = detail.slots.filter((slot) => !slot.some((term) => own.has(term)));
  if (!others.length) return 0.5;
  const filled = others.filter((slot) => slot.some((term) => (sheet.best[term] ?? 0) >= 0.55));
  return filled.length / others.length;
}
