import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DigestedStory } from '../../../engine';
import type { ScriptWorld } from '../browsers/script-world';
import type { Served } from '../browsers/serve';
import type { Times } from '../race';
import type { PageTimes } from './in-page';
import type { Page } from './pages';

/** A page with what was measured on it. */
export interface Measured {
  readonly page: Page;
  readonly times: Times;
  readonly first: PageTimes['first'];
  readonly elements: number;
  readonly letters: number;
}

/** What it says to the background is said to nobody. */
const API = '{ runtime: { id: "bench", sendMessage() {} } }';

/** The built always-on script as a function: each call is one whole run, with nothing that stays in the page. */
export function lookOf(extension: string): string {
  const code = readFileSync(path.join(extension, 'spotter.js'), 'utf8');
  return `((globalThis, addEventListener, removeEventListener, setTimeout, clearTimeout) => () => {${code}})
    ({ chrome: ${API}, browser: ${API} }, () => {}, () => {}, () => 0, () => {})`;
}

/** The always-on look on every page, against one read of the text and against Readability. */
export async function measureLooks(
  world: ScriptWorld,
  served: Served,
  pages: readonly Page[],
  code: { readonly bench: string; readonly look: string },
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const page of pages) {
    const readable = page.group !== 'fault' && page.group !== 'bare';
    const { times, ...more } = await world.run<PageTimes>(
      served.url(page.name),
      `(() => { ${code.bench}; return bench.measurePage(${code.look}, ${readable}); })()`,
    );
    measured.push({ page, times: new Map(times), ...more });
  }
  return measured;
}

/** Reading and comparing on every page, against Readability alone. */
export async function measureHits(
  world: ScriptWorld,
  served: Served,
  pages: readonly Page[],
  code: { readonly bench: string; readonly story: DigestedStory },
): Promise<Times[]> {
  const measured: Times[] = [];
  for (const { name } of pages) {
    const times = await world.run<[string, number[]][]>(
      served.url(name),
      `(() => { ${code.bench}; return bench.measureHit(${JSON.stringify(code.story)}); })()`,
    );
    measured.push(new Map(times));
  }
  return measured;
}
