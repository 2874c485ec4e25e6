import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledStories } from '../cli/stories';
import { prepare } from '../engine';
import { builtRows } from './own/built-rows';
import { worstErrors } from './own/errors';
import { figuresOf, gateRows, ownRows } from './own/rows';
import { seedRows } from './own/seed-figures';
import { readSeedGold } from './own/seeds';
import { publicRows } from './public/public-rows';
import { replaceSection } from './section';
import { table } from './table';

// npm run eval: every figure of the engine, in one table, into bench/README.md and onto the screen of the extension.

const root = path.resolve(import.meta.dirname, '..');
const [bundled] = await bundledStories();
if (!bundled) throw new Error('seeds/ holds no story');
const story = prepare(bundled);

const own = [
  ...seedRows(readSeedGold().pages, bundled),
  ...ownRows(story),
  ...gateRows(story),
  ...builtRows(),
];
const open = await publicRows();
const report = [
  `### Own pages\n\n${table(own)}`,
  open.length ? `### Public sets, development parts\n\n${table(open)}` : '',
  `### The ten worst errors on pages that the engine learned from\n\n${worstErrors(story)}`,
]
  .filter(Boolean)
  .join('\n\n');
console.log(report);

const { pages, detection, conflicts } = figuresOf('held-out-5', story);
const reliability = {
  pages,
  precision: Math.round(detection.precision * 100) / 100,
  recall: Math.round(detection.recall * 100) / 100,
  conflictPrecision: conflicts.hits / Math.max(1, conflicts.hits + conflicts.alarms),
  story: bundled.id,
  date: bundled.checked,
};
writeFileSync(
  path.join(root, 'components/reliability.json'),
  `${JSON.stringify(reliability, null, 2)}\n`,
);
// without the public sets half of the table would be lost
if (open.length) {
  const file = path.join(root, 'bench/README.md');
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'accuracy', report));
}
