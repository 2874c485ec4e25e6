import idfFile from './idf.json';
import lexiconFile from './lexicon.json';

/** A word that may stand for another, and how well: 1 is the same word. */
export interface Relative {
  readonly stem: string;
  readonly strength: number;
}

/** Same root, other word class ("endorse", "endorsement"): nearly the same word. */
const DERIVED = 0.85;
/** Same synset in a usual sense. WordNet's synonyms are loose in news text, so they count for less. */
const SYNONYM = 0.6;

let idf: Map<string, number> | null = null;
let relatives: Map<string, Relative[]> | null = null;
let opposites: Map<string, Set<string>> | null = null;

/**
 * Inverse document frequency of a stem in English news (a sentence is the document), in nats; unknown words
 * are the rarest. Source and licence: engine/text/idf.json, made by `npm run train`.
 */
export function idfOf(stem: string): number {
  idf ??= readIdf();
  return idf.get(stem) ?? idfFile.unknown * idfFile.step;
}

function readIdf(): Map<string, number> {
  const read = new Map<string, number>();
  idfFile.buckets.forEach((bucket, i) => {
    for (const word of bucket.split(' ')) read.set(word, i * idfFile.step);
  });
  return read;
}

/** Words that may stand for a stem, by root or by meaning. From Princeton WordNet: engine/text/lexicon.json. */
export function relativesOf(stem: string): readonly Relative[] {
  if (!relatives) {
    relatives = new Map();
    link(relatives, lexiconFile.derivations, DERIVED);
    link(relatives, lexiconFile.synonyms, SYNONYM);
  }
  return relatives.get(stem) ?? [];
}

/** Whether two stems are opposites ("win", "lose"). */
export const areOpposite = (a: string, b: string): boolean => oppositesOf(a).has(b);

const NONE: ReadonlySet<string> = new Set();

/** The opposites of a stem. From Princeton WordNet: engine/text/lexicon.json. */
export function oppositesOf(stem: string): ReadonlySet<string> {
  if (!opposites) {
    opposites = new Map();
    for (const line of lexiconFile.antonyms.split('\n')) {
      const [x = '', y = ''] = line.split(' ');
      (opposites.get(x) ?? opposites.set(x, new Set()).get(x))?.add(y);
      (opposites.get(y) ?? opposites.set(y, new Set()).get(y))?.add(x);
    }
  }
  return opposites.get(stem) ?? NONE;
}

function link(table: Map<string, Relative[]>, groups: string, strength: number): void {
  for (const line of groups.split('\n')) {
    const stems = line.split(' ');
    for (const a of stems)
      for (const b of stems) {
        if (a === b) continue;
        const list = table.get(a) ?? [];
        if (!list.some((known) => known.stem === b)) list.push({ stem: b, strength });
        table.set(a, list);
      }
  }
}
