import { expect, test } from 'vitest';
import { bundledStories } from '../../cli/stories';
import type { Statement, StatementId } from '../model';
import { type Weighed, weigh } from './match';
import { prepareStory } from './prepare';
import { isCandidate, roughScores } from './rough';
import { scoreStatement } from './score';
import { readSheets } from './sheet';

const [story] = await bundledStories();
if (!story) throw new Error('seeds/ holds no story');
const prepared = prepareStory(story);

/** Chance that falls the same way in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDINGS = story.details.flatMap(({ versions }) => versions.flatMap((v) => v.wordings));
const FILLER =
  'She said on Tuesday that, however, nobody in U.S. politics hadn’t 1,000 reasons to lo\u00adse the 49th café; the council'.split(
    ' ',
  );

/** Sentences as pages have them: wordings cut, mixed, misspelt, with other words among them. */
function sentences(seed: number, count: number): string[] {
  const chance = dice(seed);
  const pick = (list: readonly string[]) => list[chance(list.length)] ?? '';
  const bend = (word: string) => {
    const at = 1 + chance(Math.max(1, word.length - 1));
    return chance(12) ? word : word.slice(0, at) + word.slice(at + 1);
  };
  return Array.from({ length: count }, () => {
    const told = pick(WORDINGS).split(' ').slice(chance(4));
    const more = chance(2) ? pick(WORDINGS).split(' ').slice(0, chance(9)) : [];
    const words = [...told, ...more].filter(() => chance(5)).map(bend);
    for (let i = chance(8); i > 0; i--) words.splice(chance(words.length + 1), 0, pick(FILLER));
    return words.join(chance(9) ? ' ' : '\u00a0');
  });
}

function sheetsOf(texts: readonly string[]) {
  const statements = texts.map(
    (text, i): Statement => ({
      id: `s${i + 1}` as StatementId,
      text,
      paragraph: i >> 2,
      start: 0,
      end: text.length,
      claim: true,
    }),
  );
  return readSheets(statements, prepared);
}

test('no detail that the exact scores let through is missed', () => {
  const texts = sentences(7, 600);
  let passed = 0;
  let looked = 0;
  for (const sheet of sheetsOf(texts)) {
    const found = prepared.candidates.find(sheet.statement.text);
    const has = (index: number) => ((found[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
    const exact = roughScores(sheet, prepared).filter(isCandidate);
    for (const { detail } of exact)
      expect(has(detail.index), `${detail.detail.id}: ${sheet.statement.text}`).toBe(true);
    passed += exact.length;
    looked += prepared.details.filter(({ index }) => has(index)).length;
  }
  // and it is worth its while
  expect(passed).toBeGreaterThan(600);
  expect(looked).toBeLessThan((600 * prepared.details.length) / 2);
});

test('a statement is weighed as if there were no candidates', () => {
  for (const sheet of sheetsOf(sentences(11, 150))) {
    const slow = roughScores(sheet, prepared).filter(isCandidate);
    const weighed = scoreStatement(sheet, [], prepared).map(({ rough }) => ({
      ...rough,
      places: null,
    }));
    // where an outlet is named, whom the news is credited to is weighed though it is no candidate
    expect(weighed.filter(isCandidate)).toEqual(slow);
  }
});

test('what cannot reach a bound is left out, and nothing else', () => {
  const sheets = sheetsOf(sentences(13, 150));
  const all = weigh(sheets, prepared);
  const some = weigh(sheets, prepared, 0.04);
  const strong = (weighed: Weighed) =>
    [...weighed].flatMap(([detail, list]) =>
      list
        .filter(({ p }) => p >= 0.04)
        .map(({ p, features, sheet }) => [detail, sheet.statement.id, p, [...features]]),
    );
  const inOrder = (list: ReturnType<typeof strong>) =>
    list.sort(([a, b], [c, d]) => `${a} ${b}`.localeCompare(`${c} ${d}`));
  expect(inOrder(strong(some))).toEqual(inOrder(strong(all)));
  const count = (weighed: Weighed) => [...weighed.values()].flat().length;
  expect(count(some)).toBeLessThan(0.6 * count(all));
});

test.each(['', ' ', '\n\n', 'The', 'a'.repeat(100_000), '\ud800 \udc00'])(
  'text without a word of the story has none',
  (text) => {
    const found = prepared.candidates.find(text);
    expect([...found].filter((word) => word !== 0)).toEqual([]);
  },
);
