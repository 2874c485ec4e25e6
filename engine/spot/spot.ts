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
import { hashTerm, roughStem, roughWords } from './terms';

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
export function spot(signal: Signal, { ids, data }: SpotFilter): Hit[] {
  const counts = new Map<number, Uint32Array>();
  const stems = stemsOf(signal);
  const word = (at: number): number => data[at] ?? 0;
  // who it is about first: only the stories that are led to that way are weighed at all
  for (const leads of [true, false])
    for (const stem of stems) {
      const bucket = 1 + (stem & word(0));
      for (let at = word(bucket); at < word(bucket + 1); at += 2) {
        const kind = word(at) & 7;
        if (word(at) >>> KIND_BITS !== stem || kind <= ANCHOR_ROLE !== leads) continue;
        const story = word(at + 1);
        let count = counts.get(story);
        if (leads && !count) {
          count = new Uint32Array(8);
          counts.set(story, count);
        }
        if (count) count[kind] = (count[kind] ?? 0) + 1;
      }
    }
  const hits: Hit[] = [];
  for (const [at, count] of counts) {
    const worth = weigh(count);
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

function weigh(count: Uint32Array): number {
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
