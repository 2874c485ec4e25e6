import type { Story } from '../../engine';
import type { GoldPage, GoldSentence } from '../gold';
import { chanceFrom, draw } from './built-stories';

/** Pages made of one: sentences drawn for it, each by itself. */
const EACH = 3;
/** A sentence tells this much of the event at least, and no more letters than a sentence has. */
const LEAST_TOLD = 2;
const LONGEST = 420;
const SEED = 7;

/**
 * Pages that nobody wrote: a neighbour of the event as if it came out with the news, and, where it never speaks of the event, with a sentence on it
 * from some other author's account. That is how neighbours are written while the event is news; a gate that has seen too few of them relies on
 * dates.
 */
export function recallingNeighbours(pages: readonly GoldPage[], story: Story): GoldPage[] {
  const chance = chanceFrom(SEED);
  const heart = new Set<string>(story.heart);
  const tells = ({ details }: GoldSentence) => details.filter((id) => heart.has(id)).length;
  const told = pages
    .filter(({ spot }) => spot === 'same-story')
    .flatMap(({ author, paragraphs }) =>
      paragraphs
        .flat()
        .filter(
          (sentence) =>
            sentence.claim && tells(sentence) >= LEAST_TOLD && sentence.text.length < LONGEST,
        )
        .map((sentence) => ({ author, sentence })),
    );
  return pages
    .filter(({ spot }) => spot !== 'same-story')
    .flatMap((page) => {
      const now = { ...page, published: story.date };
      if (page.paragraphs.flat().some((sentence) => tells(sentence) > 0)) return [now];
      const others = told.filter(({ author }) => author !== page.author);
      return [
        now,
        ...draw(others, EACH, chance).map(({ sentence }) => recall(now, sentence, chance)),
      ];
    });
}

/** A page with one more sentence at the end of a paragraph that is not its first, if it has another. */
function recall(page: GoldPage, sentence: GoldSentence, chance: () => number): GoldPage {
  const last = page.paragraphs.length - 1;
  const at = Math.min(last, 1 + Math.floor(chance() * last));
  return {
    ...page,
    paragraphs: page.paragraphs.map((own, i) => (i === at ? [...own, sentence] : own)),
  };
}
