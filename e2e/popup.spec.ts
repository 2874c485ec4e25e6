import type { AttachedView } from './browsers/targets';
import { OPEN_PANEL, present, textOf } from './browsers/view';
import { expect, test } from './fixtures';
import { newsPage } from './pages/newsroom';
import { why } from './panel';

const settled = async (view: AttachedView) => {
  await present(view, '[data-state]:not([data-state="reading"])');
  return view;
};
test('the popup says in one glance how the page stands', async ({ chromium, openStory }) => {
  const page = await openStory('harbor-courier');
  const popup = await settled(await chromium.popup(page));
  expect(await textOf(popup)).toContain('Clinton');
  const counts = await popup.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-count]')].map((row) => [
      row.dataset.count,
      Number(row.querySelector('dd')?.textContent),
    ]),
  );
  expect(counts.map(([name]) => name)).toEqual([
    'contradicted',
    'confirmed',
    'only-here',
    'left-out',
  ]);
  const [, confirmed] = counts[1] ?? [];
  expect(confirmed).toBeGreaterThan(10);
  const badge = await chromium.badge();
  expect(badge?.text).toBe(String(Number(counts[0]?.[1]) + Number(counts[1]?.[1])));
});

test('its button opens the panel with every detail of the page', async ({
  chromium,
  openStory,
}) => {
  const page = await openStory('harbor-courier');
  const panel = await settled(await chromium.panel(page));
  const groups = await panel.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-group]')].map((group) => group.dataset.group),
  );
  expect(groups).toEqual(expect.arrayContaining(['confirmed', 'only-here', 'left-out']));
  // the evidence: this page's sentence, and each outlet's verdict
  await panel.click('[data-group="confirmed"] [data-detail] summary');
  await present(panel, '[data-group="confirmed"] [data-evidence]');
  await present(panel, '[data-group="confirmed"] [data-verdict="confirms"]');
});

const SHORT = 'Kamala Harris talked to Hillary Clinton about losing to Donald Trump.';
const GERMAN = [
  'Kamala Harris hat seit ihrer Niederlage gegen Donald Trump mehrmals mit Hillary Clinton gesprochen, wie ein New Yorker Magazin berichtet.',
  'Die beiden Frauen kennen sich seit vielen Jahren. Im Dezember verließ Harris ihren Amtssitz und ging zu Clintons Haus, das nur wenige Schritte entfernt liegt.',
  'Sie fragte auch ihre Familie und alte Freunde um Rat. Was sie nun vorhat, weiß niemand genau. Manche glauben, dass sie sich um das Amt der Gouverneurin von Kalifornien bewerben könnte, andere rechnen mit einer neuen Kandidatur für die Präsidentschaft.',
  'Ihre Schwester hatte früher für Clinton gearbeitet und später den Wahlkampf von Harris geleitet, der ohne Erfolg blieb und nach wenigen Monaten endete.',
];
const text = (lines: string[], headline: string) =>
  newsPage({ outlet: 'Test Sheet', headline, published: '2025-01-28', lines });

/** What a reader is told on a page that has nothing to compare. */
const NOTHING: [page: string, html: string | null, why: string][] = [
  ['tidewater-post', null, 'no-story'],
  ['golden-coast-dispatch', null, 'no-story'],
  ['capitol-lantern', null, 'no-story'],
  ['section-front', null, 'not-an-article'],
  ['empty', '', 'not-an-article'],
  ['form', '<!doctype html><title>Log in</title><form><input name="q"></form>', 'not-an-article'],
  ['short', text([SHORT], 'Harris and Clinton'), 'too-short'],
  ['german', text(GERMAN, 'Harris sucht Rat bei Clinton'), 'other-language'],
];

for (const [name, html, reason] of NOTHING)
  test(`why there is nothing: ${name} is ${reason}`, async ({ chromium, site }) => {
    const url = html === null ? `${site.url}/${name}` : site.put(name, html);
    const popup = await settled(await chromium.popup(await chromium.open(url)));
    expect(await why(popup)).toBe(reason);
    expect((await textOf(popup)).length).toBeGreaterThan(40);
  });

test('why there is nothing: a page of the browser itself', async ({ chromium }) => {
  const popup = await settled(await chromium.popup(await chromium.open('chrome://version')));
  expect(await why(popup)).toBe('browser-page');
});

test('a site without a name, only a number', async ({ chromium, site }) => {
  const url = site.url.replace('localhost', '127.0.0.1');
  const popup = await settled(await chromium.popup(await chromium.open(`${url}/harbor-courier`)));
  await present(popup, OPEN_PANEL);
});

test('a site can be switched off, and on again', async ({ chromium, openStory }) => {
  const page = await openStory('harbor-courier');
  const popup = await settled(await chromium.popup(page));
  await popup.click('[data-action="switch-off"]');
  await present(popup, '[data-why="off"]');
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
  await popup.click('[data-action="switch-on"]');
  await present(popup, OPEN_PANEL);
  await expect.poll(async () => (await chromium.badge())?.text).not.toBe('');
});
