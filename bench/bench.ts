import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceSection } from './section';
import { buildExtension } from './speed/build-extension';
import { type Figure, figureTable } from './speed/figure';
import { machine } from './speed/machine';
import { openWorkshop, runPart } from './speed/run-part';
import { sizeTable } from './speed/sizes';

// npm run bench: what readers pay, as tables, into bench/README.md. Ratios of two things measured in one run; never a test.

const file = path.resolve(import.meta.dirname, 'README.md');
const workshop = await openWorkshop();
const parts: string[] = [await machine()];
const add = (title: string, text: string) => {
  const part = `### ${title}\n\n${text}`;
  console.log(`\n${part}`);
  parts.push(part);
};
try {
  const chrome = await buildExtension('chrome', workshop.folder);
  add('Sizes', sizeTable(chrome));
  add(
    'The engine',
    figureTable([
      ...(await runPart<Figure[]>(workshop, 'node/lookup.ts')),
      ...(await runPart<Figure[]>(workshop, 'node/comparison.ts')),
    ]),
  );
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'speed', parts.join('\n\n')));
} finally {
  rmSync(workshop.folder, { recursive: true, force: true });
}
