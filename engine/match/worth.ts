import { idfOf } from '../text/words';
import type { ReadWording } from './terms';

/** What a person's naming is worth: about as much as a word met once in two hundred sentences. */
const PERSON_WORTH = 5;
/** Share of a word's worth that stays however common it is within the story ("campaign", "election"). */
const FLOOR = 0.3;

/** What a term tells: its rarity in news, less what it is worn down by standing in many of the story's details. */
export function storyWorth(
  texts: readonly (readonly (readonly ReadWording[])[])[],
): (term: string) => number {
  const count = new Map<string, number>();
  for (const versions of texts)
    for (const term of new Set(versions.flat().flatMap((wording) => wording.terms)))
      count.set(term, (count.get(term) ?? 0) + 1);
  const all = Math.log(texts.length + 1);
  return (term) => {
    const rarity = all > 0 ? Math.log((texts.length + 1) / (count.get(term) ?? 1)) / all : 1;
    return (term.startsWith('~') ? PERSON_WORTH : idfOf(term)) * (FLOOR + (1 - FLOOR) * rarity);
  };
}
