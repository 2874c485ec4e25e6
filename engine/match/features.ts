import type { PreparedDetail, PreparedStory, PreparedWording } from './prepare';
import type { Sheet } from './sheet';

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
  'order', // matched words that follow each other as in the wording
  'focus', // share of what the statement says around the match that the match explains
  'margin', // coverage x slots, less the best rival's (-1..1)
  'leads', // 1 when no rival is better
  'agent', // 1 when the person nearest before the chief word is the wording's, 0 when another, 0.5 for none
  'people', // share of the wording's people who stand here
  'value', // 1 when a version's values all stand here, 0.5 when there are none to check
  'quote', // longest run of the detail's quotation found here
  'usual', // how likely any account is to tell it, log-odds
  'length', // of the statement, in hundreds of words
  'claim', // 0 for questions, headlines and other furniture
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Float64Array;

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

/** Words within which filled slots count as standing together. */
const NEAR = 12;
/** A slot weakly filled (a synonym, a doubtful pronoun) counts from here. */
const FILLED = 0.55;
const BEST_WORDINGS = 3;

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
    score: best * (detail.slots.length ? 0.3 + 0.7 * slots : 1),
  };
}

/** Share of a wording's worth that stands in the statement. */
export function coverage(wording: PreparedWording, sheet: Sheet): number {
  let sum = 0;
  for (let i = 0; i < wording.terms.length; i++)
    sum += (wording.weights[i] ?? 0) * (sheet.best[wording.terms[i] ?? 0] ?? 0);
  return wording.total > 0 ? sum / wording.total : 0;
}

/** How well the best alternative of a slot stands in a statement. */
function fill(slot: Int32Array, sheet: Sheet): number {
  let best = 0;
  for (const term of slot) best = Math.max(best, sheet.best[term] ?? 0);
  return best;
}

function slotShare(detail: PreparedDetail, sheet: Sheet): number {
  if (!detail.slots.length) return 1;
  let filled = 0;
  for (const slot of detail.slots) if (fill(slot, sheet) >= FILLED) filled++;
  return filled / detail.slots.length;
}

/** All features of one statement and one detail. `rivals` are the rough scores of all details here. */
export function featuresOf(
  rough: Rough,
  rivals: readonly Rough[],
  sheet: Sheet,
  neighbours: readonly Sheet[],
): Features {
  const { detail, wording } = rough;
  const places = wording ? matchedPlaces(wording, sheet) : NOWHERE;
  const rival = bestRival(rough, rivals, places, sheet);
  const spread = slotSpread(detail, sheet);
  const values: Record<FeatureName, number> = {
    coverage: rough.coverage,
    support: rough.support,
    evidence: wording ? (rough.coverage * wording.total) / 10 : 0,
    slots: rough.slots,
    slotsFilled: rough.slots === 1 ? 1 : 0,
    slotsNear: spread === null ? 0 : Math.min(1, NEAR / (NEAR + Math.max(0, spread - NEAR / 2))),
    context: contextSlots(detail, sheet, neighbours),
    order: wording ? order(wording, sheet) : 0,
    focus: focus(places, sheet),
    margin: rough.score - rival,
    leads: rough.score >= rival ? 1 : 0,
    agent: wording ? agent(wording, sheet) : 0.5,
    people: wording ? peopleShare(wording, sheet, detail) : 0,
    value: valueShare(detail, sheet),
    quote: quoteRun(detail, sheet),
    usual: detail.prior,
    length: sheet.tokens.length / 100,
    claim: sheet.statement.claim ? 1 : 0,
  };
  return Float64Array.from(FEATURES, (name) => values[name]);
}

/** Words between the first and the last filled slot in their tightest places; null when one is empty. */
function slotSpread(detail: PreparedDetail, sheet: Sheet): number | null {
  let first = Infinity;
  let last = -1;
  for (const slot of detail.slots) {
    let best = 0;
    let place = -1;
    for (const term of slot) {
      const strength = sheet.best[term] ?? 0;
      if (strength > best) {
        best = strength;
        place = sheet.at[term] ?? -1;
      }
    }
    if (best < FILLED) return null;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return last < 0 ? 0 : last - first;
}

function contextSlots(detail: PreparedDetail, sheet: Sheet, neighbours: readonly Sheet[]): number {
  if (!detail.slots.length) return 1;
  let filled = 0;
  for (const slot of detail.slots) {
    const here = fill(slot, sheet);
    const near = Math.max(0, ...neighbours.map((other) => fill(slot, other)));
    if (Math.max(here, near) >= FILLED) filled++;
  }
  return filled / detail.slots.length;
}

/** Of the wording's neighbouring words that both stand here, the share that stands close and in order. */
function order(wording: PreparedWording, sheet: Sheet): number {
  let pairs = 0;
  let kept = 0;
  for (let i = 1; i < wording.terms.length; i++) {
    const a = sheet.at[wording.terms[i - 1] ?? 0] ?? -1;
    const b = sheet.at[wording.terms[i] ?? 0] ?? -1;
    pairs++;
    if (a >= 0 && b >= 0 && b > a && b - a <= 4) kept++;
  }
  return pairs ? kept / pairs : 0;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The tokens by which a wording is recognised; people are everywhere, and no sign of anything. */
function matchedPlaces(wording: PreparedWording, sheet: Sheet): Set<number> {
  const places = new Set<number>();
  wording.terms.forEach((term, i) => {
    if (!wording.people[i] && (sheet.best[term] ?? 0) >= FILLED) places.add(sheet.at[term] ?? 0);
  });
  return places;
}

/** A rival claims the same words; a detail told in another part of the sentence is none. */
const SAME_WORDS = 0.5;

function bestRival(
  rough: Rough,
  rivals: readonly Rough[],
  places: ReadonlySet<number>,
  sheet: Sheet,
): number {
  let best = 0;
  for (const other of rivals) {
    if (other.score <= best || !other.wording || rough.detail.kin.has(other.detail.index)) continue;
    let shared = 0;
    const theirs = matchedPlaces(other.wording, sheet);
    for (const place of theirs) if (places.has(place)) shared++;
    if (shared >= SAME_WORDS * Math.min(places.size, theirs.size)) best = other.score;
  }
  return best;
}

/** Worth of the matched words against the worth of all words from the first to the last of them. */
function focus(places: ReadonlySet<number>, sheet: Sheet): number {
  if (!places.size) return 0;
  const from = Math.min(...places);
  const to = Math.max(...places);
  let matched = 0;
  let all = 0;
  for (let i = from; i <= to; i++) {
    all += sheet.worth[i] ?? 0;
    if (places.has(i)) matched += sheet.worth[i] ?? 0;
  }
  return all > 0 ? matched / all : 0;
}

/** Whether the one who acts is the one who acts in the wording: the person nearest before its worthiest matched word. */
function agent(wording: PreparedWording, sheet: Sheet): number {
  const wanted = wording.terms.find((_, i) => wording.people[i] === 1);
  let chief = -1;
  let worth = 0;
  wording.terms.forEach((term, i) => {
    const matched = wording.people[i] ? 0 : (sheet.best[term] ?? 0) * (wording.weights[i] ?? 0);
    if (matched <= worth) return;
    worth = matched;
    chief = sheet.at[term] ?? -1;
  });
  if (wanted === undefined || chief < 0) return 0.5;
  let nearest = -1;
  let who = -1;
  for (const { term, at } of sheet.people) {
    if (at > chief || at < nearest) continue;
    if (at === nearest && who === wanted) continue;
    nearest = at;
    who = term;
  }
  return who < 0 ? 0.5 : who === wanted ? 1 : 0;
}

function peopleShare(wording: PreparedWording, sheet: Sheet, detail: PreparedDetail): number {
  const people = detail.people;
  let sum = 0;
  let count = 0;
  for (const term of wording.terms) {
    if (!people.has(term)) continue;
    count++;
    sum += sheet.best[term] ?? 0;
  }
  return count ? sum / count : 0.5;
}

function valueShare(detail: PreparedDetail, sheet: Sheet): number {
  let best = 0;
  for (const values of detail.values) {
    if (!values.length) return 0.5;
    let held = 0;
    for (const value of values)
      if (value.terms.some((term) => (sheet.best[term] ?? 0) >= FILLED)) held++;
    best = Math.max(best, held / values.length);
  }
  return best;
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
