import { describe, expect, it } from 'vitest';
import { FERRY, statementsOf } from '../test/ferry';
import { prepareStory } from './prepare';
import { putAway, readSheets, type Sheet } from './sheet';

const story = prepareStory({
  ...FERRY,
  details: FERRY.details.map((detail) =>
    detail.id === 'ortiz-resigned'
      ? { ...detail, slots: [['~ortiz'], ['step* down', 'handed in', 'turned her back']] }
      : detail,
  ),
});

/** How well a term stands in the last of some sentences. */
function strength(term: string, ...texts: string[]): number {
  const sheet = read(...texts).at(-1);
  return sheet?.best[story.vocabulary.get(term) ?? -1] ?? 0;
}

const read = (...texts: string[]): Sheet[] => readSheets(statementsOf(texts), story);

describe('phrases', () => {
  it.each([
    ['stands as it is', 'Ortiz handed in the keys.', 1],
    ['stands with a word between', 'Ortiz handed it in.', 1],
    ['stands with two words between', 'Ortiz handed her notice in.', 1],
    ['does not reach over three', 'Ortiz handed all of the keys in.', 0],
    ['does not stand in another order', 'In May Ortiz handed over.', 0],
    ['needs all of its words', 'Ortiz handed over the keys.', 0],
  ])('%s: %s', (_, text, wanted) => {
    expect(strength('hand in', text)).toBe(wanted);
  });

  it('may begin with a prefix', () => {
    expect(strength('step* down', 'Ortiz stepped quietly down.')).toBe(1);
    expect(strength('step* down', 'Down the steps went Ortiz.')).toBe(0);
  });
});

describe('people', () => {
  it.each([
    ['a full name', 'Ada Cole laughed.', 1],
    ['an alias', 'Cole laughed.', 1],
    ['a possessive', "Cole's ferry sank.", 1],
    ['a role', 'The mayor laughed.', 1],
    ['a role after another determiner', 'Her mayor laughed.', 1],
    ['the plural of a role is nobody', 'The mayors laughed.', 0],
    ['a name in small letters is a word', 'a cole fire burnt.', 0],
    ['somebody else', 'Pike laughed.', 0],
  ])('%s: %s', (_, text, wanted) => {
    expect(strength('~cole', text)).toBe(wanted);
  });

  it('stand in order, with their places', () => {
    const [sheet] = read('Pike told Ortiz that the mayor knew.');
    const names = sheet?.people.map(({ term, at }) => [term, at]);
    expect(names).toEqual([
      [story.vocabulary.get('~pike'), 0],
      [story.vocabulary.get('~ortiz'), 2],
      [story.vocabulary.get('~cole'), 5],
    ]);
  });
});

describe('pronouns', () => {
  it('mean nobody where nobody was named', () => {
    expect(strength('~cole', 'She laughed.')).toBe(0);
  });

  it('mean the person named last, less surely than a name', () => {
    const meant = strength('~cole', 'Cole spoke.', 'She laughed.');
    expect(meant).toBeGreaterThan(0.5);
    expect(meant).toBeLessThan(1);
  });

  it('mean those of their gender only', () => {
    expect(strength('~pike', 'Cole spoke to Pike.', 'He laughed.')).toBeGreaterThan(0.5);
    expect(strength('~cole', 'Cole spoke to Pike.', 'He laughed.')).toBe(0);
  });

  it('mean the one who leads rather than the one beside her', () => {
    const texts = ['Cole spoke to Ortiz.', 'She laughed.'];
    expect(strength('~cole', ...texts)).toBeGreaterThan(strength('~ortiz', ...texts));
    expect(strength('~ortiz', ...texts)).toBeGreaterThan(0);
  });

  it('reach back three statements and no further', () => {
    const gap = (count: number) => Array.from({ length: count }, () => 'The rain fell.');
    expect(strength('~cole', 'Cole spoke.', ...gap(2), 'She laughed.')).toBeGreaterThan(0);
    expect(strength('~cole', 'Cole spoke.', ...gap(3), 'She laughed.')).toBe(0);
  });
});

describe('a sheet put away', () => {
  it('leaves nothing behind for the next', () => {
    const texts = ['Cole met Ortiz in Dover.', 'The ferry sailed.'];
    const fresh = read(...texts).map(({ best, at }) => [best.slice(), at.slice()]);
    putAway(read('Pike and the mayor quietly handed in the keys.', 'She stepped down.'));
    expect(read(...texts).map(({ best, at }) => [best, at])).toEqual(fresh);
  });
});
