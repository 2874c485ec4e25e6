import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { locate } from './locate';
import { readArticle } from './read';
import { readSignal } from './signal';

const SENTENCE =
  'The council of Marlow voted on Tuesday night to keep its old swing bridge in use. ';
const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Bridge stays</title>${head}</head><body>${body}</body></html>`;
const open = (html: string) => parseHTML(html).document as unknown as Document;
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);

/** Each page is large or hostile in one way (FAULTS: none may throw, all must end with a word). */
const PAGES: readonly (readonly [string, () => string])[] = [
  ['empty', () => ''],
  ['no body', () => '<html><head><title>x</title></head></html>'],
  [
    'frameset',
    () => '<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>',
  ],
  ['100,000 elements', () => article('<div><span>a</span></div>'.repeat(50_000) + paragraphs(3))],
  [
    '5,000 nested elements',
    () => article(`${'<div>'.repeat(5000)}${paragraphs(3)}${'</div>'.repeat(5000)}`),
  ],
  [
    '5,000 nested inline elements',
    () => article(`<p>${'<b>'.repeat(5000)}${SENTENCE}${'</b>'.repeat(5000)}</p>`),
  ],
  ['one text node of 10 MB', () => article(`<p>${SENTENCE.repeat(125_000)}</p>`)],
  ['20,000 paragraphs', () => article(paragraphs(20_000))],
  ['20,000 headings', () => article(`<h1>${SENTENCE}</h1>`.repeat(20_000))],
  [
    '50,000 links',
    () =>
      article(`<ul>${'<li><a href="/x">A headline of some length</a></li>'.repeat(50_000)}</ul>`),
  ],
  [
    '50,000 metas and a title of 5 MB',
    () =>
      article(
        paragraphs(3),
        `${'<meta name="x" content="y">'.repeat(50_000)}<title>${'t'.repeat(5_000_000)}</title>`,
      ),
  ],
  [
    'JSON-LD of 5 MB',
    () =>
      article(
        paragraphs(3),
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'x'.repeat(5_000_000)}"}</script>`,
      ),
  ],
  [
    'JSON-LD 100,000 deep',
    () =>
      article(
        paragraphs(3),
        `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
      ),
  ],
  [
    'JSON-LD of the wrong types',
    () =>
      article(
        paragraphs(3),
        '<script type="application/ld+json">{"@type":7,"headline":{"a":1},"publisher":[[]],"@graph":"no"}</script><script type="application/ld+json">null</script><script type="application/ld+json">{"@type":["NewsArticle"],"headline":null,"datePublished":20250101}</script>',
      ),
  ],
  [
    'text to make patterns go back',
    () =>
      article(
        `<p>${'By Aa'.repeat(20_000)}</p><p>${'a'.repeat(100_000)}!</p><p class="${'has-'.repeat(20_000)}">${' | '.repeat(20_000)}</p>`,
      ),
  ],
  [
    'classes of 1 MB',
    () => article(`<div class="${'related-stories '.repeat(60_000)}">${paragraphs(3)}</div>`),
  ],
  [
    'lone surrogates and controls',
    () => article(`<p>${SENTENCE}\ud800 \udc00 \u0000\u0007\u200b${SENTENCE}</p>`),
  ],
  [
    'SVG',
    () =>
      '<svg xmlns="http://www.w3.org/2000/svg"><title>A picture</title><text>Some words in a picture</text></svg>',
  ],
];

describe('a hostile page is read, or said not to be readable', () => {
  test.each(PAGES)('%s', (_, html) => {
    const document = open(html());
    const read = readArticle(document);
    expect(['full', 'partial', 'none']).toContain(read.readable);
    expect(read.paragraphs.length).toBeLessThanOrEqual(2000);
    const signal = readSignal(document);
    const length = signal.titles.join('').length + signal.lead.length;
    expect(length).toBeLessThan(20_000);
    expect(locate(document, [{ id: 's1' as never, text: SENTENCE }]).orphans.length).toBeLessThan(
      2,
    );
  });
});

describe('what is cut is said to be partial, what is whole is not', () => {
  test.each([
    ['one text node of 10 MB', 'partial'],
    ['20,000 paragraphs', 'partial'],
    ['5,000 nested elements', 'full'],
    ['50,000 metas and a title of 5 MB', 'full'],
    ['empty', 'none'],
    ['no body', 'none'],
  ])('%s: %s', (name, readable) => {
    const html = PAGES.find(([known]) => known === name)?.[1]() ?? '';
    expect(readArticle(open(html)).readable).toBe(readable);
  });
});
