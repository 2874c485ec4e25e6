import { describe, expect, test } from 'vitest';
import { checkFromPage, checkFromView, checkPicked } from './messages';

const ARTICLE = {
  url: 'https://a.example/',
  title: 'A title',
  outlet: null,
  published: '2025-01',
  language: 'en',
  readable: 'full',
  form: 'article',
  paragraphs: [{ text: 'One sentence.', kind: 'text' }],
};
const read = (more: object) => ({ kind: 'read', page: 'p', article: { ...ARTICLE, ...more } });
const LONG = 'x'.repeat(300_000);

describe('what a page’s scripts may say', () => {
  const TABLE: [string, unknown, boolean][] = [
    ['spotted', { kind: 'spotted' }, true],
    ['left', { kind: 'left' }, true],
    ['an article', read({}), true],
    [
      'an article of which little is known',
      read({ url: null, title: null, published: null }),
      true,
    ],
    ['a date with a time', read({ published: '2025-01-23T10:00' }), false],
    ['an unknown kind of paragraph', read({ paragraphs: [{ text: 'x', kind: 'html' }] }), false],
    ['a title that is no text', read({ title: { toString: 'x' } }), false],
    ['a title without end', read({ title: LONG }), false],
    ['a paragraph without end', read({ paragraphs: [{ text: LONG, kind: 'text' }] }), false],
    [
      'paragraphs without end',
      read({ paragraphs: Array(30_000).fill(ARTICLE.paragraphs[0]) }),
      false,
    ],
    ['paragraphs that are no list', read({ paragraphs: { length: 1 } }), false],
    ['no article', { kind: 'read', page: 'p' }, false],
    ['what only views may say', { kind: 'look', tab: 1 }, false],
    ['an unknown kind', { kind: 'constructor' }, false],
    ['no message', null, false],
    ['a text', 'spotted', false],
  ];
  for (const [name, raw, fine] of TABLE)
    test(name, () => expect(checkFromPage(raw) !== null).toBe(fine));

  test('what nobody asked for is left at the door', () => {
    const checked = checkFromPage({ kind: 'spotted', tab: 7, __proto__: { evil: 1 } });
    expect(checked).toEqual({ kind: 'spotted' });
  });
});

describe('what popup and panel may say', () => {
  const TABLE: [string, unknown, boolean][] = [
    ['look', { kind: 'look', tab: 3 }, true],
    ['switch', { kind: 'switch', tab: 3, host: 'a.example', off: true }, true],
    ['no tab', { kind: 'look' }, false],
    ['half a tab', { kind: 'look', tab: 1.5 }, false],
    ['no tab at all', { kind: 'look', tab: -1 }, false],
    ['a site without a name', { kind: 'switch', tab: 3, host: '', off: true }, false],
    ['neither on nor off', { kind: 'switch', tab: 3, host: 'a.example', off: 'no' }, false],
  ];
  for (const [name, raw, fine] of TABLE)
    test(name, () => expect(checkFromView(raw) !== null).toBe(fine));
});

describe('a click in the page', () => {
  const TABLE: [unknown, boolean][] = [
    [{ kind: 'picked', page: 'p', statement: 's12' }, true],
    [{ kind: 'picked', page: 'p', statement: '"],[x="' }, false],
    [{ kind: 'picked', page: 'p' }, false],
    [{ kind: 'read', page: 'p', statement: 's12' }, false],
  ];
  for (const [raw, fine] of TABLE)
    test(JSON.stringify(raw), () => expect(checkPicked(raw) !== null).toBe(fine));
});
