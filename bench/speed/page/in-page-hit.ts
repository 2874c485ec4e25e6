import { compare, type PreparedStory, prepare } from '../../../engine';
import type { Story } from '../../../engine/model';
import { readArticle } from '../../../page/read';
import { race, type Tempo } from '../race';
import { readability } from './in-page';

const TEMPO: Tempo = { rounds: 9, sample: 20, warm: 300, most: 1200 };

let prepared: PreparedStory | null = null;

/** Runs in a page of a story: reading and comparing it, against Readability alone; µs a run. */
export function measureHit(story: Story): readonly (readonly [string, readonly number[]])[] {
  const known = prepared ?? prepare(story);
  prepared = known;
  const read = () => readArticle(document);
  const article = read();
  return [
    ...race(
      [
        { name: 'read and compare', run: () => compare(read(), [known]) },
        { name: 'read', run: read },
        { name: 'compare', run: () => compare(article, [known]) },
        { name: 'Readability', run: readability },
      ],
      TEMPO,
    ),
  ];
}
