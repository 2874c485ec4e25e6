import { describe, expect, it } from 'vitest';
import { compare } from './compare';
import { prepareStory } from './match/prepare';
import type { Article, Comparison } from './model';
import { articleOf, FERRY } from './test/ferry';
import { generator } from './test/generator';
import { prose } from './test/prose';

const story = prepareStory(FERRY);

/** An account of the invented story in other words than its wordings. */
const ACCOUNT = [
  'Mayor Ada Cole and Captain Lena Ortiz sat down together in secret this spring to talk about the broken ferry, the Harbor Review reported on Friday.',
  'The two women met in March at a small hotel in Dover, far from the harbour. Nobody had told the council.',
  'The ferry lost its engine last year with 410 passengers on board. It was built in 1998 and has been a sorrow to the town ever since.',
  '"We will sail again before the summer is over," Cole said at the time. The council had voted down the money for repairs.',
  'Ortiz resigned as captain of the ferry in April. Her crew wept on the pier. Sign up for our newsletter.',
  'Friends of the mayor say that Cole may run for governor next year.',
];

const page = compare(articleOf(ACCOUNT, { title: 'Mayor met captain in secret' }), [story]);
const row = (id: string, { details }: Comparison = page) => details.find((one) => one.id === id);

describe('an account of the story', () => {
  it('is told from everything else', () => {
    expect(page.spot).toMatchObject({ verdict: 'same-story', story: FERRY.id, copyOf: null });
    expect(page.story?.title).toBe(FERRY.title);
  });

  it.each([
    'cole-met-ortiz',
    'met-in-march',
    'met-in-dover',
    'we-sail-again',
    'council-blocked-repairs',
    'ortiz-resigned',
    'review-broke-it',
  ])('tells %s', (id) => {
    expect(row(id)?.onPage).toBe('stated');
    expect(row(id)?.conflict).toBeNull();
    expect(Object.values(row(id)?.accounts ?? {})).toContain('confirms');
  });

  it.each(['brother-owns-yard', 'lighthouse-reopened'])('leaves out %s', (id) => {
    expect(row(id)?.onPage).toBe('omitted');
    expect(Object.values(row(id)?.accounts ?? {})).not.toContain('confirms');
  });

  it('contradicts the accounts where it has another number', () => {
    expect(row('passengers')?.conflict).toMatchObject({ type: 'number', page: '410' });
    expect(row('passengers')?.accounts).toMatchObject({
      gazette: 'conflicts',
      beacon: 'conflicts',
    });
  });

  it('takes a side where they contradict each other', () => {
    expect(row('ferry-built')?.accounts).toMatchObject({
      gazette: 'confirms',
      courier: 'conflicts',
    });
  });

  it('reads "next year" against its own date', () => {
    expect(row('cole-may-run-2026')?.conflict).toBeNull();
    expect(row('cole-may-run-2026')?.onPage).toBe('stated');
  });

  it('counts as only here what matches nothing and claims something', () => {
    const texts = page.onlyHere.map(
      (id) => page.page.statements.find((one) => one.id === id)?.text,
    );
    expect(texts).toContain('Her crew wept on the pier.');
    expect(texts).not.toContain('Sign up for our newsletter.');
  });

  it('has evidence that stands on the page', () => {
    const ids = new Set(page.page.statements.map(({ id }) => id));
    for (const { evidence, onPage } of page.details) {
      expect(evidence.length > 0).toBe(onPage === 'stated');
      for (const id of evidence) expect(ids).toContain(id);
    }
  });

  it('gives no fingerprint away', () => {
    expect(JSON.stringify(page)).not.toContain('fingerprint');
  });

  it('comes out the same again', () => {
    expect(compare(articleOf(ACCOUNT, { title: 'Mayor met captain in secret' }), [story])).toEqual(
      page,
    );
  });
});

const long = prose(1, 12);
const german =
  'Die Bürgermeisterin und die Kapitänin haben sich heimlich getroffen, um über die Fähre zu sprechen, wie ein Magazin berichtet. '.repeat(
    8,
  );

describe('a page that is not compared says why', () => {
  it.each<[string, Article, string]>([
    ['empty', articleOf([]), 'not-an-article'],
    ['blank', articleOf([' ', '\u00a0', '']), 'not-an-article'],
    ['one word', articleOf(['Ferry']), 'too-short'],
    ['one sentence of the story', articleOf(ACCOUNT.slice(0, 1)), 'too-short'],
    ['in German', articleOf([german]), 'other-language'],
    ['a section front', articleOf(ACCOUNT, { form: 'listing' }), 'not-an-article'],
    ['a forum thread', articleOf(ACCOUNT, { form: 'thread' }), 'not-an-article'],
    ['behind a wall', articleOf(ACCOUNT, { readable: 'none' }), 'not-an-article'],
    ['about something else', articleOf(long), 'no-story'],
    ['older than the story', articleOf(ACCOUNT, { published: '2019-01-01' }), 'no-story'],
  ])('%s: %s', (_, article, reason) => {
    const { spot, details, onlyHere, accounts, story: told } = compare(article, [story]);
    expect(spot).toMatchObject({ verdict: 'none', reason, story: null, copyOf: null });
    expect([details, onlyHere, accounts, told]).toEqual([[], [], [], null]);
  });

  it('where no story is known at all', () => {
    expect(compare(articleOf(ACCOUNT), []).spot).toMatchObject({
      verdict: 'none',
      reason: 'no-story',
    });
  });
});

describe('of several stories', () => {
  it('the one that the page tells is compared, whichever comes first', () => {
    const other = prepareStory({
      ...FERRY,
      id: 'other' as typeof FERRY.id,
      people: [],
      core: [['lighthouse']],
      details: FERRY.details.slice(-1),
      heart: [],
    });
    for (const stories of [
      [story, other],
      [other, story],
    ])
      expect(compare(articleOf(ACCOUNT), stories).spot.story).toBe(FERRY.id);
  });
});

const PIECES = [...ACCOUNT, ...long, german]
  .flatMap((text) => text.split(' '))
  .concat(
    '. ',
    '\n',
    '“',
    '"',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u200b',
    '😀',
    'שלום',
    '中文。',
    '<b>',
    '&amp;',
    '1,000',
    '2026',
    'U.S.',
    '...',
    '-',
    '%s',
    '\\',
    '__proto__',
    'constructor',
  );

/** An article of anything, the same for the same seed. */
function randomArticle(seed: number): Article {
  const next = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const text = () =>
    Array.from({ length: Math.floor(next() * 90) }, () => pick(PIECES)).join(pick([' ', ' ', '']));
  return {
    url: pick([null, 'https://a.example/', 'nonsense']),
    title: pick([null, '', text()]),
    outlet: pick([null, text()]),
    published: pick([null, '2025-05-03', '2025-05', '2025', '0000', '9999-99-99', 'soon']),
    language: pick([null, 'en', 'de', 'x-klingon']),
    readable: pick(['full', 'partial', 'none'] as const),
    form: pick(['article', 'unknown', 'listing', 'thread'] as const),
    paragraphs: Array.from({ length: Math.floor(next() * 14) }, () => ({
      text: text(),
      kind: pick(['text', 'heading', 'quote', 'list-item'] as const),
    })),
  };
}

describe('200 random articles', () => {
  it('are all answered, and every answer holds together', () => {
    for (let seed = 0; seed < 200; seed++) {
      const answer = compare(randomArticle(seed), [story]);
      const ids = answer.page.statements.map(({ id }) => id);
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      expect(ids, `seed ${seed}`).toEqual(expect.arrayContaining([...answer.onlyHere]));
      expect(answer.spot.score, `seed ${seed}`).toBeGreaterThanOrEqual(0);
      expect(answer.spot.score, `seed ${seed}`).toBeLessThanOrEqual(1);
      expect(JSON.parse(JSON.stringify(answer)), `seed ${seed}`).toEqual(answer);
    }
  });
});
