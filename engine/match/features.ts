import { columnsOf } from '../text/columns';
import { agent, peopleShare } from './agents';
import { type Association, associate, type Spoken } from './association';
import { isAmong, overlap, type Places, placesOf } from './places';
import type { PreparedDetail, PreparedWording } from './prepared';
import { bestScore, type Claimant, hasWording, type Rivals, type Rough } from './rough';
import type { Sheet } from './sheet';
import { contextSlots, FILLED, slotSpread } from './slots';

/**
 * What speaks for a statement carrying a detail, in 0..1 unless said otherwise. The names are what a reader
 * sees under "why", and the order is the order of the weights in detail-model.json.
 */
export const FEATURES = [
  'coverage', // of the best wording, by worth
  'support', // mean coverage of the three best wordings
  'evidence', // worth of all that matched, in tens of nats
  'slots', // share of the concept slots filled here
  'slotsFilled', // 1 when all are
  'slotsNear', // all filled within a few words: 1 at once, falling with distance
  'context', // slots filled when the neighbouring statement is read along
  'order', // of its neighbouring words, the share that is close here and in order
  'focus', // share of what the statement says around the match that the match explains
  'margin', // coverage x slots, less the best rival's (-1..1)
  'leads', // 1 when no rival is better
  'agent', // 1 when the person nearest before the chief word is the wording's, 0 when another, 0.5 for none
  'people', // share of the wording's people who stand here
  'value', // 1 when a version's values all stand here, 0.5 when there are none to check
  'association', // how strongly all its words speak for the detail, in tens of nats
  'associationMargin', // less what they speak for the best rival
  'associationShare', // as a share of what they speak for any detail
  'quote', // longest run of the detail's quotation found here
  'usual', // how likely any account is to tell it, log-odds
  'length', // of the statement, in hundreds of words
  'claim', // 0 for questions, headlines and other furniture
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Float64Array;

/** Words within which filled slots count as standing together. */
const NEAR = 12;

/** Where each feature stands in a row. */
const AT = columnsOf(FEATURES);

/** All features of one statement and one detail. `rivals`: what else the statement may tell. */
export function featuresOf(
  rough: Rough,
  rivals: Rivals,
  sheet: Sheet,
  neighbours: readonly Sheet[],
  association: Association,
): Features {
  const { detail, wording } = rough;
  const places = hasWording(rough) ? standing(rough, sheet, rivals) : NOWHERE;
  const rival = bestScore(
    rivals,
    ({ index }) => !detail.kin.has(index),
    (other) => overlap(places, standing(other, sheet, rivals), SAME_WORDS),
  );
  const spread = slotSpread(detail, sheet);
  const row = new Float64Array(FEATURES.length);
  setPlain(row, rough, sheet, spokenIn(sheet, rivals, association));
  row[AT.slotsNear] =
    spread === null ? 0 : Math.min(1, NEAR / (NEAR + Math.max(0, spread - NEAR / 2)));
  row[AT.context] = contextSlots(detail, sheet, neighbours);
  row[AT.order] = wording ? order(wording, sheet) : 0;
  row[AT.focus] = focus(places, sheet);
  row[AT.margin] = rough.score - rival;
  row[AT.leads] = rough.score >= rival ? 1 : 0;
  row[AT.agent] = wording ? agent(wording, sheet) : 0.5;
  row[AT.people] = wording ? peopleShare(wording, sheet, detail) : 0;
  row[AT.value] = valueShare(detail, sheet);
  row[AT.quote] = quoteRun(detail, sheet);
  return row;
}

/** The features that are known as soon as a pair is scored roughly and the words' association is summed up. */
function setPlain(row: Features, rough: Rough, sheet: Sheet, all: Spoken): void {
  const { detail, wording } = rough;
  const spoken = all.words[detail.index] ?? 0;
  row[AT.coverage] = rough.coverage;
  row[AT.support] = rough.support;
  row[AT.evidence] = wording ? (rough.coverage * wording.total) / 10 : 0;
  row[AT.slots] = rough.slots;
  row[AT.slotsFilled] = rough.slots === 1 ? 1 : 0;
  row[AT.association] = spoken / 10;
  row[AT.associationMargin] = (spoken - strongestRival(all, detail)) / 10;
  row[AT.associationShare] = spoken / Math.max(1, all.words[all.leader] ?? 0);
  row[AT.usual] = detail.prior;
  row[AT.length] = sheet.tokens.length / 100;
  row[AT.claim] = sheet.statement.claim ? 1 : 0;
}

/** Between what the features of a pair lie, before the dear ones are read. Good until the next call. */
export function boundsOf(
  rough: Rough,
  sheet: Sheet,
  rivals: Rivals,
): { readonly low: Features; readonly high: Features } {
  setPlain(low, rough, sheet, rivals.spoken());
  for (let i = 0; i < low.length; i++) high[i] = low[i] ?? 0;
  for (const place of DEAR) high[place] = 1;
  // what is not filled here has no spread; what is filled here is filled in the context, too
  if (rough.slots < 1) high[AT.slotsNear] = 0;
  low[AT.context] = rough.slots;
  low[AT.margin] = -1;
  high[AT.margin] = rough.score;
  if (!rough.detail.quote.length) high[AT.quote] = 0;
  return { low, high };
}

const low = new Float64Array(FEATURES.length);
const high = new Float64Array(FEATURES.length);
/** What `setPlain` does not know. */
const DEAR = [
  AT.slotsNear,
  AT.context,
  AT.order,
  AT.focus,
  AT.margin,
  AT.leads,
  AT.agent,
  AT.people,
  AT.value,
  AT.quote,
];

/** What a statement's words speak for; in a statement with something changed it is told anew. */
const spokenIn = (sheet: Sheet, rivals: Rivals, association: Association): Spoken =>
  sheet === rivals.sheet ? rivals.spoken() : associate(sheet, association);

/** What a statement's words speak for the detail that they speak for most, kin aside. */
function strongestRival({ words, leader }: Spoken, { kin }: PreparedDetail): number {
  if (!kin.has(leader)) return Math.max(0, words[leader] ?? 0);
  let best = 0;
  for (let i = 0; i < words.length; i++) {
    const spoken = words[i] ?? 0;
    if (spoken > best && !kin.has(i)) best = spoken;
  }
  return best;
}

/** Words from one to the next within which two neighbours of a wording still stand together. */
const CLOSE = 4;

/** Of a wording's neighbouring words, the share that stands here close and in order. */
export function order({ terms }: PreparedWording, { at }: Sheet): number {
  let kept = 0;
  for (let i = 1; i < terms.length; i++) {
    const before = at[terms[i - 1] ?? 0] ?? -1;
    const here = at[terms[i] ?? 0] ?? -1;
    if (before >= 0 && here > before && here - before <= CLOSE) kept++;
  }
  return kept / Math.max(1, terms.length - 1);
}

const NOWHERE: Places = new Int32Array(1);

/** A rival claims the same words; a detail told in another part of the sentence is none. */
const SAME_WORDS = 0.5;

/** Where the words of a detail's best wording stand; in a statement with something changed they are read anew. */
function standing(rough: Claimant, sheet: Sheet, rivals: Rivals): Places {
  if (sheet !== rivals.sheet) return placesOf(rough.wording, sheet);
  rough.places ??= placesOf(rough.wording, sheet);
  return rough.places;
}

/** Worth of the matched words against the worth of all words from the first to the last of them. */
function focus(places: Places, { worth }: Sheet): number {
  let from = 0;
  let to = worth.length - 1;
  while (from <= to && !isAmong(from, places)) from++;
  while (to > from && !isAmong(to, places)) to--;
  let matched = 0;
  let all = 0;
  for (let i = from; i <= to; i++) {
    all += worth[i] ?? 0;
    if (isAmong(i, places)) matched += worth[i] ?? 0;
  }
  return all > 0 ? matched / all : 0;
}

function valueShare(detail: PreparedDetail, sheet: Sheet): number {
  let best = 0;
  for (const values of detail.values) {
    if (!values.length) return 0.5;
    let held = 0;
    for (const { terms } of values) if (standsAny(terms, sheet)) held++;
    best = Math.max(best, held / values.length);
  }
  return best;
}

function standsAny(terms: readonly number[], { best }: Sheet): boolean {
  for (const term of terms) if ((best[term] ?? 0) >= FILLED) return true;
  return false;
}

/** Longest run of the detail's quotation that stands in the statement, as a share of it. */
function quoteRun(detail: PreparedDetail, sheet: Sheet): number {
  const { quote } = detail;
  if (!quote.length) return 0;
  const here = sheet.tokens.map((token) => token.stem);
  let best = 0;
  let previous = new Int16Array(here.length + 1);
  for (const stem of quote) {
    const row = new Int16Array(here.length + 1);
    for (let j = 0; j < here.length; j++) {
      if (here[j] !== stem) continue;
      row[j + 1] = (previous[j] ?? 0) + 1;
      best = Math.max(best, row[j + 1] ?? 0);
    }
    previous = row;
  }
  return best / quote.length;
}
