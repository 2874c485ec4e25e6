import { judgeClaim } from '../../engine/claim/judge-claim';
import { percent, type Row } from '../table';
import { readSet } from '../train/idf';
import { crossValidatePair, pairRow } from '../train/pair-model';
import type { StsRow } from '../train/rows';
import { accuracyAt, bestAccuracy, recallAt, spearman } from './measures';
import { type Peer, peerFigures } from './peers';

/** Sentences that a peer searches at once: a page's worth, so that rarity means something to it. */
const BLOCK = 40;
/** STS scores that count as the same statement, and as another one; between them people do not agree. */
const SAME = 4;
const OTHER = 2.5;

/** Sentence pairs of news: the STS benchmark, on its development part and cross-validated on its training part. */
export function sentenceRows(): Row[] {
  const all = readSet<StsRow>('stsb.train');
  const validated = crossValidatePair(all, all.map(pairRow));
  const train = all.flatMap((row, i) => (isNews(row) ? [{ ...row, ours: validated[i] ?? 0 }] : []));
  const dev = readSet<StsRow>('stsb.dev')
    .filter(isNews)
    .map((row) => ({
      ...row,
      ours: judgeClaim({ claim: row.a, article: [row.b] }).p.confirms,
    }));
  return [
    ...similarity(train, 'training part, cross-validated'),
    ...similarity(dev, 'development part, through the door'),
    accuracy(train, dev),
  ];
}

type Scored = StsRow & { readonly ours: number };
const isNews = (row: StsRow) => row.genre === 'main-news';

function similarity(rows: readonly Scored[], note: string): Row[] {
  const gold = rows.map((row) => row.score);
  const clear = rows.map((row) => row.score >= SAME || row.score <= OTHER);
  const same = gold.filter((_, i) => clear[i]).map((score) => score >= SAME);
  const correlation = (scores: readonly number[]) => spearman(scores, gold).toFixed(3);
  const recall = (scores: readonly number[]) =>
    percent(
      recallAt(
        scores.filter((_, i) => clear[i]),
        same,
        0.05,
      ).recall,
    );
  const ours = rows.map((row) => row.ours);
  return [
    {
      measure: 'STS news, rank correlation',
      ours: correlation(ours),
      peers: peerFigures((peer) => correlation(scoresOf(peer, rows))),
      rows: rows.length,
      note,
    },
    {
      measure: 'STS news, recall of "same" at 5 % false confirms',
      ours: recall(ours),
      peers: peerFigures((peer) => recall(scoresOf(peer, rows))),
      rows: same.length,
      note: `${note}; same: ${SAME} and above, other: ${OTHER} and below`,
    },
  ];
}

/** Same statement or not; each method's threshold is the best one on the training part. */
function accuracy(train: readonly Scored[], dev: readonly Scored[]): Row {
  const same = (rows: readonly Scored[]) => rows.map((row) => row.score >= 3);
  const figure = (learn: readonly number[], test: readonly number[]) =>
    percent(accuracyAt(test, same(dev), bestAccuracy(learn, same(train)).threshold));
  return {
    measure: 'sentence pairs of news, same or not, accuracy',
    ours: figure(
      train.map((row) => row.ours),
      dev.map((row) => row.ours),
    ),
    peers: peerFigures((peer) => figure(scoresOf(peer, train), scoresOf(peer, dev))),
    rows: dev.length,
    note: 'STS development part, same: 3 and above; threshold from the training part',
  };
}

/** A peer's score of each pair, searching the pair's second sentence among those of its block. */
function scoresOf(peer: Peer, rows: readonly StsRow[]): number[] {
  return rows.map((row, i) => {
    const from = i - (i % BLOCK);
    const block = rows.slice(from, from + BLOCK).map((other) => other.b);
    return peer(row.a, block)[i - from] ?? 0;
  });
}
