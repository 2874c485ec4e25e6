import type { Forest, Tree } from '../../engine/text/learned';
import type { Row } from './logistic';

/** How a forest is grown; every default was chosen by cross-validation on the STS benchmark's training part. */
export interface Growth {
  readonly trees: number;
  /** Questions on the way from root to leaf. */
  readonly depth: number;
  /** Share of each tree's answer that is taken over. */
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly ridge: number;
  /** Least weight (curvature) of a leaf. */
  readonly leaf: number;
  /** Log-odds by row to begin with (another model's answer), instead of the mean. */
  readonly offset?: readonly number[];
}

/** Cut points a feature: enough for a few thousand rows. */
const BINS = 48;
/** Of all features, the share that each tree may ask, taken in turn: decorrelates trees without randomness. */
const COLUMNS = 0.5;

/** A tree being grown. */
interface Draft {
  readonly feature: number[];
  readonly value: number[];
  readonly left: number[];
}

/** Gradient boosting of small trees on log-loss (Friedman 2001, second-order as in XGBoost); no randomness. */
export function growForest(names: readonly string[], rows: readonly Row[], growth: Growth): Forest {
  const cuts = names.map((_, f) => cutPoints(rows, f));
  const binned = names.map((_, f) =>
    Uint8Array.from(rows, (row) => binOf(cuts[f] ?? [], row.x[f] ?? 0)),
  );
  const mean =
    rows.reduce((s, r) => s + r.y * r.weight, 0) / rows.reduce((s, r) => s + r.weight, 0);
  const bias = growth.offset ? 0 : round(Math.log(mean / (1 - mean)));
  const z = Float64Array.from(rows, (_, i) => growth.offset?.[i] ?? bias);
  const gradient = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    rows.forEach(({ y, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(z[i] ?? 0)));
      gradient[i] = (y - p) * weight;
      curve[i] = Math.max(1e-6, p * (1 - p)) * weight;
    });
    const tree: Draft = { feature: [-1], value: [0], left: [0] };
    const asked = names.map((_, f) => f).filter((f) => mixed(f, t) < COLUMNS);
    const all = Uint32Array.from(rows, (_, i) => i);
    split(tree, 0, all, growth.depth, { asked, binned, cuts, gradient, curve, growth, z });
    trees.push(tree);
  }
  return { names, bias, trees };
}

interface Ground {
  readonly asked: readonly number[];
  readonly binned: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly growth: Growth;
  readonly z: Float64Array;
}

function split(tree: Draft, node: number, rows: Uint32Array, depth: number, ground: Ground): void {
  const { ridge, rate } = ground.growth;
  const best = depth > 0 ? bestQuestion(rows, ground) : null;
  if (!best) {
    const [g, h] = sums(rows, ground);
    const value = round((rate * g) / (h + ridge));
    tree.value[node] = value;
    for (const i of rows) ground.z[i] = (ground.z[i] ?? 0) + value;
    return;
  }
  const left = tree.feature.length;
  tree.feature[node] = best.feature;
  tree.value[node] = ground.cuts[best.feature]?.[best.bin] ?? 0;
  tree.left[node] = left;
  tree.feature.push(-1, -1);
  tree.value.push(0, 0);
  tree.left.push(0, 0);
  const bins = ground.binned[best.feature];
  split(
    tree,
    left,
    rows.filter((i) => (bins?.[i] ?? 0) <= best.bin),
    depth - 1,
    ground,
  );
  split(
    tree,
    left + 1,
    rows.filter((i) => (bins?.[i] ?? 0) > best.bin),
    depth - 1,
    ground,
  );
}

function bestQuestion(rows: Uint32Array, ground: Ground): { feature: number; bin: number } | null {
  const { ridge, leaf } = ground.growth;
  const [G, H] = sums(rows, ground);
  let best: { feature: number; bin: number } | null = null;
  let gain = 1e-4;
  const g = new Float64Array(BINS + 1);
  const h = new Float64Array(BINS + 1);
  for (const feature of ground.asked) {
    const bins = ground.binned[feature];
    if (!bins) continue;
    g.fill(0);
    h.fill(0);
    for (const i of rows) {
      const bin = bins[i] ?? 0;
      g[bin] = (g[bin] ?? 0) + (ground.gradient[i] ?? 0);
      h[bin] = (h[bin] ?? 0) + (ground.curve[i] ?? 0);
    }
    let gl = 0;
    let hl = 0;
    for (let bin = 0; bin < (ground.cuts[feature]?.length ?? 0); bin++) {
      gl += g[bin] ?? 0;
      hl += h[bin] ?? 0;
      if (hl < leaf || H - hl < leaf) continue;
      const won = gl ** 2 / (hl + ridge) + (G - gl) ** 2 / (H - hl + ridge) - G ** 2 / (H + ridge);
      if (won > gain) {
        gain = won;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function sums(rows: Uint32Array, ground: Ground): [number, number] {
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += ground.gradient[i] ?? 0;
    h += ground.curve[i] ?? 0;
  }
  return [g, h];
}

function cutPoints(rows: readonly Row[], f: number): number[] {
  const values = rows.map((row) => row.x[f] ?? 0).sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++)
    cuts.add(round(values[Math.floor((b * values.length) / BINS)] ?? 0));
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin++;
  return bin;
}

/** A number in 0..1 that looks random and never is. */
function mixed(f: number, t: number): number {
  const h = Math.imul(Math.imul(f + 1, 2654435761) ^ Math.imul(t + 7, 1597334677), 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

const round = (value: number) => Number(value.toPrecision(4));
