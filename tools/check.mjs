// npm run check: the house rules, each a small script that exits 0 or not.
//   node tools/check.mjs [name ...]     all of them, or only those named
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isMain, ROOT } from './files.mjs';
import { runNode } from './run.mjs';

const OWN_WORDS = '../shared/tools/own-words.mjs';

/** Name, script and arguments of each check; `where` says what has to be there for it to mean anything. */
export const CHECKS = [
  {
    name: 'biome',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  {
    // its lib has no DOM and no Node: what is impure does not compile
    name: 'engine is pure',
    script: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', 'engine'],
  },
  { name: 'imports', script: 'tools/imports.mjs', args: [] },
  { name: 'habits', script: 'tools/habits.mjs', args: [] },
  { name: 'readme', script: 'tools/readme.mjs', args: [] },
  { name: 'budgets', script: 'tools/budgets.mjs', args: [], where: '.output/chrome-mv3' },
  { name: 'own words', script: OWN_WORDS, args: [], where: OWN_WORDS },
];

/**
 * Runs the checks one after the other, all of them even when one fails.
 * @param {readonly string[]} [names] only these; all where empty
 * @returns {{ passed: string[], failed: string[] }}
 */
export function runChecks(names = []) {
  const passed = [];
  const failed = [];
  for (const { name, script, args, where } of CHECKS) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (where && !existsSync(path.join(ROOT, where))) {
      console.log(`- ${name}: left out, there is no ${where}`);
      continue;
    }
    const ok = runNode(script, args);
    console.log(`${ok ? '✓' : '✗'} ${name}`);
    (ok ? passed : failed).push(name);
  }
  return { passed, failed };
}

if (isMain(import.meta.url)) {
  const { failed } = runChecks(process.argv.slice(2));
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
