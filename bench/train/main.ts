import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticleModel } from './article-model';
import { buildDetailModel, buildUsual } from './detail-model';
import { buildGateModel } from './gate-model';
import { buildIdf } from './idf';
import { buildLexicon } from './lexicon';
import { buildPairModel } from './pair-model';

/**
 * Everything the engine has learned, by file. Order matters: rarity and the lexicon are read by all that follows, so
 * a change of theirs takes a second run (each run reads the files that were there when it began). A builder that
 * answers null has nothing to learn from here and leaves its file as it is.
 */
const BUILDERS: readonly (readonly [
  file: string,
  build: () => object | null | Promise<object | null>,
])[] = [
  ['engine/text/idf.json', buildIdf],
  ['engine/text/lexicon.json', buildLexicon],
  ['engine/claim/pair-model.json', buildPairModel],
  ['engine/claim/article-model.json', buildArticleModel],
  ['engine/gate/gate-model.json', buildGateModel],
  ['seeds/harris-clinton-talks/usual.json', buildUsual],
  ['engine/match/detail-model.json', buildDetailModel],
];

const root = path.resolve(import.meta.dirname, '../..');
/** `npm run train -- gate article`: only files whose path holds one of the words. */
const wanted = process.argv.slice(2);

for (const [file, build] of BUILDERS) {
  if (wanted.length && !wanted.some((word) => file.includes(word))) continue;
  const began = Date.now();
  const built = await build();
  if (!built) {
    console.log(`${file}: left as it is`);
    continue;
  }
  const text = `${JSON.stringify(built)}\n`;
  writeFileSync(path.join(root, file), text);
  console.log(
    `${file}: ${Math.round(text.length / 1024)} KB in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}
