// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Comparison } from '../engine/model';
import { Popup } from './Popup';
import type { State } from './state';
import { nothing, RELATED, RICH } from './test/samples';
import { ENGLISH } from './test/texts';
import { TextProvider } from './text';

const actions = { again: vi.fn(), switchSite: vi.fn(), allow: vi.fn(), openPanel: vi.fn() };
const show = (state: State, granted = true) =>
  render(
    <TextProvider value={ENGLISH}>
      <Popup state={state} site={{ host: 'a.example', granted }} actions={actions} />
    </TextProvider>,
  );
const compared = (comparison: Comparison): State => ({ kind: 'compared', comparison });
const counts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-count]')].map(
    (row) => `${row.dataset.count} ${row.querySelector('dd')?.textContent}`,
  );

afterEach(cleanup);

test('one glance: the story and its counts, and one button', () => {
  show(compared(RICH));
  expect(screen.getByRole('heading').textContent).toBe('The talks <script>');
  expect(counts()).toEqual(['contradicted 1', 'confirmed 1', 'only-here 2', 'left-out 2']);
  fireEvent.click(screen.getByText('Open comparison'));
  expect(actions.openPanel).toHaveBeenCalledOnce();
});

test('a page about another event says so and counts only what accounts say of it', () => {
  show(compared(RELATED));
  expect(document.body.textContent).toContain('another event');
  expect(counts()).toEqual(['contradicted 0', 'confirmed 0']);
});

test('where there is nothing to compare there is a sentence, and no button to a panel', () => {
  show(compared(nothing('no-story')));
  expect(document.querySelector('[data-why="no-story"]')).not.toBeNull();
  expect(screen.queryByText('Open comparison')).toBeNull();
});

test('a site that is read only on a click can be allowed for good', () => {
  show(compared(RICH), false);
  fireEvent.click(screen.getByText('Always allow it here'));
  expect(actions.allow).toHaveBeenCalledOnce();
});

test('a site that is switched off can be switched on', () => {
  show({ kind: 'off', host: 'a.example' });
  fireEvent.click(screen.getByText('Switch on again'));
  expect(actions.switchSite).toHaveBeenCalledWith(false);
  expect(document.querySelector('[data-action="switch-off"]')).toBeNull();
});
