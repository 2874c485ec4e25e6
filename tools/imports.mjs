// Who may import whom: the table of ARCHITECTURE.md as data, and the check that holds it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, ownFiles, ROOT } from './files.mjs';

const MODEL = 'type:engine/model';

/**
 * One row a folder; the first row that fits a file is its row. An entry of `may` is a path that the import begins with,
 * or a package; `type:` in front allows types only. `own` is what the folder may always import: itself.
 */
export const TABLE = [
  {
    folder: /^engine\/(?<stage>spot|split|match|judge|story)\//,
    own: (found) => `engine/${found.stage}/`,
    may: [
      'engine/model',
      'engine/about',
      'engine/making',
      'engine/text/',
      'stemmer',
      'fuse.js',
      'valibot',
    ],
  },
  { folder: /^engine\/text\//, own: () => 'engine/text/', may: ['engine/model', 'stemmer'] },
  { folder: /^engine\//, own: () => 'engine/', may: ['fuse.js', 'stemmer'] },
  { folder: /^page\//, own: () => 'page/', may: [MODEL, '@mozilla/readability'] },
  { folder: /^protocol\/bus\.ts$/, own: () => 'protocol/', may: [MODEL, 'wxt/browser', 'valibot'] },
  { folder: /^protocol\//, own: () => 'protocol/', may: [MODEL, 'valibot'] },
  {
    folder: /^components\/test\//,
    own: () => 'components/',
    may: [MODEL, 'public/_locales/en/messages.json'],
  },
  {
    folder: /^components\//,
    own: () => 'components/',
    may: [MODEL, 'type:public/_locales/en/messages.json', 'preact', 'fuse.js'],
  },
  {
    folder: /^entrypoints\/(?<entry>[\w-]+)/,
    own: (found) => `entrypoints/${found.entry}/`,
    may: [
      'engine/',
      'page/',
      'protocol/',
      'components/',
      'seeds/',
      'preact',
      '@preact/signals',
      'wxt/',
      'virtual:corpus',
      'virtual:spot-filter',
    ],
  },
  {
    folder: /^cli\//,
    own: () => null,
    may: ['cli/', 'bench/', 'engine/', 'page/', 'seeds/', 'package'],
  },
  {
    folder: /^bench\//,
    own: () => null,
    may: ['cli/', 'bench/', 'engine/', 'page/', 'seeds/', 'e2e/pages/', 'tools/', 'package'],
  },
];

/** What tests may import on top: the tools of testing, Node, the corpus and the pages they are run on. */
const IN_TESTS = ['package', 'engine/', 'seeds/', 'cli/stories', 'e2e/pages/', 'tools/'];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?from\s*['"](?<a>[^'"]+)['"]|\bimport\(\s*['"](?<b>[^'"]+)['"]|(?:^|\n)\s*import\s+['"](?<c>[^'"]+)['"]/g;

/**
 * The imports of one file that the table forbids.
 * @param {string} file path from the root
 * @param {string} code its text
 * @returns {string[]} one sentence each
 */
export function forbiddenImports(file, code) {
  const row = TABLE.find(({ folder }) => folder.test(file));
  if (!row) return [];
  const own = row.own(row.folder.exec(file)?.groups ?? {});
  const test = /\.test\.tsx?$/.test(file);
  const may = [...row.may, ...(own ? [own] : []), ...(test ? IN_TESTS : [])];
  return [...code.matchAll(IMPORT)].flatMap(({ groups }) => {
    const target = resolve(file, groups.a ?? groups.b ?? groups.c);
    if (may.some((entry) => allows(entry, target, Boolean(groups.type)))) return [];
    return [
      `${file} must not import ${target}${may.includes(`type:${target}`) ? ' but for its types' : ''}`,
    ];
  });
}

function allows(entry, target, typeOnly) {
  if (entry.startsWith('type:')) return typeOnly && target === entry.slice(5);
  if (entry === 'package') return !OURS.test(target);
  return target === entry || target.startsWith(entry.endsWith('/') ? entry : `${entry}/`);
}

const OURS = /^(engine|page|protocol|components|entrypoints|cli|bench|seeds|e2e|tools)\//;

/** A relative import as a path from the root without its ending; a package as it is. */
function resolve(file, specifier) {
  if (!specifier.startsWith('.')) return specifier.replace(/^@\//, '');
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.(ts|tsx|js|mjs)$/, '');
}

if (isMain(import.meta.url)) {
  const problems = ownFiles(['.ts', '.tsx']).flatMap((file) =>
    forbiddenImports(file, readFileSync(path.join(ROOT, file), 'utf8')),
  );
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
