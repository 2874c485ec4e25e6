// Every npm command that the documents name exists, and so does every file they link to.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownFiles, ROOT } from './files.mjs';

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const BUILT_IN = new Set(['ci', 'install', 'i', 'audit', 'exec']);

const problems = ownFiles(['.md']).flatMap((file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const commands = [...text.matchAll(/\bnpm (?:(?:run )?-s )?(?:run )?(?:-s )?([a-z][\w-]*)/g)];
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
  return [
    ...commands
      .filter(([, name]) => !BUILT_IN.has(name) && !scripts[name])
      .map(([all]) => `\`${all}\` is no script`),
    ...links
      .filter(([, target]) => !existsSync(path.join(ROOT, path.dirname(file), target)))
      .map(([, target]) => `${target} is not there`),
  ].map((problem) => `${file}: ${problem}`);
});

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
