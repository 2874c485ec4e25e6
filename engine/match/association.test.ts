import { describe, expect, it } from 'vitest';
import type { WordCounts } from '../model';
import { FERRY, statementsOf } from '../test/ferry';
import { associate } from './association';
import { prepareStory } from './prepare';
import { readSheets } from './sheet';

const DETAIL = 'met-in-dover';
const OTHER = 'passengers';

/** How strongly a sentence's words speak for a detail. */
function speaks(text: string, id = DETAIL, words: WordCounts | null = null): number {
  const story = prepareStory({ ...FERRY, words });
  const [sheet] = readSheets(statementsOf([text]), story);
  if (!sheet) throw new Error('no statement');
  const place = story.details.findIndex(({ detail }) => detail.id === id);
  return associate(sheet, story.association).words[place] ?? 0;
}

const counted = (words: WordCounts['words']): WordCounts => ({
  sentences: 100,
  details: { [DETAIL]: 10, [OTHER]: 10 },
  words,
});

describe('association', () => {
  it('is stronger with a detail whose wordings have the word', () => {
    expect(speaks('Dover')).toBeGreaterThan(0);
    expect(speaks('Dover')).toBeGreaterThan(speaks('Dover', OTHER));
  });

  it('grows with every word that speaks, and not with one said twice', () => {
    expect(speaks('They met in Dover.')).toBeGreaterThan(speaks('Dover'));
    expect(speaks('Dover, Dover')).toBeCloseTo(speaks('Dover'));
  });

  it('is nothing where no word has to do with the story', () => {
    expect(speaks('Xylophones tintinnabulate.')).toBe(0);
  });

  it.each([
    ['a word that labelled sentences tell it with speaks for it', 'boat', [10, 0, 9], 1],
    ['a word that they tell another detail with does not', 'boat', [10, 1, 9], 0],
    ['a word that all sentences have speaks for nothing', 'boat', [100, 0, 10], 0],
  ])('%s', (_, word, row, more) => {
    const others = { ship: [10] };
    const without = speaks(word, DETAIL, counted({ ...others, [word]: [row[0] ?? 0] }));
    const withRow = speaks(word, DETAIL, counted({ ...others, [word]: row }));
    expect(Math.sign(withRow - without)).toBe(more);
  });

  it('reads past counts of words and details that the story does not have', () => {
    const strange: WordCounts = {
      sentences: 10,
      details: { nobody: 3 },
      words: { zebra: [4, 0, 3], dover: [2, 7, 1] },
    };
    expect(speaks('Dover', DETAIL, strange)).toBeGreaterThan(0);
  });
});
