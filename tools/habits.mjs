// House habits that neither biome nor the compiler knows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownFiles, ROOT } from './files.mjs';

const MAX_LINES = 250;
const SHIPPED = /^(engine|page|protocol|components|entrypoints)\/(?!.*\.test\.)/;
const DRAWERS = /(^|\/)(utils?|helpers?|common|manager|service)(\/|\.\w+$)/;

/** What must not stand in a file: where, what, and the sentence for whoever wrote it. */
const NEVER = [
  {
    in: SHIPPED,
    what: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/,
    say: 'HTML from a string',
  },
  { in: SHIPPED, what: /\beval\(|new Function\(/, say: 'code from a string' },
  {
    in: SHIPPED,
    what: /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/,
    say: 'a request: the extension makes none',
  },
  {
    in: /\.tsx?$/,
    what: /@ts-(ignore|expect-error|nocheck)/,
    say: 'the compiler told to look away',
  },
  { in: /\.(test|spec)\.tsx?$/, what: /\.(only|skip|fixme)\(/, say: 'a test left out' },
  {
    in: /^e2e\//,
    what: /waitForTimeout\(|setTimeout\(/,
    say: 'a sleeping test: wait for a condition',
  },
];

const problems = ownFiles(['.ts', '.tsx', '.mjs', '.css']).flatMap((file) => {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  const found = NEVER.filter((rule) => rule.in.test(file)).flatMap((rule) =>
    lines.flatMap((line, i) => (rule.what.test(line) ? [`${file}:${i + 1}: ${rule.say}`] : [])),
  );
  if (lines.length > MAX_LINES)
    found.push(`${file}: ${lines.length} lines, ${MAX_LINES} is the end`);
  if (DRAWERS.test(file)) found.push(`${file}: name it after what it does`);
  return found;
});

for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
