import { cleanText } from '../clean-text';
import { attribute, elements, property } from '../dom';
import type { LinkedArticle } from './declared';

const BOUNDS = { scripts: 400, blocks: 8, characters: 400_000, objects: 400 };
const TYPES =
  /article|posting|webpage|itemlist|collectionpage|profilepage|qapage|report|review|searchresultspage|creativework/i;

/** Every article-like thing that the page's JSON-LD describes, articles first. Broken blocks are passed over. */
export function readLinkedData(root: Element | null): LinkedArticle[] {
  const things: Thing[] = [];
  let blocks = 0;
  for (const script of elements(root, 'script', BOUNDS.scripts)) {
    if (!/ld\+json/i.test(attribute(script, 'type', 64))) continue;
    if (++blocks > BOUNDS.blocks) break;
    const text = property(script, 'textContent');
    if (typeof text !== 'string' || text.length > BOUNDS.characters) continue;
    things.push(...objectsIn(parse(text)));
  }
  // a publisher is often described apart, and only referred to
  const names = new Map(things.map((thing) => [thing['@id'], text(thing.name)]));
  const found = things.flatMap((thing) => toArticle(thing, names) ?? []);
  return found.sort((a, b) => rank(a) - rank(b));
}

function rank({ type }: LinkedArticle): number {
  return /article|blogposting|report/i.test(type) ? 0 : 1;
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)|(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    return lenient(bare);
  }
}

/** Raw line breaks in strings and commas too many are the usual faults. */
function lenient(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

type Thing = Readonly<Record<string, unknown>>;

/** All objects in reading order, without recursion: nesting may be 100,000 deep. */
function objectsIn(value: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < BOUNDS.objects; seen++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, BOUNDS.objects));
    else if (isThing(next)) {
      found.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        waiting.push(next[key]);
    }
  }
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function toArticle(thing: Thing, names: ReadonlyMap<unknown, string | null>): LinkedArticle | null {
  const type = text(Array.isArray(thing['@type']) ? thing['@type'].join(' ') : thing['@type']);
  if (!type || !TYPES.test(type)) return null;
  const publisher = Array.isArray(thing.publisher) ? thing.publisher[0] : thing.publisher;
  const words = Number(thing.wordCount);
  return {
    type,
    headline: text(thing.headline) ?? text(thing.name),
    published: text(thing.datePublished) ?? text(thing.dateCreated),
    publisher: isThing(publisher)
      ? (text(publisher.name) ?? (publisher['@id'] ? (names.get(publisher['@id']) ?? null) : null))
      : text(publisher),
    free: freedom(thing.isAccessibleForFree),
    words: Number.isFinite(words) && words > 0 ? words : null,
  };
}

function freedom(value: unknown): boolean | null {
  const said = String(value).toLowerCase();
  return said === 'false' ? false : said === 'true' ? true : null;
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? decode(cleanText(first, 512)) || null : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  '#8217': '’',
  '#8216': '‘',
};

/** Publishers escape twice: the text of a script is no HTML. */
function decode(escaped: string): string {
  return escaped.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
