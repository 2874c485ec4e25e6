import { describe, expect, it } from 'vitest';
import type { Account, AccountId, Conflict, Match, PartialDate, Story, Verdict } from '../model';
import { FERRY, matchOf } from '../test/ferry';
import { verdictOf } from './verdict';

const other: Conflict = { type: 'date', page: '2005', theirs: ['1998', '2001'] };

function verdict(id: string, account: string, match: Match | null, story: Story = FERRY): Verdict {
  const detail = story.details.find((one) => one.id === id);
  const who = story.accounts.find((one) => one.id === account);
  if (!detail || !who) throw new Error(`no ${id} or no ${account}`);
  return verdictOf(detail, who, match, story.accounts);
}

/** what the page says, detail, account, verdict */
const ROWS: readonly (readonly [string, string, Match | null, string, Verdict])[] = [
  ['the same', 'ortiz-resigned', matchOf('ortiz-resigned'), 'gazette', 'confirms'],
  ['nothing the account has', 'ortiz-resigned', matchOf('ortiz-resigned'), 'courier', 'omits'],
  ['nothing', 'ortiz-resigned', null, 'gazette', 'reports'],
  ['nothing, as the account', 'ortiz-resigned', null, 'courier', 'omits'],
  ['its version', 'ferry-built', matchOf('ferry-built', [0]), 'gazette', 'confirms'],
  ['another version', 'ferry-built', matchOf('ferry-built', [1]), 'gazette', 'conflicts'],
  ['its version', 'ferry-built', matchOf('ferry-built', [1]), 'courier', 'confirms'],
  ['both versions', 'ferry-built', matchOf('ferry-built', [0, 1]), 'gazette', 'confirms'],
  ['both versions', 'ferry-built', matchOf('ferry-built', [0, 1]), 'courier', 'confirms'],
  ['a value nobody has', 'ferry-built', matchOf('ferry-built', [], other), 'gazette', 'conflicts'],
  ['a value nobody has', 'ferry-built', matchOf('ferry-built', [], other), 'courier', 'conflicts'],
  ['a value nobody has', 'ferry-built', matchOf('ferry-built', [], other), 'beacon', 'omits'],
  ['the particular left open', 'ferry-built', matchOf('ferry-built', []), 'gazette', 'unsure'],
  ['the same', 'ortiz-resigned', matchOf('ortiz-resigned'), 'almanac', 'out-of-scope'],
  ['nothing', 'ortiz-resigned', null, 'almanac', 'out-of-scope'],
  [
    'of another event',
    'lighthouse-reopened',
    matchOf('lighthouse-reopened'),
    'almanac',
    'confirms',
  ],
  [
    'of another event',
    'lighthouse-reopened',
    matchOf('lighthouse-reopened'),
    'gazette',
    'out-of-scope',
  ],
  ['what came later', 'cole-may-run-2026', null, 'gazette', 'not-yet-known'],
  ['what came later', 'brother-owns-yard', null, 'beacon', 'omits'],
];

describe('the verdict where a page says', () => {
  it.each(ROWS)('%s: %s', (_, id, match, account, wanted) => {
    expect(verdict(id, account, match)).toBe(wanted);
  });
});

/** When the account was published that does not carry a detail first told on 4 May 2025. */
const DATES: readonly (readonly [PartialDate | null, Verdict])[] = [
  ['2025-05-03', 'not-yet-known'],
  ['2025-05-04', 'omits'],
  ['2025-05-05', 'omits'],
  ['2025-04', 'not-yet-known'],
  ['2025-05', 'omits'],
  ['2024', 'not-yet-known'],
  ['2025', 'omits'],
  [null, 'omits'],
];

describe('an account that leaves out what was first told on 4 May', () => {
  it.each(DATES)('published %s: %s', (published, wanted) => {
    expect(verdict('cole-may-run-2026', 'gazette', null, dated('gazette', published))).toBe(wanted);
  });

  it('may have known it when nobody knows when it was first told', () => {
    const story = dated('beacon', null);
    expect(verdict('cole-may-run-2026', 'gazette', null, story)).toBe('omits');
  });
});

describe('an account that tells two versions', () => {
  const both: Story = {
    ...FERRY,
    details: FERRY.details.map((detail) =>
      detail.id === 'ferry-built'
        ? {
            ...detail,
            versions: detail.versions.map((version) => ({
              ...version,
              reports: [...version.reports, report('beacon')],
            })),
          }
        : detail,
    ),
  };

  it.each([
    [[0], 'confirms'],
    [[1], 'confirms'],
    [[0, 1], 'confirms'],
  ] as const)('confirms a page that tells %j', (versions, wanted) => {
    expect(verdict('ferry-built', 'beacon', matchOf('ferry-built', versions), both)).toBe(wanted);
  });

  it('contradicts a page that has a third', () => {
    expect(verdict('ferry-built', 'beacon', matchOf('ferry-built', [], other), both)).toBe(
      'conflicts',
    );
  });
});

const report = (account: string) =>
  ({ account: account as AccountId, hedge: 'stated', origin: null, phrase: null }) as const;

function dated(id: string, published: PartialDate | null): Story {
  const accounts = FERRY.accounts.map(
    (account): Account => (account.id === id ? { ...account, published } : account),
  );
  return { ...FERRY, accounts };
}
