import type { Conflict } from '../model';
import type { Particulars } from './particulars';
import { polarityGap } from './polarity';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepare';
import { type Rival, rivalsOf } from './rivals';
import type { Sheet } from './sheet';
import { isShown } from './values';

/** What speaks for a statement contradicting a detail: the features that conflict-model.json weighs. */
export interface Clash {
  readonly conflict: Conflict;
  /** 0..1 */
  readonly score: number;
}

/** From here a value of the page's own is taken to contradict; set on the tuning pages: bench/README.md. */
const VALUE_CLASH = 0.5;
/** From this gap on the polarity is taken to be turned. */
const POLARITY_CLASH = 0.5;
/** A rival farther than this many characters from the matched words belongs to something else. */
const REACH = 60;
/** The detail without its values must stand here at least this well. */
const FRAME = 0.45;
const MATCHED = 0.55;

/** Whether a statement that speaks of a detail contradicts it, and how; null when it does not. */
export function findClash(
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Clash | null {
  return valueClash(detail, sheet, read, story) ?? polarityClash(detail, sheet, read);
}

function valueClash(
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Clash | null {
  const unmet = detail.values.flat().filter((value) => !isShown(value, sheet, read));
  const frame = frameCoverage(detail, sheet);
  if (frame.coverage < FRAME) return null;
  const found = unmet.flatMap((value) =>
    rivalsOf(value, detail, sheet, read, story).map((rival) => ({
      value,
      rival,
      score: frame.coverage ** 0.5 * rival.strange * closeness(rival, frame.places),
    })),
  );
  const [best] = found.sort((a, b) => b.score - a.score);
  if (!best || best.score < VALUE_CLASH) return null;
  return { conflict: describe(best.value, best.rival, detail), score: best.score };
}

function describe(value: PreparedValue, rival: Rival, detail: PreparedDetail): Conflict {
  const theirs = detail.values.flat().filter((each) => each.value.type === value.value.type);
  return {
    type: rival.type,
    page: rival.text,
    theirs: [...new Set(theirs.map((each) => each.value.text))],
  };
}

function polarityClash(detail: PreparedDetail, sheet: Sheet, read: Particulars): Clash | null {
  const gap = polarityGap(detail, sheet, read.negations);
  if (gap < POLARITY_CLASH) return null;
  const { detail: own } = detail;
  const cue = read.negations[0];
  const text = sheet.statement.text;
  const page = cue ? text.slice(cue.start, Math.min(cue.scopeEnd, cue.end + 60)).trim() : text;
  return { conflict: { type: 'negation', page, theirs: [own.statement] }, score: gap };
}

/** How much of the best wording, its values left out, stands here, and at which offsets. */
function frameCoverage(
  detail: PreparedDetail,
  sheet: Sheet,
): { coverage: number; places: number[] } {
  let best = 0;
  let places: number[] = [];
  for (const wording of detail.wordings) {
    let all = 0;
    let matched = 0;
    const here: number[] = [];
    wording.terms.forEach((term, i) => {
      if (detail.valueTerms.has(term)) return;
      const weight = wording.weights[i] ?? 0;
      const strength = sheet.best[term] ?? 0;
      all += weight;
      matched += weight * strength;
      const token = sheet.tokens[sheet.at[term] ?? -1];
      if (strength >= MATCHED && token && !wording.people[i]) here.push(token.start);
    });
    if (all > 0 && matched / all > best) {
      best = matched / all;
      places = here;
    }
  }
  return { coverage: best, places };
}

/** 1 beside the matched words, 0 out of reach. */
function closeness(rival: Rival, places: readonly number[]): number {
  const distance = Math.min(...places.map((place) => Math.abs(place - rival.start)));
  return Math.max(0, 1 - Math.max(0, distance - 15) / REACH);
}
