import type { Signal } from '../model';
import { HEADER, KIND_BITS, type SpotFilter, Term } from './filter';
import { hashTerm, roughStem, roughWords } from './terms';

/** A story that a page may tell. */
export interface Hit {
  readonly story: string;
  /** 0..1; only an order, no probability. */
  readonly score: number;
}

/** More stories share a stem with one page only where a filter was made to be slow. */
const MOST_CANDIDATES = 64;
/** What a kind of evidence is worth, and at most; recall first: the gate on the whole document decides later. */
const WORTH = {
  anchor: 4,
  anchorAgain: 0.5,
  second: 3,
  role: 1.5,
  person: 0.5,
  core: 1,
  context: 0.5,
};
const MOST_CONTEXT = 3;
/** The main person by full name or with one word of the story; two roles with some of its words. Set on the fixtures. */
const ENOUGH = 4.5;
const CERTAIN = 10;

/** The stories that a page may tell, best first: a look at titles and lead, not a decision. */
export function spot(signal: Signal, filter: SpotFilter): Hit[] {
  const stems = stemsOf(signal);
  const hits: Hit[] = [];
  for (const story of candidates(stems, filter.data)) {
    const worth = weigh(story, stems, filter.data);
    if (worth < ENOUGH) continue;
    const id = filter.ids.split('\n')[story];
    if (id) hits.push({ story: id, score: Math.min(1, worth / CERTAIN) });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Hashes of the stems of a page, and of two and three in a row: roles are phrases. */
function stemsOf({ url, titles, lead }: Signal): Set<number> {
  const path = (url ?? '').replace(/^[^/]*\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  const found = new Set<number>();
  for (const text of [...titles, lead, path]) {
    let two = '';
    let one = '';
    for (const word of roughWords(text)) {
      const stem = roughStem(word);
      found.add(hashTerm(stem) >>> KIND_BITS);
      if (one) found.add(hashTerm(`${one} ${stem}`) >>> KIND_BITS);
      if (two) found.add(hashTerm(`${two} ${stem}`) >>> KIND_BITS);
      two = one && `${one} ${stem}`;
      one = stem;
    }
  }
  return found;
}

function candidates(stems: ReadonlySet<number>, data: Uint32Array): Iterable<number> {
  const [stories = 0, bits = 0] = data;
  if (!bits) return Array(stories).keys();
  const lists: number[] = [];
  for (const stem of stems) {
    const list = findList(stem, bits, data);
    if (list) lists.push(list);
  }
  // the rarest stems first: they say most
  lists.sort((a, b) => (data[a] ?? 0) - (data[b] ?? 0));
  const found = new Set<number>();
  for (const list of lists)
    for (let i = 1; i <= (data[list] ?? 0) && found.size < MOST_CANDIDATES; i++)
      found.add(data[list + i] ?? 0);
  return found;
}

function findList(stem: number, bits: number, data: Uint32Array): number {
  const mask = (1 << bits) - 1;
  for (let at = stem & mask; ; at = (at + 1) & mask) {
    const key = data[HEADER + 2 * at];
    if (key === stem) return data[HEADER + 2 * at + 1] ?? 0;
    if (!key) return 0;
  }
}

function weigh(story: number, stems: ReadonlySet<number>, data: Uint32Array): number {
  const [stories = 0, bits = 0, postings = 0] = data;
  const starts = HEADER + (bits ? 2 << bits : 0) + postings;
  const count = new Uint8Array(8);
  const end = starts + stories + 1 + (data[starts + story + 1] ?? 0);
  for (let at = starts + stories + 1 + (data[starts + story] ?? 0); at < end; at++) {
    const term = data[at] ?? 0;
    const kind = term & 7;
    if (stems.has(term >>> KIND_BITS) && (count[kind] ?? 0) < 99)
      count[kind] = (count[kind] ?? 0) + 1;
  }
  const has = (kind: number) => count[kind] ?? 0;
  const worthOf = (name: number, role: number, worth: number) =>
    has(name) ? worth : has(role) ? WORTH.role : 0;
  const second = worthOf(Term.second, Term.secondRole, WORTH.second);
  // a role alone ("the former senator") is many people's
  if (!has(Term.anchor) && !(has(Term.anchorRole) && second)) return 0;
  return (
    worthOf(Term.anchor, Term.anchorRole, WORTH.anchor) +
    (has(Term.anchor) > 1 ? WORTH.anchorAgain : 0) +
    second +
    (has(Term.core) ? WORTH.core : 0) +
    Math.min(MOST_CONTEXT, has(Term.person) * WORTH.person + has(Term.context) * WORTH.context)
  );
}
