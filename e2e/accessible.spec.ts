import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AttachedView } from './browsers/targets';
import { OPEN_PANEL, present } from './browsers/view';
import { expect, test } from './fixtures';
import { unfold } from './panel';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
declare const axe: Axe;

/** What axe finds wrong in a view, as one line each. */
async function faults(view: AttachedView): Promise<string[]> {
  // handed over by the debugger: the page's own policy rightly lets no foreign script in
  await view.send('Runtime.evaluate', { expression: AXE });
  return view.run(async () => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

for (const scheme of ['light', 'dark']) {
  const media = { features: [{ name: 'prefers-color-scheme', value: scheme }] };

  for (const name of ['harbor-courier', 'plain-ledger'])
    test(`${scheme}, ${name}: axe finds nothing in popup and panel`, async ({
      chromium,
      openStory,
    }) => {
      const page = await openStory(name);
      const popup = await chromium.popup(page);
      await popup.send('Emulation.setEmulatedMedia', media);
      await present(popup, OPEN_PANEL);
      expect(await faults(popup)).toEqual([]);
      await chromium.shut(popup);

      const panel = await chromium.panel(page);
      await panel.send('Emulation.setEmulatedMedia', media);
      await present(panel, '[data-group]');
      expect(await faults(panel)).toEqual([]);
      await unfold(panel);
      await present(panel, '[data-group="confirmed"] [data-verdict]');
      expect(await faults(panel)).toEqual([]);
    });

  test(`${scheme}, nothing to show: axe finds nothing`, async ({ chromium, openStory, site }) => {
    const panel = await chromium.panel(await openStory('harbor-courier'));
    await panel.send('Emulation.setEmulatedMedia', media);
    const page = await chromium.open(`${site.url}/tidewater-post`);
    await present(panel, '[data-why="no-story"]');
    expect(await faults(panel)).toEqual([]);
    const popup = await chromium.popup(page);
    await popup.send('Emulation.setEmulatedMedia', media);
    await present(popup, '[data-why="no-story"]');
    expect(await faults(popup)).toEqual([]);
  });
}
