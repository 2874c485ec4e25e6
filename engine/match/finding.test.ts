import { describe, expect, it } from 'vitest';
import type { AccountId, Conflict } from '../model';
import { FERRY, statementsOf } from '../test/ferry';
import type { Clash } from './conflict/clash';
import { type Finding, findDetail, STATED, settleClashes, thresholdFor } from './finding';
import { weigh } from './match';
import { particularsReader } from './particulars';
import { prepareStory } from './prepare';
import type { Weighing } from './score';
import { readSheets } from './sheet';

const story = prepareStory(FERRY);
const read = particularsReader('2025-05-03');
const detailOf = (id: string) => {
  const found = story.details.find(({ detail }) => detail.id === id);
  if (!found) throw new Error(`no detail ${id}`);
  return found;
};

/** The statements that may carry a detail, as weighed, with probabilities of our choice. */
function candidates(id: string, texts: readonly string[], ps: readonly number[]): Weighing[] {
  const list = weigh(readSheets(statementsOf(texts), story), story).get(detailOf(id).index) ?? [];
  expect(list).toHaveLength(texts.length);
  return [...list]
    .sort((a, b) => a.sheet.statement.id.localeCompare(b.sheet.statement.id))
    .map((weighing, i) => ({ ...weighing, p: ps[i] ?? 0 }))
    .sort((a, b) => b.p - a.p);
}

const ids = (finding: Finding | null) => finding?.kept.map(({ sheet }) => sheet.statement.id) ?? [];

describe('thresholds', () => {
  const told = ['Ortiz resigned as captain of the ferry.'];

  it.each([
    ['well above', 0.9, true],
    ['just at it', STATED, true],
    ['just below', STATED - 0.01, false],
    ['far below', 0.01, false],
  ])('%s', (_, p, wanted) => {
    const found = findDetail(candidates('ortiz-resigned', told, [p]), STATED, read, story);
    expect(found !== null).toBe(wanted);
  });

  it('nothing is found where there is no candidate', () => {
    expect(findDetail([], STATED, read, story)).toBeNull();
  });

  it('on a reprint what its account carries is believed sooner, the rest later', () => {
    const copy = 'courier' as AccountId;
    const own = thresholdFor(detailOf('brother-owns-yard'), copy);
    const other = thresholdFor(detailOf('met-in-dover'), copy);
    expect(own).toBeLessThan(STATED);
    expect(other).toBeGreaterThan(STATED);
    expect(thresholdFor(detailOf('met-in-dover'), null)).toBe(STATED);
  });
});

describe('evidence', () => {
  const texts = [
    'Ortiz resigned as captain.',
    'Ortiz quit her post on the ferry.',
    'Captain Ortiz stepped down.',
    'Ortiz handed in her notice and resigned.',
    'Ortiz has resigned.',
  ];

  it('is every statement that is sure enough, best first, four at most', () => {
    const all = candidates('ortiz-resigned', texts, [0.6, 0.9, 0.5, 0.8, 0.7]);
    expect(ids(findDetail(all, STATED, read, story))).toEqual(['s2', 's4', 's5', 's1']);
  });

  it('leaves out doubtful statements', () => {
    const all = candidates('ortiz-resigned', texts, [0.9, 0.1, 0.2, 0.05, 0.6]);
    expect(ids(findDetail(all, STATED, read, story))).toEqual(['s1', 's5']);
  });
});

describe('a detail too doubtful to be stated', () => {
  const other = ['The two met at a hotel in Lisbon.'];

  it('is found where it would be ours with our value in the place of theirs', () => {
    const found = findDetail(candidates('met-in-dover', other, [0.3]), STATED, read, story);
    expect(found?.clash?.conflict).toMatchObject({ type: 'place', page: 'Lisbon' });
    expect(found?.shadow).toBe(true);
  });

  it('is not found by a denial that is none too sure', () => {
    const denied = ['Ortiz has not resigned as captain of the ferry.'];
    expect(findDetail(candidates('ortiz-resigned', denied, [0.3]), STATED, read, story)).toBeNull();
  });

  it('is told by a further statement that surely has our value', () => {
    const texts = ['The two met at a hotel in Lisbon.', 'They met at a hotel in Dover.'];
    const clashBeside = (further: number) =>
      findDetail(candidates('met-in-dover', texts, [0.95, further]), STATED, read, story);
    expect(clashBeside(0.92)?.clash).toBeNull();
    expect(clashBeside(0.92)?.versions).toEqual([0]);
    expect(clashBeside(0.6)?.clash?.conflict).toMatchObject({ page: 'Lisbon' });
  });

  it('is not found where it is hardly likely', () => {
    expect(findDetail(candidates('met-in-dover', other, [0.01]), STATED, read, story)).toBeNull();
  });
});

describe('one value that contradicts several details', () => {
  const conflict: Conflict = { type: 'date', page: 'April', theirs: ['March'] };
  const clash = (p: number, place: string, ...ours: number[]): Clash => ({
    conflict,
    p,
    place,
    ours,
  });
  const [weighing] = candidates('ortiz-resigned', ['Ortiz resigned as captain.'], [0.9]);
  if (!weighing) throw new Error('no weighing');
  const finding = (one: Clash | null, shadow = false): Finding => ({
    kept: [weighing],
    versions: one ? [] : [0],
    clash: one,
    shadow,
  });

  it.each<[string, Finding[], (number | null)[]]>([
    ['one alone is kept', [finding(clash(0.6, 's1 4'))], [0.6]],
    [
      'the surest of two keeps it, the other is stated all the same',
      [finding(clash(0.6, 's1 4')), finding(clash(0.8, 's1 4'))],
      [null, 0.8],
    ],
    [
      'two whose same value it stands for keep it both, whatever else that is called in one of them',
      [finding(clash(0.6, 's1 4', 3)), finding(clash(0.8, 's1 4', 7, 3))],
      [0.6, 0.8],
    ],
    [
      'what was found by it alone is found no more',
      [finding(clash(0.8, 's1 4')), finding(clash(0.7, 's1 4'), true)],
      [0.8],
    ],
    [
      'two values are two contradictions',
      [finding(clash(0.8, 's1 4')), finding(clash(0.6, 's1 9'))],
      [0.8, 0.6],
    ],
    ['no contradiction, no change', [finding(null), finding(null)], [null, null]],
    ['nothing found', [], []],
  ])('%s', (_, findings, wanted) => {
    expect(settleClashes(findings).map((one) => one.clash?.p ?? null)).toEqual(wanted);
  });
});
