import { percent, type Row } from '../table';
import { crossValidateGate, gatePairs, readEcb } from '../train/gate-model';
import { recallAt } from './measures';
import { type Peer, peerFigures } from './peers';

/** False alarms allowed: look-alike events taken for the same. */
const RATE = 0.05;

/** Two articles, same event or a look-alike: ECB+, cross-validated by topic. */
export function storyRows(): Row[] {
  return [false, true].map((titled) => {
    const read = readEcb(titled);
    const pairs = gatePairs(read);
    const scores = crossValidateGate(pairs).same;
    const texts = read.rows.map((row) => row.sents.filter((s) => !s.startsWith('http')).join('\n'));
    const asked = pairs.flatMap((pair, i) =>
      pair.kind === 'other' ? [] : [{ ...pair, ours: scores[i] ?? 0 }],
    );
    const same = asked.map((pair) => pair.kind === 'same');
    const recall = (of: readonly number[]) => percent(recallAt(of, same, RATE).recall);
    return {
      measure: `ECB+, recall of the same event at 5 % false alarms (${titled ? 'first line as headline' : 'no headline'})`,
      ours: recall(asked.map((pair) => pair.ours)),
      // peers read no headline apart: one figure serves both rows
      peers: titled ? {} : peerFigures((peer) => recall(peerScores(peer, asked, texts))),
      rows: asked.length,
      note: 'pairs within a topic, one threshold for all topics; cross-validated by topic',
    };
  });
}

/** A peer's scores, searching each document once in all it is paired with. */
function peerScores(
  peer: Peer,
  pairs: readonly { readonly a: number; readonly b: number }[],
  texts: readonly string[],
): number[] {
  const scores: number[] = [];
  for (let from = 0; from < pairs.length; ) {
    const a = pairs[from]?.a ?? 0;
    let to = from;
    while (pairs[to]?.a === a) to++;
    const others = pairs.slice(from, to).map(({ b }) => texts[b] ?? '');
    scores.push(...peer(texts[a] ?? '', others));
    from = to;
  }
  return scores;
}
