import { describe, expect, it } from 'vitest';
import type { GoldSentence } from '../gold';
import { goldOf } from './page-gold';

const of = (...sentences: Partial<GoldSentence>[]) =>
  goldOf({
    id: 'p',
    style: 'plain',
    author: 'T',
    title: null,
    outlet: null,
    published: null,
    spot: 'same-story',
    reason: null,
    form: 'article',
    paragraphs: [
      sentences.map((more) => ({ text: 'x', details: [], contradicts: [], claim: true, ...more })),
    ],
  });

const against = (detail: string) => ({ detail, type: 'date', page: '2020' });

describe('the labels of a page', () => {
  it('know details without their version, and the versions told', () => {
    const { stated, versions } = of({ details: ['a#0'] }, { details: ['a#1', 'b'] });
    expect([...stated]).toEqual(['a', 'b']);
    expect(versions.get('a')).toEqual(new Set([0, 1]));
    expect(versions.has('b')).toBe(false);
  });

  it('what is said in part only is optional; said in full elsewhere it is stated', () => {
    const { stated, optional } = of(
      { details: ['a', 'b'], partial: ['a', 'b'] },
      { details: ['b'] },
    );
    expect([...stated]).toEqual(['b']);
    expect([...optional]).toEqual(['a']);
  });

  it('what is contradicted here and stated there is stated', () => {
    const { stated, contradicted } = of(
      { contradicts: [against('a#1'), against('b')] },
      { details: ['a'] },
    );
    expect([...stated]).toEqual(['a']);
    expect([...contradicted.keys()]).toEqual(['b']);
  });

  it('what is contradicted is not optional', () => {
    const { optional, contradicted } = of({
      details: ['a'],
      partial: ['a'],
      contradicts: [against('a')],
    });
    expect(optional.size).toBe(0);
    expect(contradicted.size).toBe(1);
  });
});
