import type { Conflict } from '../model';
import { predict } from '../text/logistic';
import { CLASH_FEATURES, clashFeatures } from './clash-features';
import model from './clash-model.json';
import type { Particulars } from './particulars';
import { findOpposite, isTurned } from './polarity';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepared';
import { type Rival, rivalsOf } from './rivals';
import { LEAST_SCORE } from './rough';
import { rescore, type Weighing } from './score';
import { withSubstitute } from './substitute';
import { isShown, versionsTold } from './values';

/** That a statement contradicts a detail, and how surely it speaks of the detail at all. */
export interface Clash {
  readonly conflict: Conflict;
  /** How surely it contradicts. 0..1 */
  readonly p: number;
  /** Where its own value stands: statement and token. One value answers one question only. */
  readonly place: string;
}

/** Probability from which a value of the page's own is said to contradict; set on labelled pages: bench/README.md. */
const CONTRADICTS = 0.5;
/** With our value in its place, a statement must carry the detail at least this surely to be asked at all. */
export const LEAST_WITH_OURS = 0.2;
/** What is turned must be this surely the detail. */
const TURNED = 0.5;

/** A rival this near in score may be what is meant. */
const NEARLY_AS_GOOD = 1.1;

/** Whether a statement contradicts a detail by a value or a polarity of its own; null when it does not. */
export function findClash(
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
): Clash | null {
  return valueClash(weighing, read, story) ?? polarityClash(weighing, read);
}

/** A value of the page's own in the place of one of ours, weighed. */
export interface Clashing {
  readonly value: PreparedValue;
  readonly rival: Rival;
  readonly withOurs: number;
  readonly features: readonly number[];
}

/**
 * The test of substitution: if the statement had our value where it has its own, would it carry the detail? Then its
 * own value may stand where ours should.
 */
export function clashesOf(weighing: Weighing, read: Particulars, story: PreparedStory): Clashing[] {
  const { detail } = weighing.rough;
  const { sheet } = weighing;
  if (versionsTold(detail, sheet, read).length) return [];
  const unmet = detail.values.flat().filter((value) => !isShown(value, sheet, read));
  return unmet.flatMap((value) =>
    rivalsOf(value, detail, sheet, read, story).flatMap((rival): Clashing[] => {
      if (rival.token < 0) return [];
      const withOurs = withSubstitute(sheet, value, rival.token, (changed) =>
        rescore(weighing, changed),
      );
      if (withOurs < LEAST_WITH_OURS) return [];
      return [
        { value, rival, withOurs, features: clashFeatures(weighing, value, rival, withOurs) },
      ];
    }),
  );
}

/** Of the wrong kind a name contradicts nothing, however well it stands. */
const fits = ({ features }: Clashing): boolean => (features[FITS] ?? 0) > 0;
const FITS = CLASH_FEATURES.indexOf('fits');

function valueClash(weighing: Weighing, read: Particulars, story: PreparedStory): Clash | null {
  const weighed = clashesOf(weighing, read, story).map((clashing) => ({
    ...clashing,
    p: predict(model, CLASH_FEATURES, clashing.features),
  }));
  const best = weighed.filter(fits).sort((a, b) => b.p - a.p)[0];
  if (!best || best.p < CONTRADICTS) return null;
  return {
    p: best.p,
    place: `${weighing.sheet.statement.id} ${best.rival.token}`,
    conflict: describe(best.value, best.rival, weighing.rough.detail),
  };
}

function describe(value: PreparedValue, rival: Rival, detail: PreparedDetail): Conflict {
  const { type } = value.value;
  const theirs = detail.values.flat().filter((each) => each.value.type === type);
  return { type, page: rival.text, theirs: [...new Set(theirs.map((each) => each.value.text))] };
}

function polarityClash(weighing: Weighing, read: Particulars): Clash | null {
  const { sheet, p } = weighing;
  const { detail } = weighing.rough;
  if (p < TURNED) return null;
  if (explainedElsewhere(weighing)) return null;
  const page = isTurned(detail, sheet, read.negations) ?? findOpposite(detail, sheet);
  if (page === null) return null;
  const conflict = { type: 'negation', page, theirs: [detail.detail.statement] } as const;
  return { p, place: `${sheet.statement.id} ${detail.index} denied`, conflict };
}

/** What is denied here may be another detail that is one of denying ("cannot run again"), told in the same words. */
function explainedElsewhere({ rivals, rough }: Weighing): boolean {
  const least = NEARLY_AS_GOOD * rough.score;
  return (least >= LEAST_SCORE ? rivals.likely : rivals.all()).some(
    (other) =>
      other.detail !== rough.detail &&
      other.wording !== null &&
      other.wording.negated > 0.5 &&
      other.score >= least,
  );
}
