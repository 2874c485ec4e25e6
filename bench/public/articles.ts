import { judgeClaim } from '../../engine/claim/judge-claim';
import { percent, type Row } from '../table';
import { articleRow, crossValidateArticle } from '../train/article-model';
import { readSet } from '../train/idf';
import type { WiceRow } from '../train/rows';
import { auroc } from './measures';
import { type Peer, peerFigures } from './peers';

/** Claims against web articles: WiCE, cross-validated by claim. */
export function articleRows(): Row[] {
  const rows = [...readSet<WiceRow>('wice.claim_dev'), ...readSet<WiceRow>('wice.oracle_dev')];
  const scores = crossValidateArticle(rows, rows.map(articleRow));
  const whole = rows
    .map((row, i) => ({ row, score: scores[i] ?? 0 }))
    .filter(({ row }) => row.support);
  const chunks = rows
    .map((row, i) => ({ row, score: scores[i] ?? 0 }))
    .filter(({ row }) => !row.support);
  const full = (row: WiceRow) => row.label === 'supported';
  const any = (row: WiceRow) => row.label !== 'not_supported';
  const clear = ({ row }: Scored) => row.label !== 'partially_supported';
  return [
    reading('WiCE whole articles, AUROC: supported | partially or not', whole, full),
    reading('WiCE whole articles, AUROC: supported or partially | not', whole, any),
    reading('WiCE whole articles, AUROC: supported | not', whole.filter(clear), full),
    reading('WiCE chunks, AUROC: supported | partially or not', chunks, full),
    reading('WiCE chunks, AUROC: supported or partially | not', chunks, any),
    evidence(whole.map(({ row }) => row)),
  ];
}

interface Scored {
  readonly row: WiceRow;
  readonly score: number;
}

function reading(measure: string, rows: readonly Scored[], right: (row: WiceRow) => boolean): Row {
  const labels = rows.map(({ row }) => right(row));
  const figure = (scores: readonly number[]) => auroc(scores, labels).toFixed(3);
  return {
    measure,
    ours: figure(rows.map(({ score }) => score)),
    peers: peerFigures((peer) =>
      figure(rows.map(({ row }) => Math.max(...peer(row.claim, row.evidence)))),
    ),
    rows: rows.length,
    note: 'cross-validated by claim; a peer answers with its best sentence',
  };
}

/** How often a sentence that annotators chose is among the first three. */
function evidence(rows: readonly WiceRow[]): Row {
  const gold = rows.map((row) => new Set(row.support?.flat()));
  const share = (top: (row: WiceRow) => readonly number[]) => {
    const asked = rows.filter((_, i) => (gold[i]?.size ?? 0) > 0);
    const hit = rows.filter((row, i) => top(row).some((index) => gold[i]?.has(index)));
    return percent(hit.length / asked.length);
  };
  return {
    measure: 'WiCE, a gold sentence among the first three',
    ours: share((row) => judgeClaim({ claim: row.claim, article: row.evidence }).evidence),
    peers: peerFigures((peer) => share((row) => firstThree(peer, row))),
    rows: gold.filter((set) => set.size).length,
    note: 'three constants of the order were chosen on these rows',
  };
}

function firstThree(peer: Peer, row: WiceRow): number[] {
  return peer(row.claim, row.evidence)
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ index }) => index);
}
