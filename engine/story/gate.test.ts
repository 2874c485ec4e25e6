import { describe, expect, it } from 'vitest';
import type { Account, DetailId, PartialDate, Spot, StatementId } from '../model';
import { FERRY } from '../test/ferry';
import { gate } from './gate';
import { type Evidence, gateFeatures } from './gate-features';

const strength = (detail: string, p: number, at = 1) => ({
  detail: detail as DetailId,
  p,
  statement: `s${at}` as StatementId,
});

/** A page that plainly tells the event: in its lead, twice, both women named, many details. */
const TOLD: Evidence = {
  statements: 30,
  claims: 28,
  strengths: [
    strength('cole-met-ortiz', 0.98, 1),
    strength('met-in-march', 0.95, 2),
    strength('met-in-dover', 0.9, 4),
    strength('ferry-built', 0.9, 9),
  ],
  heart: FERRY.heart,
  found: { story: 12, other: 0 },
  carrying: 14,
  core: [0, 1, 4],
  people: [
    { named: 14, described: 5 },
    { named: 10, described: 3 },
  ],
};

/** Nothing of the story. */
const NOTHING: Evidence = {
  ...TOLD,
  strengths: [],
  found: { story: 0, other: 0 },
  carrying: 0,
  core: [],
  people: [
    { named: 0, described: 0 },
    { named: 0, described: 0 },
  ],
};

const verdict = (evidence: Evidence, published: PartialDate | null = '2025-05-03'): Spot =>
  gate(FERRY, evidence, published, null);

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
    ['has the people only', { ...NOTHING, people: TOLD.people }],
    ['has one sentence on it, deep inside', deep()],
    ['has background and no event', { ...TOLD, strengths: [strength('ferry-built', 0.9)] }],
    [
      'hints at the event',
      { ...TOLD, strengths: TOLD.strengths.map((one) => ({ ...one, p: 0.1 })) },
    ],
  ])('is shut for a page that %s', (_, evidence) => {
    expect(verdict(evidence).verdict).not.toBe('same-story');
  });

  it('gives a page without anything no story at all', () => {
    expect(verdict(NOTHING)).toMatchObject({ verdict: 'none', story: null, reason: 'no-story' });
  });

  it.each<[PartialDate | null, boolean]>([
    [null, true],
    ['2025-05-02', true],
    ['2025-05-01', true],
    ['2025-05', true],
    ['2025', true],
    ['2030-01-01', true],
    ['2025-02', false],
    ['2024-11-05', false],
    ['2024', false],
    ['2016', false],
  ])('a page of %s may tell it: %s', (published, may) => {
    expect(verdict(TOLD, published).verdict === 'same-story').toBe(may);
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
      expect(gate(FERRY, NOTHING, '2016', copy)).toEqual({
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
    ['the event more surely', TOLD, { ...TOLD, strengths: [strength('met-in-march', 0.6)] }],
    ['the event in its lead', TOLD, later(20)],
    ['people named and not only described', TOLD, described()],
    ['more claims that carry a detail', TOLD, { ...TOLD, carrying: 2 }],
    ['more details', TOLD, { ...TOLD, found: { story: 2, other: 0 } }],
    ['its core in title or lead', TOLD, { ...TOLD, core: [25] }],
  ])('a page that has %s scores higher', (_, more, less) => {
    const score = (evidence: Evidence) =>
      Object.values(gateFeatures(evidence)).reduce((sum, value) => sum + value, 0);
    expect(score(more)).toBeGreaterThan(score(less));
  });

  it('stays within bounds, however odd the page', () => {
    const odd: Evidence[] = [
      { ...TOLD, statements: 0, claims: 0 },
      { ...TOLD, found: { story: 1_000_000, other: 1_000_000 }, carrying: 1_000_000 },
      { ...TOLD, people: [] },
      { ...TOLD, strengths: Array.from({ length: 10_000 }, () => strength('met-in-march', 1)) },
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

/** A biography with one sentence on the event. */
function deep(): Evidence {
  return {
    ...TOLD,
    statements: 60,
    claims: 60,
    strengths: [strength('cole-met-ortiz', 0.9, 50)],
    found: { story: 1, other: 0 },
    carrying: 1,
    core: [50],
  };
}

function later(by: number): Evidence {
  const strengths = TOLD.strengths.map(({ detail, p, statement }) =>
    strength(detail, p, Number(statement.slice(1)) + by),
  );
  return { ...TOLD, strengths };
}

function described(): Evidence {
  return { ...TOLD, people: TOLD.people.map(() => ({ named: 0, described: 1 })) };
}
