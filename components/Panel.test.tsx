// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel, type PanelProps } from './Panel';
import { comparison, detail, nothing, RELATED, RICH, statement } from './test/samples';
import { ENGLISH } from './test/texts';
import { TextProvider } from './text';

const actions = { show: vi.fn(), again: vi.fn(), switchSite: vi.fn(), allow: vi.fn() };
const PROPS: PanelProps = {
  state: { kind: 'compared', comparison: RICH },
  site: { host: 'a.example', granted: true },
  orphans: new Set(),
  selected: null,
  reliability: null,
  actions,
};
const panel = (more: Partial<PanelProps> = {}) => (
  <TextProvider value={ENGLISH}>
    <Panel {...PROPS} {...more} />
  </TextProvider>
);
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const groups = () =>
  [...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => dataset.group);
const open = async (id: string) => {
  const card = one(`[data-detail="${id}"]`) as HTMLDetailsElement;
  card.open = true;
  fireEvent(card, new Event('toggle'));
  await waitFor(() => one(`[data-detail="${id}"] .body`));
  return within(card);
};

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

test('the groups stand in their order, each with its number', () => {
  render(panel());
  expect(groups()).toEqual(['contradicted', 'confirmed', 'undecided', 'only-here', 'left-out']);
  expect(one('#only-here h2').textContent).toContain('2');
  expect(one('[data-share="left-out"]').dataset.count).toBe('2');
});

test('a contradiction is open and shows what is told here and elsewhere', () => {
  render(panel());
  const card = one('[data-detail="year"]');
  expect(within(card).getByText('2024').dataset.value).toBe('here');
  expect(within(card).getByText('2020').dataset.value).toBe('elsewhere');
  expect(card.querySelectorAll('.versions li')).toHaveLength(2);
  expect(one('[data-detail="year"] [data-on-page="true"]').textContent).toContain('this page');
});

test('what is denied stands once, as the detail itself', () => {
  const denied = detail('talks', { alpha: 'conflicts' }, ['s2'], {
    conflict: { type: 'negation', page: 'never spoke', theirs: ['Statement of talks.'] },
  });
  render(panel({ state: { kind: 'compared', comparison: comparison({ details: [denied] }) } }));
  const card = one('[data-detail="talks"]');
  expect(within(card).getByText('never spoke').dataset.value).toBe('here');
  expect(within(card).getAllByText('Statement of talks.')).toHaveLength(1);
});

test('a detail shows this page’s sentence, each outlet’s verdict, and why', async () => {
  render(panel());
  const card = await open('echo');
  expect(actions.show).toHaveBeenLastCalledWith('s1');
  expect(card.getByText('3 outlets, 1 origin: City Magazine')).toBeDefined();
  expect(card.getByText('On this page: as a rumour, from City Magazine')).toBeDefined();
  const alpha = one('[data-detail="echo"] [data-account="alpha"]');
  expect(alpha.dataset.verdict).toBe('confirms');
  expect(alpha.textContent).toContain('according to City Magazine');
  expect(alpha.querySelector('a')?.href).toBe(
    'https://alpha.example/news#:~:text=as%20City%20Magazine%20has%20it',
  );
  expect(alpha.querySelector('a')?.rel).toBe('noopener noreferrer');
  expect(one('[data-detail="echo"] [data-rule]').textContent).toContain('0.91');
  fireEvent.click(one('[data-detail="echo"] [data-evidence="s2"]'));
  expect(actions.show).toHaveBeenLastCalledWith('s2');
});

test('an address that is no web address is no link', async () => {
  render(panel());
  await open('echo');
  expect(one('[data-detail="echo"] [data-account="gamma"]').querySelector('a')).toBeNull();
});

test('the same quotation in other words is shown word by word', async () => {
  render(panel());
  await open('echo');
  expect(one('[data-drift] ins').textContent).toContain('wanted');
  expect(one('[data-drift] del').textContent).toContain('hoped');
});

test('text of the page is text, whatever it looks like', async () => {
  render(panel());
  await open('echo');
  expect(screen.getByText('The talks <script>')).toBeDefined();
  expect(one('[data-evidence="s1"]').textContent).toContain('<b>bold</b>');
  expect(document.querySelector('.panel b[class], script, .quote b')).toBeNull();
});

test('a click on a marked sentence brings up its detail, and a claim itself', async () => {
  const { rerender } = render(panel());
  rerender(panel({ selected: { statement: statement('s3'), turn: 1 } }));
  await waitFor(() => expect(one('[data-selected="true"]').dataset.detail).toBe('doubtful'));
  await waitFor(() => one('[data-detail="doubtful"] .body'));
  rerender(panel({ selected: { statement: statement('s4'), turn: 2 } }));
  await waitFor(() => expect(one('[data-selected="true"]').dataset.claim).toBe('s4'));
  expect(document.activeElement).toBe(one('[data-claim="s4"]'));
});

test('the search box narrows the details down, and a click in the page empties it', async () => {
  const { rerender } = render(panel());
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'alone' } });
  await waitFor(() => expect(document.querySelector('[data-detail="echo"]')).toBeNull());
  expect(one('[data-detail="alone"]')).toBeDefined();
  rerender(panel({ selected: { statement: statement('s1'), turn: 1 } }));
  await waitFor(() => expect(one('[data-detail="echo"]').dataset.selected).toBe('true'));
});

test('a page about another event says so, and lists what it states', () => {
  render(panel({ state: { kind: 'compared', comparison: RELATED } }));
  expect(one('[data-banner="related"]').textContent).toContain('another event');
  expect(one('[data-banner="copy"]').textContent).toContain('Delta Daily');
  expect(one('#only-here h2').textContent).toContain('what this page states');
  expect(document.querySelector('.shares')).toBeNull();
});

test('sentences that are gone are listed; where most are, the page can be read again', () => {
  const orphans = new Set(['s1', 's2'].map(statement));
  render(panel({ orphans }));
  expect(document.querySelectorAll('[data-orphan]')).toHaveLength(2);
  fireEvent.click(within(one('[data-banner="changed"]')).getByRole('button'));
  expect(actions.again).toHaveBeenCalled();
});

test('of much that is left out, the first are shown, and all on a click', () => {
  const [left] = RICH.details;
  if (!left) throw new Error('the sample has no detail');
  const details = Array.from({ length: 30 }, (_, i) => ({
    ...left,
    id: `d${i}` as typeof left.id,
  }));
  render(panel({ state: { kind: 'compared', comparison: comparison({ details }) } }));
  expect(document.querySelectorAll('[data-detail]')).toHaveLength(12);
  fireEvent.click(screen.getByText('Show 18 more'));
  expect(document.querySelectorAll('[data-detail]')).toHaveLength(30);
});

test('how reliable it is stands below, measured or not', () => {
  const { rerender } = render(panel());
  expect(one('[data-reliability="none"]').textContent).toContain('not been measured');
  const reliability = { precision: 0.921, recall: 0.65, pages: 12, date: '2026-11-20' };
  rerender(panel({ reliability }));
  expect(one('[data-reliability="measured"]').textContent).toMatch(
    /on 12 pages.*92 of 100.*65 of 100/,
  );
});

test('the site can be switched off; where access is missing, it can be given', () => {
  render(panel({ site: { host: 'a.example', granted: false } }));
  fireEvent.click(one('[data-action="switch-off"]'));
  expect(actions.switchSite).toHaveBeenCalledWith(true);
  fireEvent.click(one('[data-action="allow"]'));
  expect(actions.allow).toHaveBeenCalled();
});

test('there is never an empty panel', () => {
  const { rerender } = render(panel({ state: { kind: 'reading' } }));
  const states = [
    { kind: 'off', host: 'a.example' },
    { kind: 'no-access', host: null },
    { kind: 'browser-page' },
    { kind: 'failed' },
    { kind: 'compared', comparison: nothing('too-short', 12) },
  ] as const;
  for (const state of states) {
    rerender(panel({ state }));
    expect(one('[data-why]').textContent?.length).toBeGreaterThan(30);
    expect(document.querySelector('[data-group]')).toBeNull();
  }
});
