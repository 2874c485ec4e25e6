import { type Document, readDocument } from '../../engine/gate/document';
import { gateFeatures } from '../../engine/gate/features';
import { forestScore, linearScore, sigmoid } from '../../engine/text/learned';
import { recallAt } from '../public/measures';
import { foldOf } from './folds';
import { readSet } from './idf';
import { trainLinear } from './linear';
import type { EcbRow } from './rows';
import { growForest } from './trees';

/** Two documents of ECB+, how they stand, and what they share. */
export interface GatePair {
  readonly a: number;
  readonly b: number;
  readonly topic: string;
  readonly kind: 'same' | 'look-alike' | 'other';
  readonly features: Readonly<Record<string, number>>;
}

const RIDGE = 5;
const FOREST = { trees: 100, depth: 3, rate: 0.08, ridge: 5, leaf: 4 };
/** Pairs of one topic and kind that are learned from: large topics must not drown small ones. */
const PER_TOPIC = 60;
/** What the pairs of one topic and kind weigh together. */
const TOPIC_WEIGHT = 60;
/** Folds of whole topics; three topics a fold. */
const FOLDS = 11;
/** Features that tell kinship from strangers: few, since the two kinds lie far apart. */
const KIN = [
  'all',
  'lead',
  'action',
  'names',
  'focus',
  'leadSoftHigh',
  'keyHeldHigh',
  'lengthHigh',
];
/** Share of look-alikes that may pass for the same story, and of strangers that may pass for related. */
const FALSE_ALARMS = 0.05;
const FALSE_KIN = 0.01;

/** ECB+ as documents: with the first line as headline, or with none. */
export function readEcb(titled: boolean): { rows: EcbRow[]; documents: Document[] } {
  const rows = readSet<EcbRow>('ecbplus.docs.train');
  const documents = rows.map(({ sents }) => {
    const lines = titled ? sents.filter((line) => !line.startsWith('http')) : sents;
    return readDocument(
      titled
        ? { title: lines[0] ?? null, text: lines.slice(1).join('\n') }
        : { title: null, text: lines.join('\n') },
    );
  });
  return { rows, documents };
}

/** All pairs within a topic, and for each document one of another topic. */
export function gatePairs({ rows, documents }: ReturnType<typeof readEcb>): GatePair[] {
  const pairs: GatePair[] = [];
  const add = (a: number, b: number, kind: GatePair['kind']) => {
    const [x, y] = [documents[a], documents[b]];
    if (x && y)
      pairs.push({ a, b, kind, topic: rows[a]?.topic ?? '', features: gateFeatures(x, y) });
  };
  rows.forEach((row, a) => {
    for (let b = a + 1; b < rows.length; b++)
      if (rows[b]?.topic === row.topic) add(a, b, rows[b]?.sub === row.sub ? 'same' : 'look-alike');
    const stranger = (a + 211) % rows.length;
    if (rows[stranger]?.topic !== row.topic) add(a, stranger, 'other');
  });
  return pairs;
}

/** Both models from labelled pairs. */
export function trainGate(pairs: readonly GatePair[]) {
  const names = Object.keys(pairs[0]?.features ?? {});
  const inTopic = thin(pairs.filter((pair) => pair.kind !== 'other'));
  const rowsOf = (
    of: readonly GatePair[],
    which: readonly string[],
    y: (pair: GatePair) => boolean,
  ) => {
    const size = new Map<string, number>();
    const key = (pair: GatePair) => `${pair.topic} ${pair.kind}`;
    for (const pair of of) size.set(key(pair), (size.get(key(pair)) ?? 0) + 1);
    return of.map((pair) => ({
      x: which.map((name) => pair.features[name] ?? 0),
      y: y(pair) ? 1 : 0,
      weight: TOPIC_WEIGHT / (size.get(key(pair)) ?? 1),
    }));
  };
  const same = rowsOf(inTopic, names, (pair) => pair.kind === 'same');
  const kin = rowsOf(
    [...inTopic, ...pairs.filter((p) => p.kind === 'other')],
    KIN,
    (p) => p.kind !== 'other',
  );
  return {
    same: { linear: trainLinear(names, same, RIDGE), forest: growForest(names, same, FOREST) },
    related: trainLinear(KIN, kin, RIDGE),
  };
}

/** Every n-th pair of a topic and kind, so that no more than `PER_TOPIC` are left. */
function thin(pairs: readonly GatePair[]): GatePair[] {
  const groups = new Map<string, GatePair[]>();
  for (const pair of pairs) {
    const key = `${pair.topic} ${pair.kind}`;
    const group = groups.get(key) ?? [];
    group.push(pair);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const step = Math.max(1, group.length / PER_TOPIC);
    return group.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  });
}

/** Scores of each pair by models that never saw its topic. */
export function crossValidateGate(pairs: readonly GatePair[]): {
  same: number[];
  related: number[];
} {
  const same: number[] = [];
  const related: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainGate(pairs.filter((pair) => foldOf(`t${pair.topic}`, FOLDS) !== fold));
    pairs.forEach((pair, i) => {
      if (foldOf(`t${pair.topic}`, FOLDS) !== fold) return;
      const row = model.same.linear.names.map((name) => pair.features[name] ?? 0);
      same[i] = sigmoid(
        (linearScore(model.same.linear, row) + forestScore(model.same.forest, row)) / 2,
      );
      related[i] = sigmoid(
        linearScore(
          model.related,
          KIN.map((name) => pair.features[name] ?? 0),
        ),
      );
    });
  }
  return { same, related };
}

/** `engine/gate/gate-model.json`. */
export function buildGateModel() {
  // both ways of reading, so that a missing headline is nothing new
  const pairs = [...gatePairs(readEcb(false)), ...gatePairs(readEcb(true))];
  const scores = crossValidateGate(pairs);
  const among = (test: (pair: GatePair) => boolean, of: readonly number[]) =>
    of.filter((_, i) => test(pairs[i] as GatePair));
  const looks = pairs.filter((pair) => pair.kind !== 'other');
  const same = recallAt(
    among((pair) => pair.kind !== 'other', scores.same),
    looks.map((pair) => pair.kind === 'same'),
    FALSE_ALARMS,
  );
  const related = recallAt(
    scores.related,
    pairs.map((pair) => pair.kind !== 'other'),
    FALSE_KIN,
  );
  const round = (value: number) => Number(value.toFixed(3));
  return {
    source: 'ECB+ (Cybulska and Vossen 2014), topics 1 to 35, pairs of documents',
    licence: 'CC BY 3.0; these weights contain no sentence of it',
    recipe:
      'npm run train: bench/train/gate-model.ts, logistic regression and boosted trees, half each',
    thresholds: {
      same: round(same.threshold),
      related: round(related.threshold),
      reason: `same: ${FALSE_ALARMS * 100} % of look-alike pairs pass (recall ${round(same.recall)}); related: ${FALSE_KIN * 100} % of strangers pass (recall ${round(related.recall)}); both cross-validated by topic`,
    },
    ...trainGate(pairs),
  };
}
