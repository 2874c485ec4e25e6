import { describe, expect, it } from 'vitest';
import type { AccountId, ComparedDetail, Match, Spot, Story } from '../model';
import { FERRY, matchOf, statementsOf } from '../test/ferry';
import { judge } from './judge';

const SPOT: Spot = {
  verdict: 'same-story',
  story: FERRY.id,
  score: 1,
  copyOf: null,
  reason: null,
};

/** One row of the table. */
function row(
  id: string,
  matches: readonly Match[],
  spot: Partial<Spot> = {},
  texts: readonly string[] = [],
  story: Story = FERRY,
): ComparedDetail | undefined {
  return judge(matches, statementsOf(texts), story, { ...SPOT, ...spot }).find(
    (detail) => detail.id === id,
  );
}

describe('the table', () => {
  it('has a row for every detail, in the order of the story', () => {
    const rows = judge([], [], FERRY, SPOT);
    expect(rows.map(({ id }) => id)).toEqual(FERRY.details.map(({ id }) => id));
    expect(rows.every(({ onPage }) => onPage === 'omitted')).toBe(true);
  });

  it('has a column for every account but the one that the page is', () => {
    const all = row('ortiz-resigned', []);
    expect(Object.keys(all?.accounts ?? {})).toEqual(['gazette', 'courier', 'beacon', 'almanac']);
    const own = row('ortiz-resigned', [matchOf('ortiz-resigned')], {
      copyOf: 'gazette' as AccountId,
    });
    expect(own?.accounts).toEqual({
      courier: 'omits',
      beacon: 'confirms',
      almanac: 'out-of-scope',
    });
    expect(Object.keys(own?.reports ?? {})).toEqual(['beacon']);
  });

  it('does not ask a page about another event for what belongs to this one', () => {
    const rows = judge([matchOf('ortiz-resigned')], [], FERRY, { ...SPOT, verdict: 'related' });
    expect(rows.map(({ id }) => id)).toEqual(['ortiz-resigned', 'lighthouse-reopened']);
  });

  it('says which event a detail belongs to', () => {
    expect(row('lighthouse-reopened', [])?.about).toBe('related');
    expect(row('ortiz-resigned', [])?.about).toBe('same-story');
  });
});

describe('versions', () => {
  it('are marked where the page tells them', () => {
    const told = row('ferry-built', [matchOf('ferry-built', [1])])?.versions ?? [];
    expect(told.map(({ onPage, accounts }) => [onPage, accounts])).toEqual([
      [false, ['gazette']],
      [true, ['courier']],
    ]);
  });

  it.each([
    ['one of two', [0], { type: 'date', page: '1998', theirs: ['2001'] }],
    ['the other', [1], { type: 'date', page: '2001', theirs: ['1998'] }],
    ['both', [0, 1], { type: 'date', page: '1998', theirs: ['2001'] }],
    ['neither', [], null],
  ] as const)('a page that tells %s', (_, versions, conflict) => {
    expect(row('ferry-built', [matchOf('ferry-built', versions)])?.conflict).toEqual(conflict);
  });

  it('a page that is the only account of its version contradicts the rest', () => {
    const one = row('ferry-built', [matchOf('ferry-built', [0])], {
      copyOf: 'gazette' as AccountId,
    });
    expect(one?.accounts).toMatchObject({ courier: 'conflicts' });
  });

  it('a version that no other account tells is no contradiction', () => {
    const one = row('ferry-built', [matchOf('ferry-built', [0])], {
      copyOf: 'courier' as AccountId,
    });
    expect(one?.accounts).toMatchObject({ gazette: 'confirms' });
    expect(one?.conflict).toBeNull();
  });

  it('a value of the page is shown with theirs', () => {
    const own = { type: 'date', page: '2005', theirs: ['1998', '2001'] } as const;
    expect(row('ferry-built', [matchOf('ferry-built', [], own)])?.conflict).toEqual(own);
  });
});

describe('origins', () => {
  const met = () => [matchOf('cole-met-ortiz')];
  const from = (account: string, origin: string | null): Story => ({
    ...FERRY,
    details: FERRY.details.map((detail) => ({
      ...detail,
      versions: detail.versions.map((version) => ({
        ...version,
        reports: version.reports.map((report) =>
          report.account === account ? { ...report, origin: origin as never } : report,
        ),
      })),
    })),
  });

  it('two outlets that retell one magazine are one origin; a nameless source is no second', () => {
    expect(row('cole-met-ortiz', met())?.origins).toEqual(['harbor-review']);
  });

  it('two named origins are two', () => {
    expect(row('cole-met-ortiz', met(), {}, [], from('courier', 'cole'))?.origins).toEqual([
      'harbor-review',
      'cole',
    ]);
  });

  it('a nameless source alone is one', () => {
    const story = from('gazette', 'dock-workers');
    const both = { ...from('courier', null), details: story.details };
    const only = row('cole-met-ortiz', met(), { copyOf: 'courier' as AccountId }, [], both);
    expect(only?.origins).toEqual(['dock-workers']);
  });

  it('an account that credits nobody adds none', () => {
    expect(row('ortiz-resigned', [matchOf('ortiz-resigned')])?.origins).toEqual([]);
  });

  it('what is not confirmed has none', () => {
    expect(row('cole-met-ortiz', [])?.origins).toEqual([]);
    const denied = matchOf('cole-met-ortiz', [], { type: 'negation', page: 'never', theirs: [] });
    expect(row('cole-met-ortiz', [denied])?.origins).toEqual([]);
  });
});

describe('drift', () => {
  const quoted = (text: string) =>
    row('we-sail-again', [matchOf('we-sail-again')], {}, [text])?.drift ?? [];

  it('is shown as runs of words', () => {
    const [drift] = quoted('"We will sail again before the autumn is over," Cole said.');
    expect(drift?.runs).toEqual([
      { kind: 'same', text: 'We will sail again before the' },
      { kind: 'page', text: 'autumn' },
      { kind: 'theirs', text: 'summer' },
      { kind: 'same', text: 'is over' },
    ]);
  });

  it.each([
    ['the same words', '"We will sail again before the summer is over," Cole said.'],
    ['other marks and case', '“we will sail again – before the summer is over”, Cole said.'],
    ['a faithful part', 'Cole said "we will sail again."'],
    ['another remark', '"The harbour has never looked as fine as today," Cole said.'],
    ['no quotation at all', 'We will sail again before the autumn is over, Cole said.'],
  ])('there is none for %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });
});
