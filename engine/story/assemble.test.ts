import { describe, expect, it } from 'vitest';
import { FERRY_FILE } from '../test/ferry';
import { assembleStory, type StoryFolder } from './assemble';

const { details, ...story } = FERRY_FILE;
const folder = (change: Partial<StoryFolder> = {}): StoryFolder => ({
  story,
  details: [details.slice(0, 4), details.slice(4)],
  fingerprints: { gazette: [3, 5, 8] },
  usual: { passengers: 0.4 },
  company: { passengers: { 'met-in-dover': 1.5 } },
  ...change,
});

describe('a story folder', () => {
  it('becomes one story: details in file order, fingerprints and counts where they belong', () => {
    const made = assembleStory(folder());
    expect(made.details.map(({ id }) => id)).toEqual(details.map(({ id }) => id));
    expect(made.accounts.map(({ fingerprint }) => fingerprint)).toEqual([[3, 5, 8], [], [], []]);
    expect(made.details.find(({ id }) => id === 'passengers')?.usual).toBe(0.4);
    expect(made.details.find(({ id }) => id === 'met-in-dover')?.usual).toBeNull();
    expect(made.details.map(({ company }) => Object.keys(company).length)).toContain(1);
  });

  it('needs no counts', () => {
    const { usual: _, company: __, ...rest } = folder();
    const made = assembleStory(rest);
    expect(made.details.every(({ usual }) => usual === null)).toBe(true);
    expect(made.details.every(({ company }) => !Object.keys(company).length)).toBe(true);
  });

  it.each<[string, StoryFolder, string]>([
    ['a story that is a list', folder({ story: [] }), 'story.json is not an object'],
    ['no story', folder({ story: null }), 'story.json is not an object'],
    ['a detail that is a text', folder({ details: [['x']] }), 'details is not an object'],
    ['fingerprints as a list', folder({ fingerprints: [] }), 'fingerprints.json'],
    ['counts as a number', folder({ usual: 3 }), 'usual.json'],
    ['company as a list', folder({ company: [] }), 'company.json'],
    ['company that is no number', folder({ company: { passengers: { x: 'often' } } }), 'company'],
    ['accounts that are no list', folder({ story: { ...story, accounts: {} } }), 'accounts'],
    ['an account that is null', folder({ story: { ...story, accounts: [null] } }), 'story.json'],
    ['the same file twice', folder({ details: [details, details] }), 'two of its details'],
  ])('%s is refused in one sentence', (_, bad, names) => {
    expect(() => assembleStory(bad)).toThrow(names);
    expect(() => assembleStory(bad)).toThrow(/mistake.*\.$/);
  });
});
