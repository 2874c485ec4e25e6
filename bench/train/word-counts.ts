import type { PreparedStory, WordCounts } from '../../engine';
import { readSheets, type Sheet } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { alignGold, articleOf, type GoldPage } from '../gold';
import { idOf } from './usual';

/** A term this sure stands there. */
const STANDS = 0.8;
/** Smoothing as in `buildAssociation`, and the log ratio from which a meeting is worth keeping: below 1 it changes no figure. */
const START = 3;
const LEAST = 1;

/** Counts in how many sentences of labelled pages the story's terms stand, and beside which details. */
export function countWords(pages: readonly GoldPage[], story: PreparedStory): WordCounts {
  const terms = [...story.vocabulary.terms()];
  const ids = story.story.details.map(({ id }) => id as string);
  const place = new Map(ids.map((id, i) => [id, i]));
  const told = new Array<number>(ids.length).fill(0);
  const having = new Map<number, number>();
  const meeting = new Map<number, Map<number, number>>();
  let sentences = 0;
  for (const page of pages) {
    const statements = split(articleOf(page));
    const gold = alignGold(page, statements);
    readSheets(statements, story).forEach((sheet, i) => {
      const labels = (gold[i] ?? []).flatMap(({ details, contradicts }) => [
        ...details,
        ...contradicts.map(({ detail }) => detail),
      ]);
      const details = [...new Set(labels.map(idOf))].flatMap((id) => place.get(id) ?? []);
      sentences++;
      for (const detail of details) told[detail] = (told[detail] ?? 0) + 1;
      for (const term of standing(sheet)) {
        having.set(term, (having.get(term) ?? 0) + 1);
        const row = meeting.get(term) ?? new Map<number, number>();
        meeting.set(term, row);
        for (const detail of details) row.set(detail, (row.get(detail) ?? 0) + 1);
      }
    });
  }
  const words = [...having].map(([term, n]): [string, number[]] => {
    const chance = (n + 0.5) / (sentences + 1);
    const worth = ([detail, both]: [number, number]) =>
      Math.log((both + START * chance) / ((told[detail] ?? 0) + START) / chance) >= LEAST;
    const kept = [...(meeting.get(term) ?? [])].filter(worth).sort(([a], [b]) => a - b);
    return [terms[term] ?? '', [n, ...kept.flat()]];
  });
  return {
    sentences,
    details: Object.fromEntries(ids.map((id, i) => [id, told[i] ?? 0])),
    words: Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const standing = ({ present, best }: Sheet) => present.filter((t) => (best[t] ?? 0) >= STANDS);
