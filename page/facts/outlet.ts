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
  return named ?? hostOf(url);
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
