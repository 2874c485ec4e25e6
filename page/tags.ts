/** What the sketch does with an element, by tag name. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never text of an article: not even looked into. */
export const SKIPPED = set(
  'script style noscript template svg math canvas iframe frame frameset object embed video audio map area select option ' +
    'datalist button input textarea meter progress nav menu dialog head title meta link base rt rp amp-ad amp-embed ' +
    'amp-sidebar amp-social-share amp-consent amp-sticky-ad amp-analytics',
);

/** Run on within a line. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb s samp small span ' +
    'strike strong sub sup time tt u var wbr picture source',
);

/** Hold running text only, so that an unknown element inside them runs on. */
export const PHRASING = set('p h1 h2 h3 h4 h5 h6 li dt dd blockquote td th figcaption summary pre');

/** Emphasis: a line that is all emphasis is often a heading or a pointer to another article. */
export const STRONG = set('b strong em i');
