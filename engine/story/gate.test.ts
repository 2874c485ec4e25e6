import { describe, expect, it } from 'vitest';
import type { Account, Spot, StatementId, Story } from '../model';
import { FERRY } from '../test/ferry';
import { gate } from './gate';
import { type Evidence, gateFeatures, type Strength } from './gate-features';

const told = (p: number, at: number): Strength => ({
  p,
  statement: `s${at}` as StatementId,
  claim: true,
  among: true,
  otherwhen: false,
});

/** A page that plainly tells the event: in three places, with both women, and many details. */
const TOLD: Evidence = {
  claims: 28,
  event: [[told(0.98, 1), told(0.6, 7)], [told(0.95, 2)], [told(0.9, 4)]],
  found: { story: 18, other: 0 },
  beside: 0.14,
  telltale: 1,
  both: 12,
  rarest: 7,
  strangers: [{ titled: false, times: 2 }],
  age: 1,
};

/** Nothing of the story. */
const NOTHING: Evidence = {
  claims: 28,
  event: [[], [], []],
  found: { story: 0, other: 0 },
  beside: 0,
  telltale: 0,
  both: 0,
  rarest: 0,
  strangers: [],
  age: 0,
};

/** The event of `TOLD`, told in another way. */
const changed = (way: Partial<Strength>) =>
  TOLD.event.map((list) => list.map((one) => ({ ...one, ...way })));

const verdict = (evidence: Evidence): Spot => gate(FERRY, evidence, null);

describe('the gate', () => {
  it('lets an account of the event through', () => {
    expect(verdict(TOLD)).toMatchObject({
      verdict: 'same-story',
      story: FERRY.id,
      reason: null,
      copyOf: null,
    });
  });

  it.each<[string, Evidence]>([
    ['has nothing of it', NOTHING],
    ['has the people only', { ...NOTHING, both: TOLD.both }],
    [
      'has one sentence on it',
      { ...NOTHING, event: [[told(0.9, 50)]], found: { story: 1, other: 0 }, both: 2 },
    ],
    ['has background and no event', { ...TOLD, event: NOTHING.event }],
    [
      'tells of somebody else to whom the same happened',
      { ...TOLD, rarest: 3, strangers: [{ titled: true, times: 9 }] },
    ],
    [
      'names a stranger where one of its people should be',
      { ...TOLD, beside: 0.4, rarest: 0, strangers: [{ titled: false, times: 6 }] },
    ],
    [
      'hints at the event',
      { ...TOLD, event: TOLD.event.map((list) => list.map((one) => ({ ...one, p: 0.1 }))) },
    ],
  ])('is shut for a page that %s', (_, evidence) => {
    expect(verdict(evidence).verdict).not.toBe('same-story');
  });

  it('gives a page without anything no story at all', () => {
    expect(verdict(NOTHING)).toMatchObject({ verdict: 'none', story: null, reason: 'no-story' });
  });

  it.each<[number | null, boolean]>([
    [null, true],
    [0, true],
    [-30, true],
    [40, true],
    [-61, false],
    [-3000, false],
    [3000, false],
  ])('a page of %s days after the news may tell it: %s', (age, may) => {
    expect(verdict({ ...TOLD, age }).verdict === 'same-story').toBe(may);
  });

  it.each([
    ['same-story', null],
    ['related', 'other-event'],
  ] as const)(
    'a copy of an account that is %s is that, whatever stands on the page',
    (about, reason) => {
      const [account] = FERRY.accounts;
      if (!account) throw new Error('no account');
      const copy: Account = { ...account, about };
      expect(gate(FERRY, { ...NOTHING, age: -3000 }, copy)).toEqual({
        verdict: about,
        story: FERRY.id,
        score: 1,
        copyOf: copy.id,
        reason,
      });
    },
  );
});

describe('what speaks for it', () => {
  it.each<[string, Evidence, Evidence]>([
    ['the event more surely', TOLD, { ...TOLD, event: [[told(0.6, 2)]] }],
    ['the event in more places', TOLD, { ...TOLD, event: [[told(0.98, 1)], [told(0.95, 1)]] }],
    ['more details beside it', TOLD, { ...TOLD, beside: 0.02 }],
    ['the same in fewer claims', { ...TOLD, claims: 20 }, TOLD],
    ['it in claims, not in headlines', TOLD, { ...TOLD, event: changed({ claim: false }) }],
    ['it at a time of the story', TOLD, { ...TOLD, event: changed({ otherwhen: true }) }],
    ['no stranger', { ...TOLD, strangers: [] }, TOLD],
    ['strangers in passing', TOLD, { ...TOLD, strangers: [{ titled: false, times: 12 }] }],
    [
      'a stranger, but not in the title',
      { ...TOLD, strangers: [{ titled: false, times: 3 }] },
      { ...TOLD, strangers: [{ titled: true, times: 3 }] },
    ],
    ['its people as often as a stranger', TOLD, { ...TOLD, rarest: 0 }],
    ['a date nearer to the news', TOLD, { ...TOLD, age: 100 }],
    ['a date not so long before it', { ...TOLD, age: -25 }, { ...TOLD, age: -50 }],
  ])('a page that has %s scores higher', (_, more, less) => {
    expect(verdict(more).score).toBeGreaterThan(verdict(less).score);
  });

  it('of a story that somebody counted: what pages of other events seldom tell', () => {
    const counted: Story = { ...FERRY, words: { sentences: 0, details: {}, words: {} } };
    const score = (telltale: number) => gate(counted, { ...TOLD, telltale }, null).score;
    expect(score(1)).toBeGreaterThan(score(-0.5));
  });

  it('stays within bounds, however odd the page', () => {
    const odd: Evidence[] = [
      { ...TOLD, claims: 0 },
      { ...TOLD, found: { story: 1_000_000, other: 1_000_000 }, both: 1_000_000 },
      { ...TOLD, event: [] },
      { ...TOLD, beside: 1e9, rarest: null, strangers: [{ titled: true, times: 1e9 }] },
      { ...TOLD, event: Array.from({ length: 1000 }, (_, i) => [told(1, i)]) },
      { ...TOLD, strangers: Array.from({ length: 300_000 }, () => ({ titled: true, times: 1 })) },
      { ...TOLD, age: 1e9 },
    ];
    for (const evidence of odd) {
      for (const value of Object.values(gateFeatures(evidence))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(2.5);
      }
      expect(verdict(evidence).score).toBeLessThanOrEqual(1);
    }
  });
});
