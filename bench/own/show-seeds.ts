import { bundledStories } from '../../cli/stories';
import { table } from '../table';
import { seedFigures, seedRows, withoutRecognition } from './seed-figures';
import { readSeedGold } from './seeds';

// npx tsx bench/own/show-seeds.ts: figures and every wrong answer on the accounts' own pages.

const [story] = await bundledStories();
if (!story) throw new Error('seeds/ holds no story');
const { pages, lost, unlabelled } = readSeedGold();
if (!pages.length) console.log('The seeds folder is not beside the project: nothing to measure.');
else console.log(table(seedRows(pages, story)));
for (const sentence of lost) console.log(`labels without a sentence: ${sentence}`);
for (const sentence of unlabelled) console.log(`a sentence without labels: ${sentence}`);
for (const [name, known] of [
  ['recognised as copies', story],
  ['not recognised', withoutRecognition(story)],
] as const) {
  if (!pages.length) break;
  const { wrong, measured, hits, alarms, missed } = seedFigures(pages, known);
  const { verdicts, evidence, conflicts, claims, furniture, spots } = measured.figures;
  console.log(`\n${name}: ${hits} found, ${alarms} alarms, ${missed} missed`);
  console.log(JSON.stringify({ verdicts, evidence, conflicts, claims, furniture, spots }));
  for (const line of wrong) console.log(`  ${line}`);
}
