/** A text as a newsroom would publish it, before there is a page around it. */
export interface NewsText {
  readonly outlet: string;
  /** Null where the text has none: the page then carries its section's name as a title, and no h1. */
  readonly headline: string | null;
  readonly published: string | null;
  /** One paragraph a line, as in a saved text file; lines of furniture are told apart by their look. */
  readonly lines: readonly string[];
}

/**
 * A real-looking news page around a text: masthead, navigation, share bar, picture with caption, newsletter box in
 * the middle, related stories, comments, footer. Everything around the text is ours and says so in its words, so that a
 * test can ask whether any of it was taken for the article.
 */
export function newsPage({ outlet, headline, published, lines }: NewsText): string {
  const title = headline ?? 'Politics';
  const blocks = lines.map((line) => line.trim()).filter((line) => line !== '');
  const middle = Math.ceil(blocks.length / 2);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline && { headline }),
    ...(published && { datePublished: published }),
    publisher: { '@type': 'Organization', name: outlet },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)} | ${html(outlet)}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${html(outlet)}">
${headline ? `<meta property="og:title" content="${html(headline)}">` : ''}
${published ? `<meta property="article:published_time" content="${html(published)}">` : ''}
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>${STYLE}</style>
</head>
<body>
<header class="masthead"><a href="/">${html(outlet)}</a>
<nav aria-label="Sections"><ul><li><a href="/news">News</a></li><li><a href="/politics">Politics</a></li><li><a href="/video">Video</a></li></ul></nav></header>
<div class="breaking"><a href="/live">Live: storm warning for the coast</a></div>
<div class="layout">
<main>
<article>
${headline ? `<h1>${html(headline)}</h1>` : ''}
<div class="byline">By <a rel="author" href="/staff">Staff Writer</a>${published ? ` <time datetime="${html(published)}">${html(published)}</time>` : ''}</div>
<div class="share-bar" role="group" aria-label="Share this story"><a href="/s/1">Share</a><a href="/s/2">Post</a><a href="/s/3">Mail</a></div>
<figure><svg viewBox="0 0 600 200" aria-hidden="true"><rect width="600" height="200" fill="#ccd"/></svg><figcaption>A flag over a stage in autumn. Picture: Archive</figcaption></figure>
<div class="article-body">
${blocks.slice(0, middle).map(block).join('\n')}
${NEWSLETTER}
${blocks.slice(middle).map(block).join('\n')}
</div>
</article>
${COMMENTS}
</main>
${SIDEBAR}
</div>
<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li></ul><p>All rights reserved. Do not sell my information.</p></footer>
</body>
</html>`;
}

/** Text as it may stand in HTML, also inside a quoted attribute. */
export function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A saved text keeps traces of the site that it came from; on a page they stand in elements of their own. */
function block(line: string): string {
  if (/^advertisement$/i.test(line)) return `<div class="ad-slot"><span>${html(line)}</span></div>`;
  if (line.startsWith('- '))
    return `<ul class="related-links"><li><a href="/r">${html(line.slice(2))}</a></li></ul>`;
  return `<p>${html(line)}</p>`;
}

const STYLE = `body{margin:0;font:17px/1.6 Georgia,serif;color:#222}.masthead{background:#123;padding:14px 24px}.masthead a{color:#fff}
.masthead ul{display:flex;gap:18px;list-style:none;padding:0;margin:6px 0 0}.breaking{background:#fde;padding:6px 24px}
.layout{display:grid;grid-template-columns:minmax(0,640px) 220px;gap:40px;max-width:920px;margin:20px auto;padding:0 20px}
.share-bar a{margin-right:12px}.newsletter,.ad-slot{background:#f2f2ea;padding:12px;margin:18px 0}footer{border-top:1px solid #ccc;padding:20px}`;

const NEWSLETTER = `<aside class="newsletter"><h3>The Evening Wrap</h3><p>Get our best stories in your inbox each night. Sign up for free.</p><form><input type="email" name="email" aria-label="Email"><button>Sign up</button></form></aside>`;

const COMMENTS = `<section id="comments" class="comments"><h2>3 comments</h2><ol><li><p>First! Could not agree more with all of this.</p></li><li><p>What a load of nonsense, cancel my subscription.</p></li></ol></section>`;

const SIDEBAR = `<aside class="sidebar" aria-label="More news"><h3>Most popular</h3><ol><li><a href="/p/1">Seven soups for a cold week</a></li><li><a href="/p/2">Senator caught napping at the opera</a></li><li><a href="/p/3">Your stars in February</a></li></ol><div class="ad-slot">Sponsored: gutters that last</div></aside>`;
