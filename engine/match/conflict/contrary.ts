import type { Negation } from '../../text/negation';
import { agent } from '../agents';
import { FEATURES, order } from '../features';
import type { PreparedDetail, PreparedWording } from '../prepared';
import type { Weighing } from '../score';
import type { Sheet } from '../sheet';
import { isDeniedIn, type SignedTerm, signed, termIn } from '../signed-term';
import { type Polarity, tellingsOf } from './contrary-tellings';
import { DENIAL_FEATURES, denialFeatures } from './denial-features';
import { denialAt } from './denials';
import type { Turn } from './polarity';

/** What of a detail's own weighing is asked again: a contradiction is told where the detail is. */
const WEIGHED = FEATURES.filter(
  (name) => !['slots', 'leads', 'agent', 'usual', 'claim'].includes(name),
);

const WEIGHED_AT = WEIGHED.map((name) => FEATURES.indexOf(name));

/**
 * What speaks for a statement telling the contrary of a detail, where editors wrote how that would be put; in 0..1
 * unless said otherwise; order of clash-model.json. Words with the same polarity only are the same words: "not spoken".
 */
export const CONTRARY_FEATURES = [
  'turned', // 1 when a denial turns the detail's words, or one is missing
  ...DENIAL_FEATURES,
  'contrary', // what its words tell the contrary from the detail by, in fives of nats
  'own', // and the detail from the contrary
  'ownChief', // the strongest of these, in threes of nats
  'alike', // coverage of the best contrary wording
  'ownAlike', // and of the detail's best one
  'turning', // of what the best contrary wording has and no wording of the detail, the share that stands here
  'sequence', // of its neighbouring words, the share that is close here and in order
  'actor', // 1 when the one who acts is the one of the contrary wording
  'ownActor', // and the detail's
  'swapped', // 1 when it is the one and not the other
  'spoken', // how strongly all its words speak for the contrary, against news at large; in tens of nats
  'foreign', // the same of words that no wording of the detail has
  ...WEIGHED,
] as const;

/** A statement between a detail and its contrary. */
export interface Contrary {
  /** The token that speaks most for the contrary; -1 where none speaks for it clearly. */
  readonly token: number;
  readonly features: readonly number[];
}

/** Between what the numbers lie, before the wordings are compared, which takes long. */
export type ContraryBounds = (low: readonly number[], high: readonly number[]) => boolean;

/**
 * Numbers for one statement and a detail whose contrary somebody wrote; null where neither a denial nor a word turns it, or where
 * `may` says by their bounds that they are not worth it. `turn`: what denials turn, with `p` as for `denialFeatures`.
 */
export function contraryOf(
  weighing: Weighing,
  turn: Turn | null,
  p: number,
  denials: readonly Negation[],
  may: ContraryBounds = () => true,
): Contrary | null {
  const { sheet, rough, features } = weighing;
  const { detail } = rough;
  const polarity: Polarity = (token) =>
    denials.length > 0 && denialAt(denials, sheet.tokens[token]?.start ?? -1) !== null;
  const words = wordsBetween(detail, sheet, polarity);
  if (!turn && words.token < 0) return null;
  const denying = turn ? denialFeatures(weighing, turn, p) : DENIAL_FEATURES.map(() => 0);
  const weighed = WEIGHED_AT.map((place) => features[place] ?? 0);
  const rowWith = (compared: Compared) => [
    turn ? 1 : 0,
    ...denying,
    words.contrary / 5,
    words.own / 5,
    words.ownChief / 3,
    ...compared,
    words.spoken / 10,
    words.foreign / 10,
    ...weighed,
  ];
  if (!may(rowWith(NOTHING), rowWith(ALL))) return null;
  const best = likest(detail.contrary(), sheet, polarity);
  const own = likest(detail.wordings, sheet, polarity);
  const actor = best.wording ? agent(best.wording, sheet) : 0.5;
  const ownActor = own.wording ? agent(own.wording, sheet) : 0.5;
  const row = rowWith([
    best.coverage,
    own.coverage,
    best.wording ? turning(best.wording, detail, sheet, polarity) : 0,
    best.wording ? order(best.wording, sheet) : 0,
    actor,
    ownActor,
    actor === 1 && ownActor === 0 ? 1 : 0,
  ]);
  return { token: words.token, features: row };
}

/** What is told by comparing wordings, from `alike` to `swapped`; all of it in 0..1. */
type Compared = readonly [number, number, number, number, number, number, number];

const NOTHING: Compared = [0, 0, 0, 0, 0, 0, 0];
const ALL: Compared = [1, 1, 1, 1, 1, 1, 1];

/** What a statement's words say for the contrary and for the detail; of the terms that one word stands for, the strongest counts. */
function wordsBetween(detail: PreparedDetail, sheet: Sheet, polarity: Polarity) {
  const { has, words, rarer } = tellingsOf(detail);
  const between = new ByToken(sheet);
  const spoken = new ByToken(sheet);
  const foreign = new ByToken(sheet);
  for (const term of sheet.present) {
    if (!has(term)) continue;
    const token = sheet.at[term] ?? -1;
    const word = words.get(signed(term, polarity(token)));
    if (!word) continue;
    const strength = sheet.best[term] ?? 0;
    between.keep(token, word.ratio * strength);
    if (!word.contrary) continue;
    const speaks = rarer(word, sheet.worth[token] ?? 0) * strength;
    spoken.keep(token, speaks);
    if (!word.own) foreign.keep(token, speaks);
  }
  const sum = { contrary: 0, own: 0, ownChief: 0, token: -1 };
  // what both have about as often tells neither
  let chief = DISTINCT;
  for (const token of between.tokens) {
    const speaks = between.at(token);
    if (speaks > 0) {
      sum.contrary += speaks;
      if (speaks <= chief) continue;
      chief = speaks;
      sum.token = token;
    } else {
      sum.own -= speaks;
      sum.ownChief = Math.max(sum.ownChief, -speaks);
    }
  }
  return { ...sum, spoken: spoken.total(), foreign: foreign.total() };
}

/** Of the numbers that the words of a statement were given, each word's strongest. */
class ByToken {
  /** The words that were given any, in that order. */
  readonly tokens: number[] = [];
  readonly #values: Float64Array;

  constructor({ tokens }: Sheet) {
    this.#values = new Float64Array(tokens.length);
  }

  at(token: number): number {
    return this.#values[token] ?? 0;
  }

  keep(token: number, value: number): void {
    const before = this.at(token);
    if (Math.abs(value) <= Math.abs(before)) return;
    if (before === 0) this.tokens.push(token);
    this.#values[token] = value;
  }

  total(): number {
    return this.tokens.reduce((sum, token) => sum + this.at(token), 0);
  }
}

/** The wording that a statement covers best, a word counting only where it is denied in both or in neither. */
function likest(wordings: readonly PreparedWording[], sheet: Sheet, polarity: Polarity) {
  let coverage = 0;
  let wording: PreparedWording | null = null;
  for (const each of wordings) {
    let sum = 0;
    const { terms, weights, people } = each;
    for (let i = 0; i < terms.length; i++) {
      const strength = sheet.best[terms[i] ?? 0] ?? 0;
      if (strength > 0 && (people[i] || stands(signedIn(each, i), sheet, polarity)))
        sum += (weights[i] ?? 0) * strength;
    }
    const covered = sum / Math.max(1e-9, each.total);
    if (covered <= coverage) continue;
    coverage = covered;
    wording = each;
  }
  return { coverage, wording };
}

const signedIn = ({ terms, denied }: PreparedWording, i: number): SignedTerm =>
  signed(terms[i] ?? 0, denied[i] === 1);

/** Whether a term stands in a statement with the same polarity. */
const stands = (one: SignedTerm, sheet: Sheet, polarity: Polarity): boolean =>
  isDeniedIn(one) === polarity(sheet.at[termIn(one)] ?? -1);

/** A word that the contrary has so much oftener is its own, as a log ratio. */
const DISTINCT = 0.7;

function turning(
  wording: PreparedWording,
  detail: PreparedDetail,
  sheet: Sheet,
  polarity: Polarity,
): number {
  const { words } = tellingsOf(detail);
  let all = 0;
  let here = 0;
  wording.terms.forEach((term, i) => {
    const one = signedIn(wording, i);
    if (wording.people[i] || (words.get(one)?.ratio ?? 0) < DISTINCT) return;
    const weight = wording.weights[i] ?? 0;
    all += weight;
    if (stands(one, sheet, polarity)) here += weight * (sheet.best[term] ?? 0);
  });
  return all > 0 ? here / all : 0;
}
