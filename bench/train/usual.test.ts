import { describe, expect, it } from 'vitest';
import type { GoldPage, GoldSentence } from '../gold';
import { elsewhereRates, usualRates } from './usual';

const sentence = (
  details: readonly string[],
  contradicts: readonly string[] = [],
): GoldSentence => ({
  text: 'The ferry sank.',
  details,
  contradicts: contradicts.map((detail) => ({ detail, type: 'date', page: 'May' })),
  claim: true,
});

const page = (spot: GoldPage['spot'], ...sentences: GoldSentence[]): GoldPage => ({
  id: 'a-page',
  style: 'invented',
  author: 'A',
  title: null,
  outlet: null,
  published: null,
  spot,
  reason: null,
  form: 'article',
  paragraphs: [sentences],
});

const ACCOUNT = page('same-story', sentence(['sank', 'in-may#1']));
const BIOGRAPHY = page('none', sentence(['sank']), sentence([], ['in-may']));
const WEATHER = page('none', sentence(['sank']));

describe('how often a detail is told', () => {
  it('is counted on accounts', () => {
    const rate = usualRates([ACCOUNT, ACCOUNT]);
    expect(rate('sank')).toBeGreaterThan(rate('burned'));
    expect(rate('in-may')).toBe(rate('sank'));
  });

  it('is counted on pages of other events that touch the story, contradicted or not', () => {
    const rate = elsewhereRates([ACCOUNT, BIOGRAPHY, WEATHER]);
    expect(rate('sank')).toBeCloseTo(1.2 / 3);
    expect(rate('in-may')).toBeCloseTo(1.2 / 3);
    expect(rate('burned')).toBeCloseTo(0.2 / 3);
  });

  it('is not known elsewhere where no other page touches the story', () => {
    expect(elsewhereRates([ACCOUNT, WEATHER])('sank')).toBeNull();
  });
});
