import { describe, expect, test } from 'vitest';
import { bundledStories } from '../../cli/stories';
import type { Signal, Story } from '../model';
import { buildFilter, packFilter } from './build-filter';
import { spot } from './spot';
import { termsOf } from './story-terms';
import { hashTerm, roughStem, roughText, roughWords } from './terms';

const stories = await bundledStories();
const bundled = buildFilter(stories);
const signal = (title: string, lead = ''): Signal => ({
  url: null,
  titles: title ? [title] : [],
  lead,
});
const hits = (title: string, lead = '') =>
  spot(signal(title, lead), bundled).map(({ story }) => story);

describe('a page that may tell the story is looked into', () => {
  test.each([
    ['Harris has been talking to Clinton since the election', ''],
    ['Harris stunned on election night', ''],
    ['', 'Kamala Harris never saw it coming, people who were with her that evening say.'],
    [
      'Two women, one defeat',
      'The former vice president has turned to the former secretary of state for advice.',
    ],
    ['The ex-VP and the former first lady: talks after an election', ''],
    ['HARRIS SEEKS CLINTON’S COUNSEL AFTER LOSS', ''],
    ['Why Kamala Harris calls Hillary', ''],
  ])('%s %s', (title, lead) => {
    expect(hits(title, lead)).toEqual(['harris-clinton-talks']);
  });

  test('by the address alone, where a page has neither title nor text yet', () => {
    const url = 'https://example.org/p/kamala-harris-hillary-clinton-advice';
    expect(spot({ url, titles: [], lead: '' }, bundled)).toHaveLength(1);
    const host = 'https://harris-clinton-advice.example/p/weather?kamala-harris-election';
    expect(spot({ url: host, titles: ['Rain'], lead: '' }, bundled)).toEqual([]);
  });
});

describe('other news is left alone', () => {
  test.each([
    [
      'Council votes to keep the swing bridge',
      'The swing bridge over the Marl will stay, the mayor said on Tuesday.',
    ],
    [
      'Trump signs order on tariffs',
      'President Trump said that Vice President Vance would lead the talks with Canada after the election.',
    ],
    [
      'Clinton to teach a course at Columbia',
      'The former secretary of state lost to Donald Trump in 2016 and has written about it.',
    ],
    [
      'Vice President Vance meets first lady at White House',
      'They talked about the election campaign.',
    ],
    [
      'Biden on why he left the race',
      'The former president spoke about polls, his party and his age.',
    ],
    [
      'Newsom weighs his next move',
      'The governor of California may not run again because of term limits.',
    ],
    ['Taylor Swift adds shows in Ohio', ''],
    ['', ''],
  ])('%s', (title, lead) => {
    expect(hits(title, lead)).toEqual([]);
  });
});

test('the page that says more of the story scores higher', () => {
  const score = (title: string) => spot(signal(title), bundled)[0]?.score ?? 0;
  const [both = 0, one = 0] = [
    'Kamala Harris asks Hillary Clinton for advice after election loss',
    'Harris and the election',
  ].map(score);
  expect(both).toBeGreaterThan(one);
  expect(score('Bridge stays')).toBe(0);
});

describe('ten thousand stories', () => {
  /** Invented people and words, the same each run. */
  const word = (seed: number) => {
    let text = '';
    for (
      let value = hashTerm(`w${seed}`);
      text.length < 7;
      value = Math.floor(value / 20) || hashTerm(text)
    )
      text += 'bcdfglmnprstvzaeioub'[value % 20];
    return text;
  };
  const story = (at: number): Story => ({
    ...(stories[0] as Story),
    id: `story-${at}` as Story['id'],
    title: `${word(at * 3)} ${word(at * 3 + 1)}`,
    summary: 'The election and the president were in the news.',
    people: [
      { id: 'first', name: `Ann ${word(at * 3)}`, aliases: [], roles: [], pronoun: 'she' },
      { id: 'second', name: `Bob ${word(at * 3 + 1)}`, aliases: [], roles: [], pronoun: 'he' },
    ],
    core: [['~first'], ['~second'], [word(at * 3 + 2)]],
    accounts: [],
    details: [],
  });
  const many = Array.from({ length: 10_000 }, (_, at) => story(at));
  const all = buildFilter([...stories, ...many]);

  test('each is found among them, and so is the bundled one', () => {
    for (const at of [0, 17, 4321, 9999]) {
      const own = signal(`${word(at * 3)} and ${word(at * 3 + 1)} ${word(at * 3 + 2)}`);
      expect(spot(own, all)[0]?.story).toBe(`story-${at}`);
    }
    const bundledTitle = signal('Kamala Harris asks Hillary Clinton for advice');
    expect(spot(bundledTitle, all)[0]?.story).toBe('harris-clinton-talks');
  });

  test('the table finds what looking at each story finds', () => {
    const some = many.slice(0, 300);
    const fast = buildFilter(some);
    for (let at = 0; at < 300; at += 7) {
      const own = signal(
        `${word(at * 3)} and ${word(at * 3 + 1)}`,
        'the election, said the president',
      );
      const slow = some.flatMap((one) =>
        spot(own, packFilter([one.id], [termsOf(one)])).map(({ story: id }) => id),
      );
      expect(spot(own, fast).map(({ story: id }) => id)).toEqual(slow);
    }
  });
});

test.each([
  ["Clinton's", 'clinton'],
  ['talks', 'talk'],
  ['harris', 'harri'],
  ['election', 'elect'],
  ['elections', 'elect'],
])('%s becomes %s', (word, stem) => {
  expect(roughStem(roughWords(roughText(word))[0] ?? '')).toBe(stem);
});
