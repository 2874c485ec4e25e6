import type { Signal } from '../model';
import {
  ANCHOR,
  ANCHOR_ROLE,
  CONTEXT,
  CORE,
  KIND_BITS,
  PERSON,
  SECOND,
  SECOND_ROLE,
  type SpotFilter,
} from './filter';
import { hashStem, joinHashes, roughStem, roughText, roughWords } from './terms';

/** A story that a page may tell. */
export interface Hit {
  readonly story: string;
  /** 0..1; only an order, no probability. */
  readonly score: number;
}

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
export function spot(signal: Signal, filter: SpotFilter): Hit[] {
  const hits: Hit[] = [];
  for (const [at, count] of countTerms(signal, filter)) {
    const worth = weigh(count);
    const story = worth >= ENOUGH && filter.ids.at(at);
    if (story) hits.push({ story, score: Math.min(1, worth / CERTAIN) });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** Whether a page may tell any story at all: this is all that the always-on script asks. */
export function isSpotted(signal: Signal, filter: Omit<SpotFilter, 'ids'>): boolean {
  for (const count of countTerms(signal, filter).values()) if (weigh(count) >= ENOUGH) return true;
  return false;
}

/** The stories that a page leads to, by number, each with how many of its terms of each kind stand there. */
function countTerms(
  signal: Signal,
  filter: Omit<SpotFilter, 'ids'>,
): ReadonlyMap<number, number[]> {
  const counts = new Map<number, number[]>();
  const text = plainText(signal);
  if (filter.gate && !new RegExp(filter.gate).test(text)) return counts;
  // laid out only now: nearly no page comes here
  const { data } = filter;
  const mask = data[0] ?? 0;
  const found: number[] = [];
  for (const stem of stemsOf(text)) {
    const bucket = 1 + (stem & mask);
    const end = data[bucket + 1] ?? 0;
    for (let at = data[bucket] ?? 0; at < end; at += 2)
      if ((data[at] ?? 0) >>> KIND_BITS === stem) found.push(at);
  }
  // who it is about first: only the stories that are led to that way are weighed at all
  for (const leads of [true, false])
    for (const at of found) {
      const kind = (data[at] ?? 0) & 7;
      const story = data[at + 1] ?? 0;
      if (kind <= ANCHOR_ROLE !== leads) continue;
      if (leads && !counts.has(story)) counts.set(story, [0, 0, 0, 0, 0, 0, 0, 0]);
      const count = counts.get(story);
      if (count) count[kind] = (count[kind] ?? 0) + 1;
    }
  return counts;
}

/** All that was read of a page, piece by piece, in rough letters. */
function plainText({ url, titles, lead }: Signal): string {
  const path = (url ?? '').replace(/^[^/]*\/\/[^/]*|[?#].*/gs, '');
  return roughText([...titles, lead, path].join(' | '));
}

/** Hashes of the stems of a text, and of two and three in a row: roles are phrases. */
function stemsOf(text: string): Set<number> {
  const found = new Set<number>();
  for (const piece of text.split('|')) {
    let two = 0;
    let one = 0;
    for (const word of roughWords(piece)) {
      const stem = hashStem(roughStem(word));
      const pair = one && joinHashes(one, stem);
      found.add(stem >>> KIND_BITS);
      if (one) found.add(pair >>> KIND_BITS);
      if (two) found.add(joinHashes(two, stem) >>> KIND_BITS);
      two = pair;
      one = stem;
    }
  }
  return found;
}

function weigh(count: readonly number[]): number {
  const has = (kind: number) => count[kind] ?? 0;
  const anchor = has(ANCHOR);
  const role = has(ANCHOR_ROLE) && ROLE_WORTH;
  const second = has(SECOND) ? SECOND_WORTH : has(SECOND_ROLE) && ROLE_WORTH;
  // a role alone ("the former senator") is many people's
  if (!anchor && !second) return 0;
  return (
    (anchor ? ANCHOR_WORTH : role) +
    (anchor > 1 ? FULL_NAME_WORTH : 0) +
    second +
    (has(CORE) && CORE_WORTH) +
    Math.min(MOST_CONTEXT, (has(PERSON) + has(CONTEXT)) * CONTEXT_WORTH)
  );
}
