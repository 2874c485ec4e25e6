import { stemmer } from 'stemmer';
import { irregular } from './irregular';

/** Enough for any story and page at once; past it the cache starts anew. */
const CACHE_LIMIT = 50_000;
const cache = new Map<string, string>();

/**
 * The stem of a folded word: irregular forms by table, the rest by Porter (1980).
 * British endings are brought to American ones first, so that both sides of the ocean meet.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const found = stemmer(american(irregular.get(word) ?? word));
  cache.set(word, found);
  return found;
}

function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?<=..)is(e[ds]?|ing|ation)$/, (whole, end: string) =>
      KEEPS_S.test(word) ? whole : `iz${end}`,
    )
    .replace(/yse(d|s)?$/, 'yze$1')
    .replace(/(?<=..)our(s|ed|ing|ite|able)?$/, (whole, end: string | undefined) =>
      KEEPS_OUR.test(word) ? whole : `or${end ?? ''}`,
    )
    .replace(/mme(s)?$/, 'm$1')
    .replace(/(?<=[aeiou][a-z]*[^aeiou][aeiou])ll(ed|ing|or|er)$/, 'l$1')
    .replace(/ence$/, (whole) => (/^(def|off|lic|pret)ence$/.test(word) ? 'ense' : whole))
    .replace(/(?<=[bt])re$/, (whole) => (/^(cent|theat|met|lit|fib)re$/.test(word) ? 'er' : whole));
}

const KEEPS_S =
  /(rais|prais|pleas|prom|adv|rev|telev|superv|surpr|exerc|compr|desp|otherw|ra|no|po|ch[oa]|w|r|prec|exp|conc|dev|enterpr|franch|merchand|parad|tort)is(e[ds]?|ing|ation)$/;
const KEEPS_OUR = /^(hour|four|your|tour|pour|sour|flour|detour|contour|devour|scour|glamour)/;
