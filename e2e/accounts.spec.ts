import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { GROUPS, grouped } from '../components/present/groups';
import type { Comparison } from '../engine/model';
import type { AttachedView } from './browsers/targets';
import { present } from './browsers/view';
import { expect, test } from './fixtures';
import { type KnownPage, ownPages, seedPages } from './pages/seeds';

const seeds = seedPages();
if (seeds.length === 0)
  console.log('There is no seeds folder: the accounts are tested on our own pages only.');

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accounts-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

for (const known of [...seeds, ...ownPages().filter(({ spot }) => spot !== 'none')])
  test(`${known.name}: spot, panel and command line agree`, async ({ chromium, site }) => {
    const expected = await compareInTerminal(known);
    expect(expected.spot).toMatchObject({ verdict: known.spot, copyOf: known.copyOf });

    const page = await chromium.open(site.put(`accounts/${known.name}`, known.html));
    await expect.poll(async () => (await chromium.badge())?.title ?? '').toContain('Clinton');
    const panel = await chromium.panel(page);
    await present(panel, '[data-verdict]');
    expect(await compared(panel)).toEqual(expected);
    expect(await onScreen(panel)).toEqual(inGroups(expected));
  });

/** What the command line makes of a page saved to disk. */
async function compareInTerminal({ name, html }: KnownPage): Promise<Comparison> {
  const file = path.join(folder, `${name}.html`);
  await writeFile(file, html);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'cli/compare.ts', file, '--json'],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  storage: { session: { get(key: string): Promise<Record<string, { comparison: Comparison }>> } };
};

/** What the extension has found out about the tab in front. */
function compared(panel: AttachedView): Promise<Comparison | undefined> {
  return panel.run(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `tab:${tab?.id}`;
    return (await chrome.storage.session.get(key))[key]?.comparison;
  });
}

/** The details in each group, as the panel shows them, with all unfolded. */
async function onScreen(panel: AttachedView): Promise<Record<string, string[]>> {
  return panel.run(async () => {
    for (const more of document.querySelectorAll<HTMLElement>('[data-action="unfold"]'))
      more.click();
    await new Promise(requestAnimationFrame);
    const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].map((group) => [
      group.dataset.group,
      [...group.querySelectorAll<HTMLElement>('[data-detail], [data-claim]')].map(
        ({ dataset }) => dataset.detail ?? dataset.claim,
      ),
    ]);
    return Object.fromEntries(groups);
  });
}

/** The same from the command line's result. */
function inGroups(comparison: Comparison): Record<string, string[]> {
  const { details, claims } = grouped(comparison);
  const all = GROUPS.map((group): [string, string[]] => [
    group,
    [...details[group].map(({ id }) => id), ...(group === 'only-here' ? claims : [])],
  ]);
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}
