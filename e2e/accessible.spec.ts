import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AttachedView } from './browsers/targets';
import { present } from './browsers/view';
import { expect, test } from './fixtures';

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

for (const scheme of ['light', 'dark'])
  for (const [name, state] of [
    ['harbor-courier', 'compared'],
    ['plain-ledger', 'compared'],
    ['tidewater-post', 'compared'],
  ] as const)
    test(`${scheme}, ${name}: axe finds nothing in popup and panel`, async ({ chromium, site }) => {
      const page = await chromium.open(`${site.url}/${name}`);
      const media = { features: [{ name: 'prefers-color-scheme', value: scheme }] };
      const popup = await chromium.popup(page);
      await popup.send('Emulation.setEmulatedMedia', media);
      await present(popup, `[data-state="${state}"]`);
      expect(await faults(popup)).toEqual([]);
      await chromium.shut(popup);

      if (name === 'tidewater-post') return; // no story, no button to a panel
      const panel = await chromium.panel(page);
      await panel.send('Emulation.setEmulatedMedia', media);
      await present(panel, '[data-group]');
      expect(await faults(panel)).toEqual([]);
      // and with everything unfolded
      await panel.run(() => {
        for (const card of document.querySelectorAll('details')) card.open = true;
      });
      await present(panel, '[data-group="confirmed"] [data-verdict]');
      expect(await faults(panel)).toEqual([]);
    });
