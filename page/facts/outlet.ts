import type { Declared } from './declared';

const METAS = [
  'og:site_name',
  'application-name',
  'al:android:app_name',
  'publisher',
  'dc.publisher',
  'twitter:app:name:iphone',
  'apple-mobile-web-app-title',
];

/** Who publishes the page: by its own word, else by the name of its host. */
export function outletOf(declared: Declared, url: string | null): string | null {
  const [siteName, ...others] = METAS.map((name) => declared.metas.get(name));
  const publisher = declared.linked.find((article) => article.publisher)?.publisher;
  const named = [siteName, publisher, ...others].find((name) => name && isName(name));
  return named ?? suffixOf(declared) ?? hostOf(url);
}

/** What the window's title adds to the headline: "Bridge stays - The Harbor Courier". */
function suffixOf({ documentTitle, metas, linked }: Declared): string | null {
  const headlines = [metas.get('og:title'), ...linked.map((article) => article.headline)];
  for (const headline of headlines) {
    if (!headline || !documentTitle?.startsWith(headline)) continue;
    const rest = /^\s*[|–—·-]\s+([^|–—]{2,40})$/.exec(documentTitle.slice(headline.length))?.[1];
    if (rest) return rest.trim();
  }
  return null;
}

/** A name, not an address nor a whole sentence. */
function isName(name: string): boolean {
  return name.length <= 60 && !/^(https?:|@|\/)/.test(name);
}

/** "example.org" for "https://www.example.org/news"; null for files and what is no address. */
export function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^(www\d?|m|amp|edition)\./, '') || null;
}
