import type { Token } from '../text/tokens';
import { relativesOf } from '../text/words';

/** A story term that a page's word stands for, and how well (0..1]. */
export interface Link {
  readonly term: number;
  readonly strength: number;
}

/** A word with a typo still counts, if nothing else claims it. */
const TYPO = 0.8;
/** Shorter words are too near to too many others for one edit to be a typo. */
const TYPO_LENGTH = 6;
/** Words whose links are remembered; past it the memory starts anew. */
const CACHE_LIMIT = 20_000;
/** Letters of a prefix pattern that choose where it is looked up. */
const PREFIX_KEY = 3;

/**
 * The terms of one story as small integers: stems, prefixes ("chair*"), people ("~harris") and phrases
 * ("reach out", joined by blanks). Everything that matching compares is such a number.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly stemsByFirst = new Map<string, string[]>();
  private readonly prefixes = new Map<string, { text: string; term: number }[]>();
  private readonly cache = new Map<string, readonly Link[]>();

  get size(): number {
    return this.ids.size;
  }

  /** The number of a term, given to it when it is new. Only while a story is prepared. */
  add(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(term, id);
    if (term.endsWith('*'))
      push(this.prefixes, term.slice(0, PREFIX_KEY), { text: term.slice(0, -1), term: id });
    else if (!/[ ~]/.test(term)) push(this.stemsByFirst, term[0] ?? '', term);
    return id;
  }

  /** All terms, in the order of their numbers. */
  terms(): IterableIterator<string> {
    return this.ids.keys();
  }

  /** The number of a term, if the story has it. */
  get(term: string): number | undefined {
    return this.ids.get(term);
  }

  /** What a page's word may stand for: itself, its prefixes, its relatives, else the word that a typo may have bent. */
  links(token: Token): readonly Link[] {
    const known = this.cache.get(token.norm);
    if (known) return known;
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    const found = this.find(token);
    this.cache.set(token.norm, found);
    return found;
  }

  private find({ norm, stem, stop }: Token): Link[] {
    const own = this.ids.get(stem);
    const found = own === undefined ? [] : [{ term: own, strength: 1 }];
    for (const { text, term } of this.prefixes.get(norm.slice(0, PREFIX_KEY)) ?? [])
      if (norm.startsWith(text)) found.push({ term, strength: 1 });
    if (stop) return found;
    for (const relative of relativesOf(stem)) {
      const id = this.ids.get(relative.stem);
      if (id !== undefined) found.push({ term: id, strength: relative.strength });
    }
    if (found.length || stem.length < TYPO_LENGTH) return found;
    for (const near of this.stemsByFirst.get(stem[0] ?? '') ?? []) {
      const id = this.ids.get(near);
      if (id !== undefined && isOneEdit(stem, near)) found.push({ term: id, strength: TYPO });
    }
    return found;
  }
}

function push<T>(table: Map<string, T[]>, key: string, item: T): void {
  const list = table.get(key);
  if (list) list.push(item);
  else table.set(key, [item]);
}

/** Whether two words differ by one insertion, deletion, substitution or swap of neighbours (Damerau 1964). */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.length - start - end;
  const right = b.length - start - end;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
