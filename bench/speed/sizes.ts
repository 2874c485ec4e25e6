import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdown } from './figure';

/** Size in bytes, minified and packed. */
interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** What readers load, of which files it consists, and how big it may be, in KB gzip. */
const ENTRIES: readonly [what: string, files: (build: Build) => string[], aim: string][] = [
  ['always-on script (every page)', () => ['spotter.js'], '6 KB, 2.5 KB gzip'],
  ['reader script (pages of a story)', () => ['reader.js'], ''],
  ['panel, its script', (build) => scriptsOf(build, 'sidepanel.html'), '22 KB gzip (bar 30)'],
  ['popup, its script', (build) => scriptsOf(build, 'popup.html'), ''],
  ['search box (loaded when used)', ({ files }) => files.filter((f) => f.includes('fuse')), ''],
  ['background with engine and corpus', () => ['background.js'], ''],
  ['everything', ({ files }) => files, ''],
];

interface Build {
  readonly folder: string;
  readonly files: string[];
}

/** A table of what each part of the built extension weighs. */
export function sizeTable(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const build = { folder, files };
  return markdown(
    ['what', 'minified', 'gzip', 'may be'],
    ENTRIES.map(([what, pick, may]) => {
      const sizes = pick(build).map((name) => sizeOf(path.join(folder, name)));
      return [what, kb(sum(sizes, 'raw')), kb(sum(sizes, 'gzip')), may];
    }),
  );
}

/** The scripts that a page names, and those that these import at once. */
function scriptsOf({ folder, files }: Build, page: string): string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const found = new Set<string>();
  const take = (name: string) => {
    if (found.has(name) || !files.includes(name)) return;
    found.add(name);
    const code = readFileSync(path.join(folder, name), 'utf8');
    for (const [, other = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
      take(path.posix.join(path.posix.dirname(name), other));
  };
  for (const [, name = ''] of html.matchAll(/src="\/([^"]+\.js)"/g)) take(name);
  return [...found];
}

function sizeOf(file: string): Size {
  const content = readFileSync(file);
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

const sum = (sizes: readonly Size[], unit: keyof Size) =>
  sizes.reduce((total, size) => total + size[unit], 0);

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
