import { describe, expect, it } from 'vitest';
import type { GoldPage, GoldSentence } from '../gold';
import { bestDetection, type Claimed, detection } from './detection';

const sentence = (more: Partial<GoldSentence>): GoldSentence => ({
  text: 'A sentence.',
  details: [],
  contradicts: [],
  claim: true,
  ...more,
});

const page = (id: string, ...sentences: Partial<GoldSentence>[]): GoldPage => ({
  id,
  style: 'plain',
  author: 'T',
  title: null,
  outlet: null,
  published: null,
  spot: 'same-story',
  reason: null,
  form: 'article',
  paragraphs: [sentences.map(sentence)],
});

const claim = (label: string, score = 1): Claimed => {
  const [on = '', detail = ''] = label.split('/');
  return { page: on, detail, score };
};

/** One page that states a and b, says c only in part, and contradicts d. */
const PAGE = page(
  'p',
  { details: ['a#1'] },
  { details: ['a', 'b'], partial: ['b'] },
  { details: ['b'] },
  { details: ['c'], partial: ['c'] },
  { details: [], contradicts: [{ detail: 'd#0', type: 'date', page: '2020' }] },
);

/** what is claimed; hits, false alarms, missed */
const ROWS: readonly (readonly [string, readonly string[], number, number, number])[] = [
  ['nothing', [], 0, 0, 3],
  ['all that is stated', ['p/a', 'p/b', 'p/d'], 3, 0, 0],
  ['a part', ['p/a'], 1, 0, 2],
  ['what is said in part only: neither hit nor alarm', ['p/c'], 0, 0, 3],
  ['a contradicted detail is found, too', ['p/d'], 1, 0, 2],
  ['what is not there', ['p/x', 'p/y'], 0, 2, 3],
  ['twice the same is one', ['p/a', 'p/a'], 1, 0, 2],
  ['on another page', ['q/a'], 0, 0, 3],
];

describe('details found on a page', () => {
  it.each(ROWS)('%s', (_, claimed, hits, alarms, missed) => {
    const found = detection(
      [PAGE],
      claimed.map((label) => claim(label)),
    );
    expect([found.hits, found.alarms, found.missed]).toEqual([hits, alarms, missed]);
  });

  it('precision and recall are shares, F1 their harmonic mean', () => {
    const found = detection(
      [PAGE],
      ['p/a', 'p/b', 'p/x'].map((label) => claim(label)),
    );
    expect(found.precision).toBeCloseTo(2 / 3);
    expect(found.recall).toBeCloseTo(2 / 3);
    expect(found.f1).toBeCloseTo(2 / 3);
  });

  it('pages are counted together', () => {
    const pages = [PAGE, page('q', { details: ['a'] })];
    const found = detection(
      pages,
      ['p/a', 'q/a', 'q/b'].map((label) => claim(label)),
    );
    expect([found.hits, found.alarms, found.missed]).toEqual([2, 1, 2]);
  });

  it.each<[string, GoldPage[], string[]]>([
    ['no page and no claim', [], []],
    ['pages without a detail', [page('q', {})], []],
    ['false alarms only', [page('q', {})], ['q/a']],
  ])('%s: no division by nothing', (_, pages, claimed) => {
    const { f1, precision, recall } = detection(
      pages,
      claimed.map((label) => claim(label)),
    );
    expect([f1, precision, recall]).toEqual([0, 0, 0]);
  });
});

describe('the best threshold', () => {
  it('is where F1 is highest', () => {
    const scored = [claim('p/a', 0.9), claim('p/b', 0.8), claim('p/d', 0.7), claim('p/x', 0.2)];
    expect(bestDetection([PAGE], scored).f1).toBe(1);
  });

  it('may let some alarms in', () => {
    const scored = [claim('p/a', 0.9), claim('p/x', 0.8), claim('p/b', 0.7), claim('p/d', 0.6)];
    const best = bestDetection([PAGE], scored);
    expect([best.hits, best.alarms]).toEqual([3, 1]);
  });

  it('is never worse than taking everything', () => {
    const scored = ['p/a', 'p/x', 'p/y', 'p/b'].map((label, i) => claim(label, (i * 7) % 4));
    expect(bestDetection([PAGE], scored).f1).toBeGreaterThanOrEqual(detection([PAGE], scored).f1);
  });

  it('of nothing is nothing', () => {
    expect(bestDetection([PAGE], []).f1).toBe(0);
  });
});
