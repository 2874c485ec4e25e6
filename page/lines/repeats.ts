import { wordsOf } from '../likeness';
import type { Passage } from '../passages';
import type { LinePass } from './line-pass';

/** Shorter lines repeat by chance. */
const SHORTEST_WORDS = 6;
const SHORTEST_PULLED = 3;
/** A quotation pulled out of the text is often cut a little: this share of its word pairs must be in one paragraph. */
const SAME = 0.8;
/** On longer pages only whole paragraphs are compared: every one with every other would take seconds. */
const MOST_PASSAGES = 500;

/** Pull quotes, and paragraphs that the page carries twice (for small screens and large ones). */
export const repeats: LinePass = {
  name: 'repeats',
  why: 'said again in the text',
  drops(passage, index, all) {
    const { said, firstOf } = summarise(all);
    const own = said[index];
    if (!own || own.words.length < (passage.pulled ? SHORTEST_PULLED : SHORTEST_WORDS))
      return false;
    const apart = isApart(passage);
    if (firstOf.get(own.text) !== index) return true;
    if (!apart || all.length > MOST_PASSAGES) return false;
    return said.some((theirs, at) => {
      const other = all[at];
      return at !== index && other && !isApart(other) && covers(theirs, own);
    });
  },
};

function isApart(passage: Passage): boolean {
  return passage.pulled || passage.kind === 'quote';
}

interface Said {
  readonly text: string;
  readonly words: readonly string[];
  pairs: Set<string> | null;
}

interface Summary {
  readonly said: readonly Said[];
  /** Where each text is kept: the first running paragraph with it, else the first of any kind. */
  readonly firstOf: ReadonlyMap<string, number>;
}

const summaries = new WeakMap<readonly Passage[], Summary>();

function summarise(all: readonly Passage[]): Summary {
  let summary = summaries.get(all);
  if (summary) return summary;
  const said = all.map(({ text }) => {
    const words = wordsOf(text);
    return { text: words.join(' '), words, pairs: null };
  });
  const firstOf = new Map<string, number>();
  said.forEach(({ text }, at) => {
    const before = firstOf.get(text);
    const better =
      before !== undefined && isApart(all[before] as Passage) && !isApart(all[at] as Passage);
    if (before === undefined || better) firstOf.set(text, at);
  });
  summary = { said, firstOf };
  summaries.set(all, summary);
  return summary;
}

function covers(theirs: Said, own: Said): boolean {
  if (theirs.text.includes(own.text)) return true;
  theirs.pairs ??= new Set(pairs(theirs.words));
  let shared = 0;
  const wanted = pairs(own.words);
  for (const pair of wanted) if (theirs.pairs.has(pair)) shared++;
  return shared / wanted.length >= SAME;
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
