import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAULTS } from '../../../e2e/pages/faults';
import { newsPage } from '../../../e2e/pages/newsroom';
import { readGold } from '../../gold';
import { WEIGHTS, withSite } from './site-weight';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** One file in so many is left out: the rest is enough, and a run takes less than four minutes. */
const LEFT_OUT = 4;

/** How heavy a page is: what stands around its text. */
export type Group = keyof typeof WEIGHTS | 'bare' | 'fault' | 'story';

/** A page to be measured on. */
export interface Page {
  readonly name: string;
  readonly group: Group;
  readonly html: string;
}

/** Every page: news pages of others' stories in three weights and bare, the hostile ones, and accounts of the story. */
export function benchPages(): Page[] {
  const folders = ['page/fixtures', 'e2e/pages'];
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => path.join(ROOT, folder, name)),
  );
  const groups = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const weighed = files
    .filter((_, i) => i % LEFT_OUT)
    .map((file, i): Page => {
      const group = groups[i % groups.length] ?? 'light';
      const html = withSite(readFileSync(file, 'utf8'), WEIGHTS[group], i);
      return { name: path.basename(file, '.html'), group, html };
    });
  const bare = files
    .filter((_, i) => i % 6 === 0)
    .map(
      (file): Page => ({
        name: `bare ${path.basename(file, '.html')}`,
        group: 'bare',
        html: readFileSync(file, 'utf8'),
      }),
    );
  return [...weighed, ...bare, ...faults(), ...accounts()];
}

/** Those that are HTML and come to rest. */
function faults(): Page[] {
  return FAULTS.flatMap(({ name, body, headers, alive }) =>
    typeof body === 'string' && !headers && !alive
      ? [{ name, group: 'fault' as const, html: body }]
      : [],
  );
}

/** Labelled pages of ours that tell the story, as a newsroom would publish them. */
function accounts(): Page[] {
  return readGold('train')
    .filter(({ spot }) => spot === 'same-story')
    .slice(0, 8)
    .map(({ id, outlet, title, published, paragraphs }, i) => {
      const lines = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '));
      const text = newsPage({ outlet: outlet ?? 'Paper', headline: title, published, lines });
      return { name: id, group: 'story', html: withSite(text, WEIGHTS.ordinary, i) };
    });
}
