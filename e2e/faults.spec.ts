import type { AttachedView } from './browsers/targets';
import { textOf } from './browsers/view';
import { expect, test } from './fixtures';
import { FAULTS } from './pages/faults';

/** What became of a page: `story`, or the plain word why there is nothing. */
const outcome = (view: AttachedView) =>
  view.run(
    () =>
      document.querySelector<HTMLElement>('[data-why]')?.dataset.why ??
      (document.querySelector('[data-action="open-panel"]') ? 'story' : 'nothing is said'),
  );

const OUTCOMES = {
  story: /^story$/,
  word: /^(no-story|not-an-article|too-short|other-language|browser-page)$/,
  either: /^(story|no-story|not-an-article|too-short|other-language|browser-page)$/,
};

for (const { name, body, headers, expect: expected, alive } of FAULTS)
  test(`survives ${name}`, async ({ chromium, site }) => {
    const page = await chromium.context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
    await page.goto(site.put(`faults/${encodeURIComponent(name)}`, body, headers));

    const size = () => page.evaluate(() => document.documentElement?.outerHTML.length ?? 0);
    const before = await size();

    const popup = await chromium.popup(page);
    await expect.poll(() => outcome(popup)).toMatch(OUTCOMES[expected]);
    if (!alive) expect(await size()).toBe(before);
    expect((await textOf(popup)).length).toBeGreaterThan(40);
    expect(problems.filter((problem) => problem.includes('chrome-extension:'))).toEqual([]);
  });
