// The sizes of what we ship, against tools/budgets.json: a commit that makes something bigger says so by changing that file.
//   node tools/budgets.mjs            compare
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './files.mjs';

const budgets = JSON.parse(readFileSync(path.join(ROOT, 'tools/budgets.json'), 'utf8'));
let over = 0;

for (const [build, groups] of Object.entries(budgets)) {
  if (build.startsWith('$')) continue;
  const folder = path.join(ROOT, '.output', build);
  if (!existsSync(folder)) continue;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
  for (const [group, budget] of Object.entries(groups)) {
    const contents = files
      .filter((name) => new RegExp(budget.files).test(name))
      .map((name) => readFileSync(path.join(folder, name)));
    const sizes = {
      raw: sum(contents.map((content) => content.length)),
      gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    };
    for (const unit of ['raw', 'gzip']) {
      const ok = contents.length > 0 && sizes[unit] <= budget[unit] * 1024;
      if (!ok) over++;
      console.log(
        `${ok ? ' ' : '!'} ${build} ${group} ${unit}: ${(sizes[unit] / 1024).toFixed(1)} of ${budget[unit]} KB`,
      );
    }
  }
}
if (over > 0)
  console.error(`${over} size(s) over budget (or nothing built there): tools/budgets.json`);
process.exit(over > 0 ? 1 : 0);

function sum(numbers) {
  return numbers.reduce((total, n) => total + n, 0);
}
