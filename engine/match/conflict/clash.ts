import type { Conflict, ConflictType } from '../../model';
import { predict, predictMost } from '../../text/logistic';
import type { Particulars } from '../particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from '../prepared';
import { rescore, type Weighing } from '../score';
import { isShown, versionsTold } from '../values';
import {
  CLASH_FEATURES,
  type ClashBounds,
  clashBounds,
  clashFeatures,
  fitOf,
} from './clash-features';
import model from './clash-model.json';
import { CONTRARY_FEATURES, type ContraryBounds, contraryOf } from './contrary';
import { contraryWords } from './contrary-words';
import { DENIAL_FEATURES, denialFeatures } from './denial-features';
import { isDisplaced, isNamed } from './displaced';
import { impliedBy } from './implied';
import { type Turn, turnOf } from './polarity';
import { type Rival, rivalsOf } from './rivals';
import { saidAt, shownOf } from './said';
import { withSubstitute } from './substitute';
import { ROUND_FEATURES, roundOf } from './turned-round';

/** That a statement contradicts a detail, and how surely it speaks of the detail at all. */
export interface Clash {
  readonly conflict: Conflict;
  /** How surely it contradicts. 0..1 */
  readonly p: number;
  /** Where its own value stands: statement and token. One value answers one question only. */
  readonly place: string;
  /** Terms of the value of ours that it stands in the place of; none for a denial. */
  readonly ours: readonly number[];
}

/**
 * From which probability a value of the page's own, somebody else, an opposite, a denial and roles turned round are said to contradict; set on
 * labelled pages by cross-validation over their authors: bench/README.md.
 */
const CONTRADICTS: Readonly<Record<ClashKind, number>> = {
  values: 0.64,
  people: 0.64,
  recast: 0.6,
  words: 0.92,
};
const TURNS = { denials: 0.68, contrary: 0.7 } as const;
const ROUND = 0.43;
/** With our value in its place, a statement must carry the detail at least this surely to be asked at all. */
const LEAST_WITH_OURS = 0.2;

/** Whether a statement contradicts a detail by a value, a polarity or roles of its own, `least` surely; null when it does not. */
export function findClash(
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
  least = 0,
): Clash | null {
  // a byline or a caption contradicts nobody
  if (!weighing.sheet.statement.claim) return null;
  const value = valueClash(weighing, read, story, least);
  const turned = turnedClash(weighing, read, least);
  const round = roundClash(weighing, least);
  return [value, turned, round].reduce((a, b) => (b && b.p > (a?.p ?? 0) ? b : a), null);
}

/** A value of the page's own in the place of one of ours, weighed. */
export interface Clashing {
  readonly kind: ClashKind;
  readonly value: PreparedValue;
  readonly rival: Rival;
  readonly withOurs: number;
  readonly features: ArrayLike<number>;
}

/**
 * The test of substitution: if the statement had our value where it has its own, would it carry the detail? Then its
 * own value may stand where ours should. `may`: by the bounds of its features, whether a clash is worth looking at.
 */
export function clashesOf(
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
  may: (kind: ClashKind, bounds: ClashBounds) => boolean = () => true,
): Clashing[] {
  const { detail } = weighing.rough;
  const { sheet } = weighing;
  const implied = impliedBy(detail, story);
  const given = detail.values.some((values) => values.length > 0);
  const told = given && versionsTold(detail, sheet, read).length > 0;
  const unmet = told ? [] : detail.values.flat().filter((value) => !isShown(value, sheet, read));
  const pairs = [...unmet, ...implied.people, ...implied.names].flatMap((value) => {
    const isOfKind = (rival: Pick<Rival, 'text' | 'token'>) =>
      fitOf(value, rival, sheet, implied) > 0;
    const rivals = rivalsOf(value, detail, sheet, read, story, isOfKind);
    const named = isNamed(value, sheet);
    return (
      rivals
        // somebody named here may have been displaced all the same: "a party for Pike, whom Cole had decorated"
        .filter((rival) => !named || isDisplaced(value, rival, detail, implied, sheet))
        .map((rival) => ({ value, rival }))
    );
  });
  return [...pairs, ...contraryWords(implied.contraries, sheet, read)].flatMap(
    ({ value, rival }): Clashing[] => {
      // of the wrong kind a name contradicts nothing, however well it stands
      const fits = rival.token < 0 ? 0 : fitOf(value, rival, sheet, implied);
      if (!(fits > 0)) return [];
      const bounds = clashBounds(weighing, value, rival, LEAST_WITH_OURS, fits, implied);
      const kind = kindOf(value, isNamed(value, sheet));
      if (!may(kind, bounds)) return [];
      const terms = [...value.terms, ...value.parts];
      const withOurs = withSubstitute(sheet, terms, rival.token, (changed) =>
        rescore(weighing, changed),
      );
      if (withOurs < LEAST_WITH_OURS) return [];
      const features = clashFeatures(weighing, rival, withOurs, bounds);
      // "won the popular vote" is another's word, and no contrary of "lost the election"
      const another =
        value.value.type === 'negation' && (features[CLAIMED] ?? 0) >= weighing.rough.score;
      return another ? [] : [{ kind, value, rival, withOurs, features }];
    },
  );
}

const CLAIMED = CLASH_FEATURES.indexOf('claimed');

/** What one learns of people is no rule for years: each kind of value has a regression of its own, and so have people who are named here, too. */
export type ClashKind = 'values' | 'people' | 'recast' | 'words';
const kindOf = ({ value }: PreparedValue, named: boolean): ClashKind => {
  if (value.type === 'negation') return 'words';
  if (value.type !== 'person') return 'values';
  return named ? 'recast' : 'people';
};

function valueClash(
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
  least: number,
): Clash | null {
  const bar = (kind: ClashKind) => Math.max(least, CONTRADICTS[kind]);
  const clashes = clashesOf(
    weighing,
    read,
    story,
    (kind, { low, high }) => predictMost(model[kind], CLASH_FEATURES, low, high) >= bar(kind),
  );
  const weighed = clashes.flatMap((clashing) => {
    const p = predict(model[clashing.kind], CLASH_FEATURES, clashing.features);
    return p >= bar(clashing.kind) ? [{ ...clashing, p }] : [];
  });
  const best = weighed.sort((a, b) => b.p - a.p)[0];
  if (!best) return null;
  return {
    p: best.p,
    place: `${weighing.sheet.statement.id} ${best.rival.token}`,
    ours: best.value.terms,
    conflict: describe(best.value, best.rival, weighing.rough.detail),
  };
}

function describe(value: PreparedValue, rival: Rival, detail: PreparedDetail): Conflict {
  const { type } = value.value;
  const page = shownOf(rival.text);
  if (type === 'negation') return { type, page, theirs: [detail.detail.statement] };
  const theirs = detail.values.flat().filter((each) => each.value.type === type);
  const texts = (theirs.length ? theirs : [value]).map((each) => each.value.text);
  return { type, page, theirs: [...new Set(texts)] };
}

/** How a statement's words stand to a detail: what they deny of it, or tell the contrary of it by. */
export interface Turning {
  readonly kind: 'denials' | 'contrary';
  readonly turn: Turn | null;
  /** The token that turns it most. */
  readonly token: number;
  readonly features: readonly number[];
}

/**
 * Weighs a statement's denials against the detail's own, whatever its values (who has never met has not met in March), and
 * its words against those of the contrary, where somebody wrote them; null where nothing is turned.
 * `may`: by the bounds of its numbers, whether a contrary is worth looking at.
 */
export function turningOf(
  weighing: Weighing,
  read: Particulars,
  may?: ContraryBounds,
): Turning | null {
  const { sheet, rough, story } = weighing;
  const { detail } = rough;
  const { denials } = read;
  const turn = turnOf(detail, sheet, denials, story.coverage);
  const p = turn ? whateverItsValues(weighing, turn) : weighing.p;
  if (detail.contrary().length) {
    const contrary = contraryOf(weighing, turn, p, denials, may);
    return contrary && { kind: 'contrary', turn, ...contrary };
  }
  if (!turn) return null;
  const features = denialFeatures(weighing, turn, p);
  return { kind: 'denials', turn, token: turn.token, features };
}

function whateverItsValues(weighing: Weighing, turn: Turn): number {
  const { sheet, rough, p } = weighing;
  const terms = rough.detail.values[0]?.flatMap((value) => [...value.terms, ...value.parts]) ?? [];
  if (!terms.length) return p;
  const changed = withSubstitute(sheet, terms, turn.token, (other) => rescore(weighing, other));
  return Math.max(p, changed);
}

const NAMES = { denials: DENIAL_FEATURES, contrary: CONTRARY_FEATURES } as const;

function turnedClash(weighing: Weighing, read: Particulars, least: number): Clash | null {
  const { sheet } = weighing;
  const bar = (kind: keyof typeof TURNS) => Math.max(least, TURNS[kind]);
  const turning = turningOf(
    weighing,
    read,
    (low, high) => predictMost(model.contrary, CONTRARY_FEATURES, low, high) >= bar('contrary'),
  );
  if (!turning) return null;
  const { kind, turn, token, features } = turning;
  const p = predict(model[kind], NAMES[kind], features);
  if (p < bar(kind)) return null;
  const { text } = sheet.statement;
  const at = sheet.tokens[turn ? turn.token : token]?.start ?? 0;
  const page = saidAt(text, at, turn?.cue ?? null);
  return asWhole(weighing, p, 'negation', page);
}

function roundClash(weighing: Weighing, least: number): Clash | null {
  const round = roundOf(weighing);
  if (!round) return null;
  const p = predict(model.round, ROUND_FEATURES, round.features);
  if (p < Math.max(least, ROUND)) return null;
  const { sheet } = weighing;
  const page = saidAt(sheet.statement.text, sheet.tokens[round.token]?.start ?? 0, null);
  return asWhole(weighing, p, 'person', page);
}

/** A contradiction of the detail as a whole, and of no value of it. */
function asWhole({ sheet, rough }: Weighing, p: number, type: ConflictType, page: string): Clash {
  const { detail, index } = rough.detail;
  const place = `${sheet.statement.id} ${index} denied`;
  return { p, place, ours: [], conflict: { type, page, theirs: [detail.statement] } };
}
