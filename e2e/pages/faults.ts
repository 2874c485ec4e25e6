import { newsPage } from './newsroom';

/** A page that breaks readers of pages. */
export interface Fault {
  readonly name: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * `story`: the account in it must be recognised all the same; `word`: a plain word why there is nothing; `either`:
   * where most of the text is noise, or the page is no HTML, both will do.
   */
  readonly expect: 'story' | 'word' | 'either';
  /** Set where the page itself goes on changing. */
  readonly alive?: true;
}

// an account of the story in our own words; each hostile page carries it
const LINES = [
  'Kamala Harris has talked several times with Hillary Clinton since she lost the election to Donald Trump in November, New York Magazine reports.',
  'In December, Harris left the Naval Observatory for an evening at Clinton’s home nearby, where friends drank to the Medal of Freedom that Joe Biden had awarded to Clinton.',
  'She has asked her family and old friends for advice, too, and wants to keep her options open, people around her say.',
  'Her sister Maya, who chaired the 2020 campaign, was a senior policy adviser to Clinton before.',
  'Harris may run for governor of California in 2026 or for president in 2028. Clinton never ran again and became a professor at Columbia University.',
];
const HEADLINE = 'Harris seeks advice from Clinton after loss to Trump';

const page = (lines: readonly string[] = LINES, headline = HEADLINE) =>
  newsPage({ outlet: 'Fault Line', headline, published: '2025-01-28', lines });
/** The story with something put at the end of its body, or of its head. */
const after = (html: string) => page().replace('</body>', () => `${html}</body>`);
const inHead = (html: string) => page().replace('</head>', () => `${html}</head>`);
const inText = (change: (line: string) => string) => page(LINES.map(change));

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const script = (code: string) => `<script>${code}</script>`;
const ARTICLE = LINES.map((line) => `<p>${line}</p>`).join('');

/** The page faults that the extension survives: a result, or a plain word, and no exception. */
export const FAULTS: readonly Fault[] = [
  { name: '100,000 elements', body: after('<i></i>'.repeat(100_000)), expect: 'story' },
  {
    name: '5,000 nested elements',
    body: after(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`),
    expect: 'story',
  },
  {
    name: 'a text of 10 MB',
    body: after(`<pre>${'word '.repeat(2_000_000)}</pre>`),
    expect: 'either',
  },
  {
    name: '20,000 paragraphs',
    body: after('<p>A short one.</p>'.repeat(20_000)),
    expect: 'either',
  },
  { name: '50,000 links', body: after('<a href="#">more</a> '.repeat(50_000)), expect: 'story' },
  {
    name: '50,000 metas and a title of 5 MB',
    body: inHead(`<meta name="x" content="y">`.repeat(50_000)).replace(
      '<title>',
      () => `<title>${'Title '.repeat(830_000)}`,
    ),
    expect: 'story',
  },
  { name: 'JSON-LD of 5 MB', body: inHead(jsonLd(`{"a":"${'x'.repeat(5e6)}"}`)), expect: 'story' },
  {
    name: 'JSON-LD 100,000 deep',
    body: inHead(jsonLd('['.repeat(100_000) + ']'.repeat(100_000))),
    expect: 'story',
  },
  {
    name: 'JSON-LD of the wrong types',
    body: inHead(
      jsonLd('{"@type":7,"headline":{"a":[]},"datePublished":[],"author":5,"publisher":"x"}') +
        jsonLd('null') +
        jsonLd('{'),
    ),
    expect: 'story',
  },
  {
    name: 'text that makes patterns backtrack',
    body: page([
      ...LINES,
      `${' '.repeat(50_000)}.`,
      'a'.repeat(100_000),
      'Gov. '.repeat(20_000),
      '“'.repeat(20_000),
      'U.S.'.repeat(20_000),
      '1,'.repeat(20_000),
    ]),
    expect: 'either',
  },
  {
    name: 'form fields named like DOM properties',
    body: after(
      `<form>${[
        'getAttribute',
        'textContent',
        'parentNode',
        'childNodes',
        'nodeName',
        'tagName',
        'children',
        'style',
        'id',
        'className',
        'querySelectorAll',
        'attributes',
        'remove',
      ]
        .map((name) => `<input name="${name}" id="${name}">`)
        .join('')}</form><img name="body"><img name="head"><form name="documentElement"></form>`,
    ),
    expect: 'story',
  },
  {
    name: 'soft hyphens in the words',
    body: inText((line) => line.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad')),
    expect: 'story',
  },
  {
    name: 'zero-width characters in the words',
    body: inText((line) => line.replace(/(\p{L}{4})(?=\p{L}{2})/gu, '$1\u200b')),
    expect: 'story',
  },
  {
    name: 'right-to-left text around it',
    body: page(['\u202eمرحبا بالعالم هذا نص طويل بما يكفي\u202c', ...LINES]),
    expect: 'story',
  },
  {
    name: 'lone surrogates',
    body: after(
      script(`document.querySelector('.article-body').append('\\ud800 half \\udc00', '\\ud83d')`),
    ),
    expect: 'story',
  },
  {
    name: 'markup as text in headline and sentences',
    body: page(
      [...LINES, '<img src=x onerror="document.title=1"> "><script>document.title=1</script>'],
      `${HEADLINE} <b onclick=x>"&amp;`,
    ),
    expect: 'story',
  },
  {
    name: 'the article in a frame',
    body: `<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`,
    expect: 'word',
  },
  {
    name: 'a frameset',
    body: '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
    expect: 'word',
  },
  {
    name: 'the article in a shadow root',
    body: `<title>${HEADLINE}</title><h1>${HEADLINE}</h1><div><template shadowrootmode="open">${ARTICLE}</template></div>`,
    expect: 'either',
  },
  {
    name: 'Trusted Types and a strict policy',
    body: page(),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    expect: 'story',
  },
  {
    name: 'a sandboxed page',
    body: page(),
    headers: { 'content-security-policy': 'sandbox' },
    expect: 'story',
  },
  {
    name: 'built-ins changed by the page',
    body: page().replace(
      '<head>',
      () =>
        `<head>${script(`Array.prototype.map = String.prototype.trim = JSON.parse = document.querySelector = document.createTreeWalker = () => { throw new Error('mine') }`)}`,
    ),
    expect: 'story',
  },
  {
    name: 'an article that arrives late',
    body: `<title>Loading</title><main></main>${script(
      `addEventListener('load', () => requestIdleCallback(() => {
        document.title = ${JSON.stringify(HEADLINE)};
        document.querySelector('main').innerHTML = ${JSON.stringify(`<article><h1>${HEADLINE}</h1>${ARTICLE}</article>`)};
      }))`,
    )}`,
    expect: 'story',
    alive: true,
  },
  {
    name: 'a page that rewrites itself all the time',
    body: after(
      `<p id="clock"></p>${script(`const tick = () => { clock.textContent = performance.now(); requestAnimationFrame(tick); }; tick();`)}`,
    ),
    expect: 'story',
    alive: true,
  },
  {
    name: 'XML',
    body: `<?xml version="1.0"?><feed><title>${HEADLINE}</title></feed>`,
    headers: { 'content-type': 'application/xml' },
    expect: 'word',
  },
  {
    name: 'SVG',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Harris and Clinton</title><text y="20">x</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
    expect: 'word',
  },
  {
    name: 'JSON',
    body: '{"headline":"Harris and Clinton"}',
    headers: { 'content-type': 'application/json' },
    expect: 'word',
  },
  {
    name: 'plain text',
    body: LINES.join('\n\n'),
    headers: { 'content-type': 'text/plain' },
    expect: 'either',
  },
  {
    name: 'XHTML',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1>${ARTICLE}</article></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    expect: 'either',
  },
  {
    name: 'an image',
    body: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
    headers: { 'content-type': 'image/gif' },
    expect: 'word',
  },
  {
    name: 'a wrong encoding',
    body: Buffer.from(page(LINES.map((line) => line.replaceAll('’', 'é'))), 'latin1'),
    headers: { 'content-type': 'text/html; charset=utf-8' },
    expect: 'story',
  },
  { name: 'nothing at all', body: '', expect: 'word' },
];
