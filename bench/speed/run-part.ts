import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundledStories } from '../../cli/stories';
import type { Article, Story } from '../../engine/model';
import { articleOf, readGold } from '../gold';
import { bundle } from './bundle';

const run = promisify(execFile);

/** Statements of the page that comparisons are timed on. */
const STATEMENTS = 60;

/** Where the parts of one run of the bench put their files. */
export interface Workshop {
  readonly folder: string;
  readonly story: Story;
  readonly input: string;
}

/** A folder for a run, with the bundled story and a page that tells it. */
export async function openWorkshop(): Promise<Workshop> {
  const [story] = await bundledStories();
  if (!story) throw new Error('seeds/ holds no story');
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const input = path.join(folder, 'input.json');
  writeFileSync(input, JSON.stringify({ story, article: longArticle() }));
  return { folder, story, input };
}

/** Runs a part in a Node of its own, built as the extension is, and gives what it tells. */
export async function runPart<Result>(workshop: Workshop, entry: string): Promise<Result> {
  const file = path.join(workshop.folder, `${path.basename(entry, '.ts')}.mjs`);
  writeFileSync(file, await bundle(entry, 'es'));
  const stdout = await runNode(workshop, file);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)) as Result;
}

/** Runs a file in a Node of its own with the workshop's input; what it printed. */
export async function runNode(
  { input }: Workshop,
  file: string,
  flags: readonly string[] = [],
): Promise<string> {
  const { stdout } = await run(process.execPath, ['--expose-gc', ...flags, file, input], {
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

/** Labelled pages of ours one after the other until there are enough statements. */
function longArticle(): Article {
  const pages = readGold('train').filter(({ spot }) => spot === 'same-story');
  const paragraphs: (typeof pages)[number]['paragraphs'][number][] = [];
  let count = 0;
  for (const paragraph of pages.flatMap((page) => page.paragraphs)) {
    const rest = paragraph.slice(0, STATEMENTS - count);
    if (!rest.length) break;
    paragraphs.push(rest);
    count += rest.length;
  }
  const [first] = pages;
  if (!first) throw new Error('bench/gold has no pages');
  return articleOf({ ...first, paragraphs });
}
