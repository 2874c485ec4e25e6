import { compare, type DigestedStory, type PreparedStory, prepare } from '../../../engine';
import type { Article } from '../../../engine/model';
import { readArticle } from '../../../page/read';
import { race, type Tempo } from '../race';
import { readability } from './in-page';

const TEMPO: Tempo = { rounds: 9, sample: 20, warm: 300, most: 1200 };

/** The article as the background gets it: by message, which is JSON in Chromium. Strings straight from the page are of another make. */
const sent = (article: Article): Article => JSON.parse(JSON.stringify(article));

let prepared: PreparedStory | null = null;

/**
 * Runs in a page of a story: reading, sending and comparing it, against Readability alone; µs a run. The story is prepared from its digest,
 * as the extension's background does.
 */
export function measureHit({
  story,
  digest,
}: DigestedStory): readonly (readonly [string, readonly number[]])[] {
  const known = prepared ?? prepare(story, digest);
  prepared = known;
  const read = () => readArticle(document);
  const article = read();
  return [
    ...race(
      [
        { name: 'read and compare', run: () => compare(sent(read()), [known]) },
        { name: 'read', run: read },
        { name: 'compare', run: () => compare(article, [known]) },
        { name: 'Readability', run: readability },
      ],
      TEMPO,
    ),
  ];
}
