import type { Signal } from '../model';
import {
  ANCHOR,
  ANCHOR_ROLE,
  CONTEXT,
  CORE,
  HEADER,
  KIND_BITS,
  PERSON,
  SECOND,
  SECOND_ROLE,
  type SpotFilter,
} from './filter';
import { hashTerm, roughStem, roughWords } from './terms';

/** A story that a page may tell. */
export interface Hit {
  readonly story: string;
  /** 0..1; only an order, no probability. */
  readonly score: number;
}

/** More stories share a stem with one page only where a filter was made to be slow. */
const MOST_CANDIDATES = 64;
/** What evidence is worth; recall first: the gate on the whole document decides later. */
const ANCHOR_WORTH = 4;
/** First and last name. */
const FULL_NAME_WORTH = 0.5;
const SECOND_WORTH = 3;
const ROLE_WORTH = 1.5;
const CORE_WORTH = 1;
/** Each other person and each word of the story, and all of them at most. */
const CONTEXT_WORTH = 0.5;
const MOST_CONTEXT = 3;
/** The main person by full name or with one word of the story; two roles with some of its words. Set on the tests' pages. */
const ENOUGH = 4.5;
const CERTAIN = 10;

/** The stories that a page may tell, best first: a look at titles and lead, not a decision. */
export function spot(signal: Signal, { ids, data }: SpotFilter): Hit[] {
  const stems = stemsOf(signal);
  const hits: Hit[] = [];
  for (const at of candidates(stems, data)) {
    const worth = weigh(at, stems, data);
    const story = worth < ENOUGH ? '' : ids.split('\n')[at];
    if (story) hits.push({ story, score: Math.min(1, worth / CERTAIN) });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Hashes of the stems of a page, and of two and three in a row: roles are phrases. */
function stemsOf({ url, titles, lead }: Signal): Set<number> {
  const path = (url ?? '').replace(/^[^/]*\/\/[^/]*|[?#].*/gs, '');
  const found = new Set<number>();
  const note = (phrase: string) => found.add(hashTerm(phrase) >>> KIND_BITS);
  for (const text of [...titles, lead, path]) {
    let two = '';
    let one = '';
    for (const word of roughWords(text)) {
      const stem = roughStem(word);
      const pair = one && `${one} ${stem}`;
      note(stem);
      if (one) note(pair);
      if (two) note(`${two} ${stem}`);
      two = pair;
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
  lists.sort((a, b) => word(data, a) - word(data, b));
  const found = new Set<number>();
  for (const list of lists)
    for (let i = 1; i <= word(data, list) && found.size < MOST_CANDIDATES; i++)
      found.add(word(data, list + i));
  return found;
}

const word = (data: Uint32Array, at: number): number => data[at] ?? 0;

function findList(stem: number, bits: number, data: Uint32Array): number {
  const mask = (1 << bits) - 1;
  for (let at = stem & mask; ; at = (at + 1) & mask) {
    const key = word(data, HEADER + 2 * at);
    if (key === stem) return word(data, HEADER + 2 * at + 1);
    if (!key) return 0;
  }
}

function weigh(story: number, stems: ReadonlySet<number>, data: Uint32Array): number {
  const [stories = 0, bits = 0, postings = 0] = data;
  const starts = HEADER + (bits && 2 << bits) + postings;
  const terms = starts + stories + 1;
  const count = new Uint32Array(8);
  const end = terms + word(data, starts + story + 1);
  for (let at = terms + word(data, starts + story); at < end; at++) {
    const term = word(data, at);
    if (stems.has(term >>> KIND_BITS)) count[term & 7] = word(count, term & 7) + 1;
  }
  const has = (kind: number) => word(count, kind);
  const anchor = has(ANCHOR);
  const role = has(ANCHOR_ROLE) && ROLE_WORTH;
  const second = has(SECOND) ? SECOND_WORTH : has(SECOND_ROLE) && ROLE_WORTH;
  // a role alone ("the former senator") is many people's
  if (!anchor && !(role && second)) return 0;
  return (
    (anchor ? ANCHOR_WORTH : role) +
    (anchor > 1 ? FULL_NAME_WORTH : 0) +
    second +
    (has(CORE) && CORE_WORTH) +
    Math.min(MOST_CONTEXT, (has(PERSON) + has(CONTEXT)) * CONTEXT_WORTH)
  );
}
