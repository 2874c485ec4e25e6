import { describe, expect, it } from 'vitest';
import { FERRY_FILE } from '../test/ferry';
import { parseStory } from './schema';

type Json = Record<string, unknown>;
/** A copy of a good story file, to be spoilt. */
const good = (): Json => structuredClone(FERRY_FILE) as unknown as Json;

/** The thing at a path of a file, as something that can be written to. */
function at(file: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((part, key) => part[key] as Json, file);
}

/** The story file with one thing in it replaced. */
function spoilt(value: unknown, ...path: readonly (string | number)[]): Json {
  const file = good();
  const last = path.at(-1) ?? '';
  at(file, ...path.slice(0, -1))[last] = value;
  return file;
}

const refusal = (input: unknown): string => {
  try {
    parseStory(input);
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
  return 'taken';
};

describe('a good story', () => {
  it('is taken as it is', () => {
    const { details, words, ...rest } = parseStory(good());
    const { details: given, ...theirs } = good();
    expect(rest).toEqual(theirs);
    // how usual a detail is, its company and its words nobody has counted here, nor written or labelled its contrary
    expect(words).toBeNull();
    const written = details.map(
      ({ usual: _, elsewhere: _e, company: __, contrary: ___, contradicted: ____, ...detail }) =>
        detail,
    );
    expect(written).toEqual(given);
  });

  it('may leave out what was learned or made, and gets the empty form of it', () => {
    const file = good();
    delete file.heart;
    for (const account of file.accounts as Json[]) delete account.fingerprint;
    const story = parseStory(file);
    expect(story.heart).toEqual([]);
    expect(story.accounts.every(({ fingerprint }) => fingerprint.length === 0)).toBe(true);
    expect(story.details.every(({ usual }) => usual === null)).toBe(true);
  });

  it('loses what no story has', () => {
    const story = parseStory({ ...good(), tracker: 'https://example.org' });
    expect(Object.keys(story)).not.toContain('tracker');
  });

  it('is changed by nothing that happens to the file later', () => {
    const file = good();
    const story = parseStory(file);
    at(file, 'details', 0).statement = 'Something else.';
    expect(story.details[0]?.statement).not.toBe('Something else.');
  });
});

/** what is wrong, the file, and what the sentence names */
const BAD: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'its top'],
  ['null', null, 'its top'],
  ['a list', [], 'schema'],
  ['a text', 'story', 'its top'],
  ['a number', 7, 'its top'],
  ['another schema', spoilt(2, 'schema'), 'another version of Second Source'],
  ['no title', spoilt('  ', 'title'), 'title'],
  ['an id with a path in it', spoilt('../../etc', 'id'), 'lower-case'],
  ['an id of a thousand letters', spoilt('a'.repeat(1_000), 'id'), 'lower-case'],
  ['a title of ten megabytes', spoilt('x'.repeat(10_000_000), 'title'), 'title'],
  ['ten megabytes of blanks', spoilt(' '.repeat(10_000_000), 'title'), 'title'],
  ['a script for a link', spoilt('javascript:alert(1)', 'accounts', 0, 'url'), 'http'],
  ['a script in odd case', spoilt('JaVaScRiPt:alert(1)', 'accounts', 0, 'url'), 'http'],
  [
    'a script after a blank',
    spoilt(' javascript:alert(1)', 'accounts', 0, 'url'),
    'accounts.0.url',
  ],
  ['a data link', spoilt('data:text/html,<b>', 'accounts', 0, 'url'), 'http'],
  ['a file link', spoilt('file:///etc/passwd', 'accounts', 0, 'url'), 'http'],
  ['no link at all', spoilt('gazette', 'accounts', 0, 'url'), 'accounts.0.url'],
  ['a date in words', spoilt('2 May 2025', 'date'), 'dates are'],
  ['no account', spoilt([], 'accounts'), 'accounts'],
  ['too many accounts', spoilt(Array(3_000).fill({}), 'accounts'), 'accounts'],
  ['a detail without a version', spoilt([], 'details', 0, 'versions'), 'details.0.versions'],
  [
    'a version that nobody reports',
    spoilt([], 'details', 0, 'versions', 0, 'reports'),
    'no account reports',
  ],
  ['an empty slot', spoilt([[]], 'details', 0, 'slots'), 'details.0.slots.0'],
  ['a kind of its own', spoilt('truth', 'details', 0, 'kind'), 'details.0.kind'],
  [
    'a hedge of its own',
    spoilt('sure', 'details', 0, 'versions', 0, 'reports', 0, 'hedge'),
    'hedge',
  ],
  [
    'words counted by halves',
    { ...good(), words: { sentences: 3, details: {}, words: { boat: [1.5] } } },
    'words',
  ],
  [
    'words that are a list',
    { ...good(), words: { sentences: 3, details: {}, words: [] } },
    'words',
  ],
  ['a rate above one', spoilt(1.5, 'details', 0, 'usual'), 'usual'],
  ['a rate that is no number', spoilt(Number.NaN, 'details', 0, 'usual'), 'usual'],
  ['a fraction in a fingerprint', spoilt([1.5], 'accounts', 0, 'fingerprint'), 'fingerprint'],
  [
    'a fingerprint of a million runs',
    spoilt(Array(1_000_000).fill(1), 'accounts', 0, 'fingerprint'),
    'fingerprint',
  ],
  ['two accounts of one name', spoilt('courier', 'accounts', 0, 'id'), '"courier"'],
  ['two details of one name', spoilt('passengers', 'details', 0, 'id'), '"passengers"'],
  ['two people of one name', spoilt('pike', 'people', 0, 'id'), '"pike"'],
  ['two origins of one name', spoilt('cole', 'origins', 0, 'id'), '"cole"'],
  ['a heart that is not there', spoilt(['nowhere'], 'heart'), '"nowhere"'],
  [
    'an implied detail that is not there',
    spoilt(['nowhere'], 'details', 0, 'implies'),
    '"nowhere"',
  ],
  [
    'a report of an account that is not there',
    spoilt('nobody', 'details', 0, 'versions', 0, 'reports', 0, 'account'),
    '"nobody"',
  ],
  [
    'an origin that is not there',
    spoilt('nobody', 'details', 0, 'versions', 0, 'reports', 0, 'origin'),
    '"nobody"',
  ],
  [
    'a person in a slot who is not there',
    spoilt([['~nobody']], 'details', 0, 'slots'),
    '"~nobody"',
  ],
  ['a person in the core who is not there', spoilt([['~nobody']], 'core'), '"~nobody"'],
  ['the name of every object for an id', spoilt('__proto__', 'accounts', 0, 'id'), 'accounts.0.id'],
];

describe('a bad story', () => {
  it.each(BAD)('%s: one sentence that names the place', (_, file, place) => {
    const said = refusal(file);
    expect(said).toMatch(/^This story file has a mistake.*\.$/);
    expect(said).toContain(place);
    expect(said.length).toBeLessThan(400);
    expect(said).not.toContain('\n');
  });
});

describe('a hostile file', () => {
  it('does not reach the prototype of anything', () => {
    const text = JSON.stringify(good()).replace(
      '{"schema":1',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"schema":1',
    );
    const story = parseStory(JSON.parse(text)) as unknown as Json;
    expect(story.polluted).toBeUndefined();
    expect(({} as Json).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(story)).toBe(Object.prototype);
  });

  it('may call an account what every object is called', () => {
    const text = JSON.stringify(good()).replaceAll('"gazette"', '"constructor"');
    expect(parseStory(JSON.parse(text)).accounts[0]?.id).toBe('constructor');
  });

  it('nested a hundred thousand deep is refused like any other', () => {
    let deep: unknown = 'end';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(refusal(spoilt(deep, 'details'))).toContain('details');
    expect(refusal(deep)).toContain('mistake');
  });
});
