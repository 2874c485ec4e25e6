import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokenize } from '../../engine/text/tokens';

const folder = path.resolve(import.meta.dirname, '../../../shared/eval');

/** Rows of one public data set; the folder stands beside the project and is never part of it. */
export function readSet<T>(name: string): T[] {
  return readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Stems met fewer times than this are as rare as unknown words. */
const MIN_COUNT = 3;
/** Steps of idf that one byte of the table tells apart. */
const STEP = 0.25;

/** Inverse document frequency of English news, a sentence being the document; stems by bucket, unknown words on top. */
export function buildIdf() {
  const sentences = new Set<string>();
  for (const row of readSet<{ text: string }>('ecbplus.sentences.train')) sentences.add(row.text);
  for (const set of ['wice.claim_dev', 'wice.tokens_train'])
    for (const row of readSet<{ evidence: string[] }>(set))
      for (const sentence of row.evidence) sentences.add(sentence);
  for (const row of readSet<{ genre: string; a: string; b: string }>('stsb.train'))
    if (row.genre === 'main-news') sentences.add(row.a).add(row.b);
  const count = new Map<string, number>();
  for (const sentence of sentences)
    for (const stem of new Set(tokenize(sentence).map((token) => token.stem)))
      count.set(stem, (count.get(stem) ?? 0) + 1);
  const buckets: string[][] = [];
  for (const [stem, n] of count) {
    if (n < MIN_COUNT || !/^[a-z0-9']{1,16}$/.test(stem)) continue;
    const bucket = Math.round(Math.log((sentences.size + 1) / (n + 1)) / STEP);
    const stems = buckets[bucket] ?? [];
    stems.push(stem);
    buckets[bucket] = stems;
  }
  return {
    source: `document frequencies over ${sentences.size} sentences of ECB+, WiCE and the news part of the STS benchmark`,
    licence: 'CC BY 3.0 (ECB+), ODC-BY and CC BY-SA (WiCE), CC BY-SA 4.0 (STS benchmark)',
    step: STEP,
    unknown: Math.round(Math.log((sentences.size + 1) / 2) / STEP),
    buckets: Array.from(buckets, (stems) => (stems ?? []).sort().join(' ')),
  };
}
