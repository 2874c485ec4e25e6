import type { WordCounts } from '../model';
import type { Vocabulary } from './vocabulary';

/** With what each term of a story was met: what `Association` is weighed from, as plain numbers that a file can hold. */
export interface Tellings {
  /** By detail: how many wordings and labelled sentences tell it. */
  readonly all: readonly number[];
  /** The shares of all sentences that terms have: few, and many terms have the same. */
  readonly chances: readonly number[];
  /** By term: the place of its share in `chances`, then each detail that it meets and how often. */
  readonly rows: readonly (readonly number[])[];
}

/** Share of sentences that have a term that was never seen. */
const SELDOM = 1e-4;

/**
 * Counts wordings, and labelled sentences where there are any.
 * @param ids the details in order
 * @param wordings by detail: the terms of each of its wordings
 */
export function countTellings(
  ids: readonly string[],
  wordings: readonly (readonly (readonly number[])[])[],
  vocabulary: Vocabulary,
  counts: WordCounts | null,
): Tellings {
  const all = wordings.map((list) => list.length);
  const met = Array.from({ length: vocabulary.size }, () => new Map<number, number>());
  const add = (term: number, detail: number, n: number) => {
    met[term]?.set(detail, (met[term].get(detail) ?? 0) + n);
  };
  wordings.forEach((list, detail) => {
    for (const term of list.flat()) add(term, detail, 1);
  });
  if (counts) addSentences(counts, ids, vocabulary, all, add);
  const background = backgroundOf(wordings, vocabulary, counts);
  const chances = new Map<number, number>();
  const rows = met.map((row, term) => {
    const chance = background[term] ?? SELDOM;
    if (!chances.has(chance)) chances.set(chance, chances.size);
    return [chances.get(chance) ?? 0, ...[...row].sort(([a], [b]) => a - b).flat()];
  });
  return { all, chances: [...chances.keys()], rows };
}

function addSentences(
  counts: WordCounts,
  ids: readonly string[],
  vocabulary: Vocabulary,
  all: number[],
  add: (term: number, detail: number, n: number) => void,
): void {
  const place = new Map(ids.map((id, i) => [id, i]));
  const counted = Object.entries(counts.details).map(([id, sentences]) => {
    const detail = place.get(id) ?? -1;
    if (detail >= 0) all[detail] = (all[detail] ?? 0) + sentences;
    return detail;
  });
  for (const [text, pairs] of Object.entries(counts.words)) {
    const term = vocabulary.get(text);
    if (term === undefined) continue;
    for (let i = 1; i < pairs.length; i += 2) {
      const detail = counted[pairs[i] ?? -1] ?? -1;
      if (detail >= 0) add(term, detail, pairs[i + 1] ?? 0);
    }
  }
}

/** By term, the share of sentences that have it: of labelled pages, or of the details' wordings where nobody counted. */
function backgroundOf(
  wordings: readonly (readonly (readonly number[])[])[],
  vocabulary: Vocabulary,
  counts: WordCounts | null,
): Float64Array {
  const background = new Float64Array(vocabulary.size);
  if (counts) {
    background.fill(0.5 / (counts.sentences + 1));
    for (const [text, [sentences = 0]] of Object.entries(counts.words)) {
      const term = vocabulary.get(text);
      if (term !== undefined) background[term] = (sentences + 0.5) / (counts.sentences + 1);
    }
    return background;
  }
  background.fill(SELDOM);
  for (const list of wordings)
    for (const terms of list)
      for (const term of terms)
        background[term] = (background[term] ?? 0) + 1 / list.length / wordings.length;
  return background;
}
