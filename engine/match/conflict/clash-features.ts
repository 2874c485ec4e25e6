import { columnsOf } from '../../text/columns';
import { wordsOf } from '../elsewhere';
import type { PreparedDetail, PreparedValue } from '../prepared';
import { isRefused } from '../refused';
import { bestScore } from '../rough';
import type { Weighing } from '../score';
import type { Sheet } from '../sheet';
import { isFilled } from '../slots';
import { casting, roleAt } from './casting';
import { isCleft } from './cleft';
import { isCorrected } from './corrected';
import { type Implied, leadOf, type Standing } from './implied';
import { fitsKind } from './rival-kind';
import { endOf, type Rival } from './rivals';

/** What speaks for a value of the page's own contradicting ours, in 0..1 unless said otherwise; order of clash-model.json. */
export const CLASH_FEATURES = [
  'withOurs', // log-odds that the statement carries the detail, had it our value; in fives
  'asItIs', // log-odds as it stands; in fives
  'strange', // 1 when the story knows nothing of the value
  'fits', // how well its kind fits
  'beside', // nearness to the nearest word of the detail
  'close', // 1 within three words of it
  'same', // 1 when the word before it is one that stands before our value
  'role', // how much oftener the wordings give ours the role that it has here; in twos of nats, -1..1
  'cleft', // 1 when somebody is said to be the one who: "it was Pike who", "Pike, not Cole"
  'date', // kinds of values: what contradicts in one kind is chance in another
  'number',
  'name', // place, magazine, other names
  'implied', // 1 for somebody or a place that is no value of the detail, but in its wordings
  'share', // of the wordings, those that have our value
  'ours', // how surely our value, or whom it means, stands elsewhere in the statement
  'own', // 1 when the wordings have the rival's word, too
  'claimed', // how surely another detail explains the same words
  'taken', // how surely another detail has its own value there
  'carried', // slots filled by other words than the value's
] as const;

const FAR = 8;
const CLOSE = 3;

/** Numbers for one rival of one value, of which the bounds know all the rest. `withOurs` is the probability after substitution. */
export function clashFeatures(
  weighing: Weighing,
  rival: Rival,
  withOurs: number,
  { low }: ClashBounds,
): Float64Array {
  const row = low.slice();
  row[AT.withOurs] = logOdds(withOurs) / 5;
  row[AT.claimed] = claimed(rival, weighing);
  return row;
}

/** Between what the numbers lie. */
export interface ClashBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * The least and the most that the numbers can be, before what takes long is looked at: what the statement would be with our
 * value, `leastWithOurs` at least, and who else claims the rival. `fits`: as `fitOf` says.
 */
export function clashBounds(
  weighing: Weighing,
  value: PreparedValue,
  rival: Rival,
  leastWithOurs: number,
  fits: number,
  implied: Implied,
): ClashBounds {
  const low = plainFeatures(weighing, value, rival, fits, implied);
  const high = low.slice();
  low[AT.withOurs] = logOdds(leastWithOurs) / 5;
  high[AT.withOurs] = logOdds(1) / 5;
  high[AT.claimed] = 1;
  return { low, high };
}

const AT = columnsOf(CLASH_FEATURES);

function plainFeatures(
  weighing: Weighing,
  value: PreparedValue,
  rival: Rival,
  fits: number,
  implied: Implied,
): Float64Array {
  const { sheet, rough } = weighing;
  const { type } = value.value;
  const own = new Set([...value.terms, ...value.parts]);
  const standing = implied.standing.get(value) ?? UNKNOWN;
  const away = distance(rival, own, rough.detail, weighing);
  const row = new Float64Array(CLASH_FEATURES.length);
  row[AT.asItIs] = logOdds(weighing.p) / 5;
  row[AT.strange] = rival.strange;
  row[AT.fits] = fits;
  row[AT.beside] = 1 - Math.min(FAR, away) / FAR;
  row[AT.close] = away <= CLOSE ? 1 : 0;
  row[AT.same] = standing.leads.has(leadOf(sheet.tokens, rival.token) ?? '') ? 1 : 0;
  if (type === 'person')
    row[AT.role] = casting(standing, roleAt(sheet, rival.token, endOf(rival))) / 2;
  row[AT.cleft] =
    (type === 'person' && isCleft(rival, sheet)) || isCorrected(value, rival, sheet) ? 1 : 0;
  row[AT.date] = type === 'date' ? 1 : 0;
  row[AT.number] = type === 'number' ? 1 : 0;
  row[AT.name] = type === 'place' || type === 'attribution' || type === 'other' ? 1 : 0;
  row[AT.implied] = implied.people.includes(value) || implied.names.includes(value) ? 1 : 0;
  row[AT.share] = standing.share;
  row[AT.ours] = Math.max(0, ...value.terms.map((term) => givenAs(term, sheet)));
  row[AT.own] = isOwn(rival, rough.detail, weighing) ? 1 : 0;
  row[AT.taken] = taken(rival, weighing);
  row[AT.carried] = slotsBeside(rough.detail, own, weighing);
  return row;
}

/** How well a rival fits the kind of a value; 0 where it is of another. */
export function fitOf(
  value: PreparedValue,
  { text, token }: Pick<Rival, 'text' | 'token'>,
  sheet: Sheet,
  { standing }: Implied,
): number {
  const { leads } = standing.get(value) ?? UNKNOWN;
  return fitsKind(value.value.type, value.value.text, text, token, sheet, leads);
}

export const logOdds = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

/** How surely a term stands in a statement, and not as what something was not. */
const givenAs = (term: number, sheet: Sheet): number =>
  isRefused(sheet, sheet.at[term] ?? -1) ? 0 : (sheet.best[term] ?? 0);

/** Words to the nearest one of the detail that is neither a person nor the value. */
function distance(
  rival: Rival,
  own: ReadonlySet<number>,
  detail: PreparedDetail,
  { sheet }: Weighing,
): number {
  let nearest = FAR;
  for (const term of wordsOf(detail).things) {
    if ((sheet.best[term] ?? 0) < 0.8 || own.has(term)) continue;
    const words = Math.abs((sheet.at[term] ?? 0) - rival.token);
    if (words > 0) nearest = Math.min(nearest, words);
  }
  return nearest;
}

const UNKNOWN: Standing = { share: 0.5, roles: [], leads: new Set() };

function isOwn(rival: Rival, detail: PreparedDetail, { sheet }: Weighing): boolean {
  const stem = sheet.tokens[rival.token]?.stem ?? '';
  return wordsOf(detail).stems.has(stem);
}

/** The best rough score of another detail that claims the rival's own words. */
function claimed(rival: Rival, { sheet, rivals, rough }: Weighing): number {
  const here = sheet.present.filter(
    (term) => sheet.at[term] === rival.token && (sheet.best[term] ?? 0) >= 0.8,
  );
  // of a word that the story does not know nobody asks who claims it
  if (!here.length) return 0;
  return bestScore(
    rivals,
    (detail) => detail !== rough.detail && here.some((term) => wordsOf(detail).terms.has(term)),
    ({ wording }) => here.some((term) => wording.terms.includes(term)),
  );
}

/** The best rough score of another detail that may be told here and whose own value stands where the rival does. */
function taken(rival: Rival, { sheet, rivals, rough }: Weighing): number {
  let best = 0;
  for (const { detail, score } of rivals.likely)
    if (detail !== rough.detail && score > best && detail.values.some((all) => all.some(stands)))
      best = score;
  return best;

  function stands({ terms }: PreparedValue): boolean {
    return terms.some(
      (term) =>
        (sheet.best[term] ?? 0) >= 0.8 && Math.abs((sheet.at[term] ?? -9) - rival.token) <= 1,
    );
  }
}

function slotsBeside(
  detail: PreparedDetail,
  own: ReadonlySet<number>,
  { sheet }: Weighing,
): number {
  let others = 0;
  let filled = 0;
  for (const slot of detail.slots) {
    if (hasAny(slot, own)) continue;
    others++;
    if (isFilled(slot, sheet)) filled++;
  }
  return others ? filled / others : 0.5;
}

function hasAny(slot: Int32Array, terms: ReadonlySet<number>): boolean {
  for (let i = 0; i < slot.length; i++) if (terms.has(slot[i] ?? -1)) return true;
  return false;
}
