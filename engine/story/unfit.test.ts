import { describe, expect, it } from 'vitest';
import type { Article, SpotReason } from '../model';
import { split } from '../split/split';
import { articleOf } from '../test/ferry';
import { prose } from '../test/prose';
import { countWords, LEAST_WORDS, unfit } from './unfit';

/** Why an article in some language is not compared with an English story. */
function reason(article: Article, language = 'en'): SpotReason | null {
  return unfit(article, split(article), language, 'en');
}

const long = prose(1, 12);

describe('a page', () => {
  it.each<[string, Article, SpotReason | null]>([
    ['of twelve sentences', articleOf(long), null],
    ['of one paragraph', articleOf([long.join(' ')]), null],
    ['of which only a part could be read', articleOf(long, { readable: 'partial' }), null],
    ['that does not say what it is', articleOf(long, { form: 'unknown' }), null],
    ['of which nothing could be read', articleOf(long, { readable: 'none' }), 'not-an-article'],
    ['without a word', articleOf([]), 'not-an-article'],
    ['of blanks', articleOf(['  ', '\n']), 'not-an-article'],
    ['that is a section front', articleOf(long, { form: 'listing' }), 'not-an-article'],
    ['that is a forum thread', articleOf(long, { form: 'thread' }), 'not-an-article'],
    ['of one sentence', articleOf(long.slice(0, 1)), 'too-short'],
    [
      'of headlines only',
      articleOf(Array.from({ length: 30 }, () => 'READ MORE: Why the Ferries Stopped Running')),
      'not-an-article',
    ],
  ])('%s: %s', (_, article, wanted) => {
    expect(reason(article)).toBe(wanted);
  });

  it('in another language than the story', () => {
    expect(reason(articleOf(long), 'de')).toBe('other-language');
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    [' – … !', 0],
    ['one', 1],
    ["The mayor's U.S. ferry hadn’t sea-going rats.", 7],
    ['Übergänge 渡し船', 2],
  ])('%j: %i', (text, wanted) => {
    expect(countWords(articleOf([text]))).toBe(wanted);
  });

  it('one below the least is too short, the least is enough', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'ferry').join(' ')}.`;
    expect(reason(articleOf([words(LEAST_WORDS - 1)]))).toBe('too-short');
    expect(reason(articleOf([words(LEAST_WORDS)]))).not.toBe('too-short');
  });
});
