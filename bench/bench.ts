import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withDigest } from '../engine';
import { replaceSection } from './section';
import { openChromium } from './speed/browsers/chromium';
import { openFirefox } from './speed/browsers/firefox';
import { serve } from './speed/browsers/serve';
import { buildExtension } from './speed/build-extension';
import { bundle } from './speed/bundle';
import { type Figure, figureTable } from './speed/figure';
import { machine } from './speed/machine';
import type { ScaleResult } from './speed/node/scale';
import { lookOf, measureHits, measureLooks } from './speed/page/measure';
import { hitFigures, lookFigures, pageTable } from './speed/page/page-figures';
import { benchPages } from './speed/page/pages';
import { profileTable } from './speed/profile';
import { openWorkshop, runPart } from './speed/run-part';
import { accuracyTable, scaleTable } from './speed/scale-tables';
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
  const firefox = await buildExtension('firefox', workshop.folder);
  add('Sizes', sizeTable(chrome));
  const pages = benchPages();
  const served = await serve(new Map(pages.map(({ name, html }) => [name, html])));
  const bench = await bundle('page/in-page.ts', 'iife');
  const hit = await bundle('page/in-page-hit.ts', 'iife');
  for (const open of [openChromium, openFirefox]) {
    const world = await open();
    if (!world) continue;
    const build = world.name === 'Chromium' ? chrome : firefox;
    const looks = await measureLooks(world, served, pages, { bench, look: lookOf(build) });
    const told = pages.filter(({ group }) => group === 'story');
    const hits = await measureHits(world, served, told, {
      bench: hit,
      story: withDigest(workshop.story),
    });
    add(
      `Pages in ${world.name}`,
      `${figureTable([...lookFigures(world.name, looks), ...hitFigures(world.name, hits)])}\n\n${pageTable(looks)}`,
    );
    await world.close();
  }
  served.close();
  add(
    'The engine',
    figureTable([
      ...(await runPart<Figure[]>(workshop, 'node/lookup.ts')),
      ...(await runPart<Figure[]>(workshop, 'node/comparison.ts')),
    ]),
  );
  const scale = await runPart<ScaleResult>(workshop, 'node/scale.ts');
  add(
    'Up to ten thousand synthetic stories of 30 details',
    [scaleTable(scale.rows), figureTable(scale.figures), accuracyTable(scale.accuracies)].join(
      '\n\n',
    ),
  );
  add('Where the time of a comparison goes', await profileTable(workshop));
  writeFileSync(file, replaceSection(readFileSync(file, 'utf8'), 'speed', parts.join('\n\n')));
} finally {
  rmSync(workshop.folder, { recursive: true, force: true });
}
