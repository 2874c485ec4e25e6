import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticleModel } from './article-model';
import { buildBuiltDetailModel } from './built-detail';
import { buildBuiltGateModel } from './built-gate';
import { buildClashModel } from './clash-model';
import { buildContradicted } from './contradicted';
import {
  buildCompany,
  buildCompanyModel,
  buildDetailModel,
  buildElsewhere,
  buildUsual,
  buildWords,
} from './detail-model';
import { buildGateModel } from './gate-model';
import { buildIdf } from './idf';
import { buildLexicon } from './lexicon';
import { buildLineModel } from './line-model';
import { buildPairModel } from './pair-model';
import { buildStoryGateModel } from './story-gate-model';

/**
 * Everything the engine has learned, by file. Order matters: what stands further down reads what stands above, so each
 * is built by a process of its own, which reads the files as they are then. A builder that answers null has nothing
 * to learn from here and leaves its file as it is.
 */
const BUILDERS: readonly (readonly [
  file: string,
  build: () => object | null | Promise<object | null>,
])[] = [
  ['engine/text/idf.json', buildIdf],
  ['engine/text/lexicon.json', buildLexicon],
  ['engine/split/claims/line-model.json', buildLineModel],
  ['engine/claim/pair-model.json', buildPairModel],
  ['engine/claim/article-model.json', buildArticleModel],
  ['engine/gate/gate-model.json', buildGateModel],
  ['seeds/harris-clinton-talks/usual.json', buildUsual],
  ['seeds/harris-clinton-talks/elsewhere.json', buildElsewhere],
  ['seeds/harris-clinton-talks/company.json', buildCompany],
  ['seeds/harris-clinton-talks/words.json', buildWords],
  ['seeds/harris-clinton-talks/contradicted.json', buildContradicted],
  ['engine/match/detail-model.json', buildDetailModel],
  ['engine/match/built-model.json', buildBuiltDetailModel],
  ['engine/match/company-model.json', buildCompanyModel],
  ['engine/match/conflict/clash-model.json', buildClashModel],
  ['engine/story/gate-model.json', buildStoryGateModel],
  ['engine/story/built-gate-model.json', buildBuiltGateModel],
];

const root = path.resolve(import.meta.dirname, '../..');
const [, script = '', ...wanted] = process.argv;
/** `npm run train -- gate article`: only files whose path holds one of the words. */
const chosen = BUILDERS.filter(
  ([file]) => !wanted.length || wanted.some((word) => file.includes(word)),
);

if (chosen.length === 1) for (const [file, build] of chosen) await write(file, build);
else
  for (const [file] of chosen) {
    const run = spawnSync(process.execPath, [...process.execArgv, script, file], {
      stdio: 'inherit',
    });
    if (run.status !== 0) process.exit(run.status ?? 1);
  }

async function write(file: string, build: () => object | null | Promise<object | null>) {
  const began = Date.now();
  const built = await build();
  if (!built) {
    console.log(`${file}: left as it is`);
    return;
  }
  const text = `${JSON.stringify(built)}\n`;
  writeFileSync(path.join(root, file), text);
  console.log(
    `${file}: ${Math.round(text.length / 1024)} KB in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}
