import { idfOf } from '../text/words';
import type { Digest } from './digest';
import { termIn } from './signed-term';

/** What a person's naming is worth: about as much as a word met once in two hundred sentences. */
const PERSON_WORTH = 5;
/** Share of a word's worth that stays however common it is within the story ("campaign", "election"). */
const FLOOR = 0.3;

/** By term what it tells: its rarity in news, less what it is worn down by standing in many of the story's details. */
export function storyWorth({ terms, details }: Digest): Float64Array {
  const count = new Uint16Array(terms.length);
  for (const { wordings } of details)
    for (const number of new Set(wordings.flat(2).map(termIn)))
      count[number] = (count[number] ?? 0) + 1;
  const all = Math.log(details.length + 1);
  return Float64Array.from(terms, (term, i) => {
    const rarity = all > 0 ? Math.log((details.length + 1) / (count[i] || 1)) / all : 1;
    return (term.startsWith('~') ? PERSON_WORTH : idfOf(term)) * (FLOOR + (1 - FLOOR) * rarity);
  });
}
