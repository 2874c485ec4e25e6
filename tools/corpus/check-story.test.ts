import { describe, expect, it } from 'vitest';
import type { AccountId, Detail, DetailId, Story, Version } from '../../engine/model';
import { FERRY } from '../../engine/test/ferry';
import { checkStory } from './check-story';
import type { Beside } from './references';

const NONE: Beside = { usual: [], elsewhere: [], company: [], contradicted: [], fingerprints: [] };

/** The faults of a story, as the editor reads them. */
const faults = (story: Story, beside = NONE): string[] =>
  checkStory(story, beside).flatMap(({ level, where, says }) =>
    level === 'fault' ? [`${where}: ${says}`] : [],
  );

/** The story with one detail changed. */
const detail = (id: string, change: (one: Detail) => Partial<Detail>): Story => ({
  ...FERRY,
  details: FERRY.details.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/** The story with one version of a detail changed. */
const version = (id: string, change: (one: Version) => Partial<Version>, at = 0): Story =>
  detail(id, ({ versions }) => ({
    versions: versions.map((one, i) => (i === at ? { ...one, ...change(one) } : one)),
  }));

const words = (id: string, ...wordings: string[]): Story =>
  version(id, (one) => ({ wordings: [...one.wordings, ...wordings] }));

const report = {
  account: 'gazette' as AccountId,
  hedge: 'stated',
  origin: null,
  phrase: null,
} as const;

/** what is wrong, the story, where it is said to be, and what the sentence names */
const WRONG: readonly (readonly [string, Story, string, string])[] = [
  [
    'a wording twice in one detail',
    words('met-in-dover', 'Cole met Ortiz at a HOTEL in Dover!'),
    'met-in-dover',
    'stands twice',
  ],
  [
    'a wording in two details',
    words('met-in-march', 'Cole met Ortiz at a hotel in Dover'),
    'met-in-dover',
    'first in "met-in-march"',
  ],
  [
    'a wording that is contrary to its own detail',
    detail('met-in-dover', () => ({ contrary: ['Cole met Ortiz at a hotel in DOVER'] })),
    'met-in-dover',
    'the contrary wording',
  ],
  [
    'a contrary wording that is the statement of its own detail',
    detail('met-in-dover', ({ versions }) => ({ contrary: [versions[0]?.statement ?? ''] })),
    'met-in-dover',
    'the contrary wording',
  ],
  [
    'a contrary wording twice, besides a wording twice',
    detail('met-in-dover', ({ versions }) => ({
      versions: versions.map((one) => ({ ...one, wordings: [...one.wordings, ...one.wordings] })),
      contrary: ['They met in Lisbon', 'they met in Lisbon'],
    })),
    'met-in-dover',
    'the contrary wording "they met in Lisbon"',
  ],
  [
    'a contrary wording twice',
    detail('met-in-dover', () => ({ contrary: ['They met in Lisbon', 'they met in Lisbon'] })),
    'met-in-dover',
    'stands twice',
  ],
  [
    'a statement twice',
    detail('met-in-dover', () => ({ statement: 'The meeting took place in March.' })),
    'met-in-dover',
    'the statement "The meeting took place in March."',
  ],
  [
    'versions that nothing tells apart',
    version('ferry-built', () => ({ values: [{ type: 'date', text: '1998', aliases: [] }] }), 1),
    'ferry-built',
    'same values (date 1998)',
  ],
  [
    'versions without a value',
    detail('ferry-built', ({ versions }) => ({
      versions: versions.map((one) => ({ ...one, values: [] })),
    })),
    'ferry-built',
    'none at all',
  ],
  [
    'too few wordings',
    version('passengers', ({ wordings }) => ({ wordings: wordings.slice(0, 3) })),
    'passengers',
    'has 3 wordings',
  ],
  [
    'a phrase of eight words',
    version('passengers', ({ reports }) => ({
      reports: reports.map((one) => ({
        ...one,
        phrase: 'one two three four five six seven eight',
      })),
    })),
    'passengers',
    'longer than 7 words',
  ],
  [
    'an account that reports a version twice',
    version('passengers', () => ({ reports: [report, report] })),
    'passengers',
    '"gazette" reports',
  ],
  [
    'a wording that fills none of its slots',
    words('met-in-dover', 'Ortiz handed in her notice'),
    'met-in-dover',
    'less than half of its slots',
  ],
  [
    'a wording that tells two other details',
    words(
      'met-in-dover',
      'after the meeting Ortiz resigned as captain of the ferry, and the old lighthouse was opened again',
    ),
    'met-in-dover',
    'closer to',
  ],
  [
    'a role of two people',
    {
      ...FERRY,
      people: FERRY.people.map((one) => ({ ...one, roles: [...one.roles, 'the pilot'] })),
    },
    'people',
    '"the pilot" stands for "cole" and for "ortiz"',
  ],
  [
    'a name twice, with an article',
    {
      ...FERRY,
      people: FERRY.people.map((one) => ({ ...one, aliases: [...one.aliases, 'A COLE'] })),
    },
    'people',
    '"A COLE" stands',
  ],
  ['no core', { ...FERRY, core: [] }, 'core', 'neighbours'],
  ['no heart', { ...FERRY, heart: [] }, 'heart', 'event itself'],
  [
    'a heart that belongs to another event',
    { ...FERRY, heart: [...FERRY.heart, 'lighthouse-reopened' as DetailId] },
    'heart',
    '"lighthouse-reopened"',
  ],
  [
    'a detail that implies itself',
    detail('passengers', ({ id }) => ({ implies: [id] })),
    'passengers',
    'implies itself',
  ],
  [
    'an account whose reprints nobody would know',
    { ...FERRY, accounts: FERRY.accounts.map((one) => ({ ...one, document: 'a-file' })) },
    'fingerprints.json',
    '"gazette" has none',
  ],
];

describe('the check of the corpus', () => {
  it('finds nothing wrong with a good story', () => {
    expect(faults(FERRY)).toEqual([]);
  });

  it.each(WRONG)('finds %s', (_, story, where, says) => {
    const found = faults(story).filter((line) => line.startsWith(`${where}: `));
    expect(found.join('\n')).toContain(says);
  });

  it('finds ids beside the story that are not in it', () => {
    const beside = {
      usual: ['passengers', 'nowhere'],
      elsewhere: ['no-place'],
      company: ['nobody-told'],
      contradicted: ['passengers', 'nobody-denied'],
      fingerprints: ['gazette', 'nobody'],
    };
    expect(faults(FERRY, beside)).toEqual([
      'usual.json: "nowhere" is no detail',
      'elsewhere.json: "no-place" is no detail',
      'company.json: "nobody-told" is no detail',
      'contradicted.json: "nobody-denied" is no detail',
      'fingerprints.json: "nobody" is no account',
    ]);
  });

  it('only notes a wording that is like no other', () => {
    const story = words('cole-met-ortiz', 'a quiet word between the two over the boat');
    const notes = checkStory(story, NONE).filter(({ level }) => level === 'note');
    expect(faults(story)).toEqual([]);
    expect(notes.some(({ where }) => where === 'cole-met-ortiz')).toBe(true);
  });

  it('gives each pronoun of a wording somebody to stand for', () => {
    const story = words('ortiz-resigned', 'she stepped down from the bridge of the ferry');
    expect(checkStory(story, NONE).filter(({ where }) => where === 'ortiz-resigned')).toEqual([]);
  });
});
