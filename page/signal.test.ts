import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readSignal } from './signal';

const read = (html: string) => readSignal(parseHTML(html).document as unknown as Document);
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const LONG =
  'Kamala Harris has been asking Hillary Clinton for advice since the election was lost.';

describe('titles, from wherever a page has them', () => {
  test.each([
    ['title', page('<title> The\n bridge  stays </title>')],
    ['og:title', page('<meta property="og:title" content="The bridge stays">')],
    ['twitter:title by name', page('<meta name="twitter:title" content="The bridge stays">')],
    ['h1 with tags inside', page('', '<h1>The <span>bridge</span> stays<script>x</script></h1>')],
    [
      'JSON-LD',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline": "The bridge stays"}</script>',
      ),
    ],
    [
      'JSON-LD in the body',
      page('', '<script type="application/ld+json">[{"headline":"The bridge stays"}]</script>'),
    ],
  ])('%s', (_, html) => {
    expect(read(html).titles).toEqual(['The bridge stays']);
  });

  test('doubles are taken out, and a page without any has none', () => {
    const twice = page(
      '<title>A b</title><meta property="og:title" content="A b">',
      '<h1>A b</h1>',
    );
    expect(read(twice).titles).toEqual(['A b']);
    expect(read('<html></html>').titles).toEqual([]);
  });
});

describe('the lead', () => {
  test.each([
    ['description', page(`<meta name="description" content="${LONG}">`)],
    ['paragraphs', page('', `<p>Menu</p><p>${LONG}</p>`)],
    ['text without paragraphs', page('', `<h1>Title</h1><div>${LONG}<br><br>More.</div>`)],
  ])('%s', (_, html) => {
    expect(read(html).lead).toContain(LONG);
  });

  test('ends early on a long page', () => {
    expect(read(page('', `<p>${LONG}</p>`.repeat(500))).lead.length).toBeLessThanOrEqual(2000);
  });
});
