import { likeness, wordsOf } from '../likeness';
import type { Declared } from './declared';

/** An h1 with less of the declared title in it is a section's name or the site's logo. */
const SAME_TITLE = 0.6;

/** The titles that the page declares, best first. */
export function declaredTitles(declared: Declared): string[] {
  const linked = declared.linked.find(
    (article) => article.headline && /article|posting/i.test(article.type),
  );
  return [
    declared.metas.get('og:title'),
    linked?.headline,
    declared.metas.get('twitter:title'),
    declared.metas.get('dc.title'),
    declared.documentTitle,
  ].filter((title): title is string => Boolean(title));
}

/**
 * The headline without the outlet's name. What stands above the text wins (declared titles are cut for search engines)
 * as long as the declared ones agree that it is the headline.
 */
export function titleOf(
  declared: Declared,
  h1: string | null,
  outlet: string | null,
): string | null {
  const titles = declaredTitles(declared).map((title) => withoutOutlet(title, outlet));
  const first = titles.find((title) => title.length > 0) ?? null;
  if (!h1) return first;
  const own = withoutOutlet(h1, outlet);
  const agreed = titles.some((title) => likeness(title, own) >= SAME_TITLE);
  // a word or two may be the site's name, unless a declared title begins with them
  const begins = titles.some((title) => title.startsWith(own));
  if (agreed && (begins || wordsOf(own).length >= 3)) return own;
  return first ?? (own || null);
}

const SEPARATED = /^(.*\S)\s*(?:\s[|–—•·»:/-]\s|\s?\|\s?|\s[-–—]\s)\s*([^|]{1,60})$/u;

/** "Headline | The Outlet" as "Headline": cut where the last part is the outlet's name or much like it. */
export function withoutOutlet(title: string, outlet: string | null): string {
  let cut = title.trim();
  for (let turn = 0; turn < 3; turn++) {
    const [, head, tail] = SEPARATED.exec(cut) ?? [];
    if (!head || !tail || !isOutlet(tail, outlet) || wordsOf(head).length < 2) break;
    cut = head.trim();
  }
  const [, front, rest] = /^([^|:–—]{2,40}?)\s*[|:–—]\s+(.{20,})$/u.exec(cut) ?? [];
  return front && rest && outlet && same(front, outlet) ? rest : cut;
}

function isOutlet(tail: string, outlet: string | null): boolean {
  if (outlet && (same(tail, outlet) || likeness(tail, outlet) >= 0.99)) return true;
  return /\.(com|org|net|co\.uk|news|tv)$/i.test(tail) || SECTION.test(tail);
}

/** Sections stand between headline and outlet. */
const SECTION =
  /^(news|us news|u\.s\. news|politics|us politics|world( news)?|opinion|uk news|elections?|election 2024|exclusive|video|latest news|breaking news|home ?page)$/i;

function same(a: string, b: string): boolean {
  const left = wordsOf(a).join('');
  const right = wordsOf(b).join('');
  return left === right || left === `the${right}` || right === `the${left}`;
}
