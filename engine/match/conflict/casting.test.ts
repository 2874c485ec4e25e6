import { describe, expect, it } from 'vitest';
import { parseStory } from '../../story/schema';
import { FERRY_FILE, statementsOf } from '../../test/ferry';
import { MEETING } from '../../test/ferry-meeting';
import { match, weigh } from '../match';
import { prepareStory } from '../prepare';
import { readSheets } from '../sheet';
import { casting, roleAt } from './casting';
import { impliedBy } from './implied';
import { turnedRound } from './turned-round';

const LETTERS = {
  ...MEETING[0],
  id: 'cole-wrote-to-pike',
  statement: 'Cole wrote Pike a letter.',
  slots: [['letter*', 'wrote']],
  versions: [
    {
      ...MEETING[0]?.versions[0],
      statement: 'Cole wrote Pike a letter.',
      wordings: [
        'Cole sent a letter to Pike',
        'a letter was sent to Pike by Cole',
        'Pike was written to by the mayor',
        'the mayor wrote to the council president',
        'it was Cole who had written to Pike',
      ],
    },
  ],
};
const story = prepareStory(
  parseStory({ ...FERRY_FILE, details: [...FERRY_FILE.details, LETTERS] }),
);
const detail = story.details.at(-1);
if (!detail) throw new Error('no detail');
const { people, standing } = impliedBy(detail, story);
const sheetOf = (text: string) => {
  const [sheet] = readSheets(statementsOf([text]), story);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const one = (name: string) => {
  const value = people.find(({ value: { text } }) => text === name);
  const how = value && standing.get(value);
  if (!value || !how) throw new Error(`${name} is not in the wordings`);
  return { value, how };
};

describe('whom the wordings give which role', () => {
  it('is learned from them', () => {
    expect(casting(one('Ada Cole').how, 'agent')).toBeGreaterThan(0);
    expect(casting(one('Ada Cole').how, 'goal')).toBeLessThan(0);
    expect(casting(one('Dan Pike').how, 'goal')).toBeGreaterThan(0);
    expect(casting(one('Dan Pike').how, 'agent')).toBeLessThan(0);
  });

  it('says nothing of somebody without a role', () => {
    expect(casting(one('Ada Cole').how, null)).toBe(0);
  });

  /** Text, and whether Cole and Pike have each other's part. */
  const TEXTS: readonly (readonly [string, boolean])[] = [
    ['Cole wrote a letter to Pike.', false],
    ['A letter was sent to Pike by Cole.', false],
    ['It was Cole who wrote to Pike.', false],
    ['Pike wrote a letter to Cole.', true],
    ['A letter was sent to Cole by Pike.', true],
    ['It was Pike who wrote to Cole.', true],
    ['To Cole, that night, a letter was written by Pike.', true],
  ];
  it.each(TEXTS)('%s', (text, turned) => {
    const round = turnedRound(detail, sheetOf(text), story);
    expect((round?.gain ?? 0) > 0.5).toBe(turned);
  });

  it('contradicts, as a whole', () => {
    const said = (text: string) => {
      const sheets = readSheets(statementsOf([text]), story);
      const matches = match(weigh(sheets, story), story, '2025-05-03', null);
      return matches.find((one) => one.detail === 'cole-wrote-to-pike')?.conflict ?? null;
    };
    expect(said('Cole wrote a letter to Pike.')).toBeNull();
    expect(said('Pike wrote a letter to Cole.')).toEqual({
      type: 'person',
      page: 'Pike wrote a letter to Cole.',
      theirs: ['Cole wrote Pike a letter.'],
    });
  });

  it('is not asked of one person alone', () => {
    expect(turnedRound(detail, sheetOf('A letter was written by Pike.'), story)).toBeNull();
  });

  it('is read for a name as a whole', () => {
    expect(roleAt(sheetOf('The letter came from Ada Cole, the mayor.'), 4)).toBe('source');
  });
});
