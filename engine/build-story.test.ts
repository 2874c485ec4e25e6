import { describe, expect, test } from 'vitest';
import { buildStory } from './build-story';
import { compare } from './compare';
import { prepareStory } from './match/prepare';
import type { Article } from './model';
import { parseStory } from './story/schema';

const OPTIONS = { id: 'bridge', title: 'The bridge of Marlow' };

/** A page as the reader hands it over; a paragraph a line. */
function page(outlet: string, title: string, text: string, published: string | null): Article {
  return {
    url: null,
    title,
    outlet,
    published,
    language: 'en',
    readable: 'full',
    form: 'article',
    paragraphs: text
      .trim()
      .split('\n')
      .map((line) => ({ text: line.trim(), kind: 'text' })),
  };
}

const COURIER = page(
  'The Courier',
  'Marlow council votes to keep its old bridge',
  `The town council of Marlow voted on Tuesday to keep the old iron bridge, after Mayor Ana Ruiz pleaded for its repair.
  The repair of the iron bridge will cost 4 million dollars, the treasurer told councillors.
  Ruiz said the crossing was "the only thing that visitors ever photograph here."
  Engineers found rust in three of the twelve pillars during an inspection last autumn.
  Lorries have been banned from the crossing since 2019, when a pillar shifted after a flood.
  Peter Novak, who leads the opposition, called the vote a waste and wanted a new concrete bridge instead.
  The council borrowed money for a swimming pool in 2015 and still pays interest on that loan.
  Novak has said that he will ask for a referendum. Ruiz answered that Novak was welcome to try.`,
  '2025-03-05',
);
const GAZETTE = page(
  'Gazette',
  'Old bridge of Marlow saved by council vote',
  `Marlow's council decided to keep the iron bridge on Tuesday after a plea by Mayor Ana Ruiz for its repair.
  The repair of the iron bridge will cost 6 million dollars, according to the treasurer.
  Inspectors had found rust in three of the bridge's twelve pillars last autumn.
  For lorries the crossing has been closed since 2019, when a flood shifted a pillar.
  Opposition leader Peter Novak called the vote a waste of money and asked for a concrete bridge.
  Mayor Ruiz called the bridge "the only thing that visitors ever photograph here."
  Novak wants a referendum on the matter, and Ruiz said that Novak was free to try.`,
  '2025-03-06',
);
const HERALD = page(
  'Herald',
  'Marlow keeps its bridge',
  `Mayor Ana Ruiz of Marlow has won the council's vote: the iron bridge stays, and its repair begins in spring.
  The ferry company that runs boats below the crossing welcomed the decision of the council.
  Rust was found in three of twelve pillars of the bridge by an inspection last autumn.
  A flood shifted one pillar in 2019, and lorries have been banned from the crossing ever since.
  Peter Novak of the opposition thinks a concrete bridge would have been cheaper, and calls the vote a waste.
  Ruiz and Novak have been opponents in the council for a decade, and both were born in Marlow.
  Novak is expected to ask for a referendum before the repair of the old iron bridge can begin.`,
  '2025-03-07',
);
const OTHER = page(
  'Sports Desk',
  'Harbour club wins the cup',
  `The harbour club won the cup on Saturday after a late goal in front of nine thousand people in the old stadium.
  Coach Lena Brandt said her team had deserved it, and the captain wept when the whistle blew.
  It was the first title of the club since 1988, and the streets were full until the morning.
  The visitors had led at half time by a header, but their keeper was sent off after the break.
  Brandt, who took over in the winter, is expected to sign for two more years in the coming days.
  The club's treasurer said that the prize money would go into the repair of the stadium's roof.`,
  '2025-03-08',
);

const STORY = buildStory([COURIER, GAZETTE], OPTIONS);
const named = (id: string) => STORY.people.find((person) => person.id === id);

describe('a story of two pages', () => {
  test('passes the door for stories, as JSON too, and is the same every time', () => {
    expect(parseStory(JSON.parse(JSON.stringify(STORY)))).toEqual(STORY);
    expect(buildStory([COURIER, GAZETTE], OPTIONS)).toEqual(STORY);
    expect(STORY).toMatchObject({ ...OPTIONS, date: '2025-03-05', checked: '2025-03-06' });
  });

  test('knows its accounts and people', () => {
    expect(STORY.accounts.map(({ id, about }) => [id, about])).toEqual([
      ['the-courier', 'same-story'],
      ['gazette', 'same-story'],
    ]);
    expect(named('ruiz')).toMatchObject({ name: 'Ana Ruiz', aliases: ['Ruiz'], pronoun: 'they' });
    expect(named('novak')?.name).toBe('Peter Novak');
  });

  test('what both say is one detail with a report of each', () => {
    const rust = STORY.details.find(({ statement }) => statement.includes('rust'));
    expect(rust?.versions).toHaveLength(1);
    expect(rust?.versions[0]?.reports.map(({ account }) => account)).toEqual([
      'the-courier',
      'gazette',
    ]);
  });

  test('what they put in figures that differ is one detail with two versions', () => {
    const cost = STORY.details.find(({ statement }) => statement.includes('cost'));
    expect(cost?.versions.map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['4 million dollars'],
      ['6 million dollars'],
    ]);
    expect(cost?.statement).toContain('will cost 4 million or 6 million dollars');
  });

  test('no report quotes more than seven words', () => {
    const phrases = STORY.details.flatMap(({ versions }) =>
      versions.flatMap(({ reports }) => reports.map(({ phrase }) => phrase ?? '')),
    );
    for (const phrase of phrases) expect(phrase.split(/\s+/).length).toBeLessThanOrEqual(7);
  });

  test.each([
    ['what only denies must be denied', 'No diver has found a crack in the foundations.', true],
    [
      'what denies by the way need not',
      'Divers found a long crack in the foundations, though not in the western pillar.',
      false,
    ],
    ['what claims asks for no word in particular', 'Divers found cracked foundations.', false],
  ])('%s', (_, sentence, asks) => {
    const text = COURIER.paragraphs.map((paragraph) => paragraph.text).join('\n');
    const story = buildStory([page('Echo', 'Marlow', `${text}\n${sentence}`, null)], OPTIONS);
    const detail = story.details.find(({ statement }) => statement === sentence);
    expect(detail?.slots.flat().includes('never')).toBe(asks);
  });
});

describe('a page beside a built story', () => {
  const comparison = compare(HERALD, [prepareStory(STORY)]);
  const detail = (word: string) =>
    comparison.details.find(({ statement }) => statement.includes(word));

  test('that tells it is recognised, and its details confirmed by those who have them', () => {
    expect(comparison.spot.verdict).toBe('same-story');
    expect(detail('rust')?.accounts).toEqual({ 'the-courier': 'confirms', gazette: 'confirms' });
    expect(detail('swimming')).toMatchObject({
      onPage: 'omitted',
      accounts: { 'the-courier': 'reports', gazette: 'omits' },
    });
  });

  test('that tells something else is not', () => {
    expect(compare(OTHER, [prepareStory(STORY)]).spot.verdict).toBe('none');
  });

  test('that is one of its own pages confirms nothing by itself', () => {
    const own = compare(COURIER, [prepareStory(STORY)]);
    expect(own.spot.copyOf).toBe('the-courier');
    for (const { accounts } of own.details) expect(accounts).not.toHaveProperty('the-courier');
  });
});

test('an account of something else is related; a reprint has what it has from the one who printed it first', () => {
  const reprint = { ...COURIER, outlet: 'Echo', published: '2025-03-09' };
  const story = buildStory([OTHER, COURIER, GAZETTE, reprint], OPTIONS);
  expect(story.accounts.map(({ about }) => about)).toEqual([
    'related',
    'same-story',
    'same-story',
    'same-story',
  ]);
  const flood = story.details.find(({ statement }) => statement.includes('2019'));
  const from = (account: string) =>
    flood?.versions.flatMap(({ reports }) => reports).find((one) => one.account === account)
      ?.origin;
  expect(from('the-courier')).toBe('the-courier');
  expect(from('echo')).toBe('the-courier');
  expect(from('gazette')).toBeNull();
});

test('one page makes a story, too', () => {
  const story = buildStory([HERALD], OPTIONS);
  expect(story.accounts).toHaveLength(1);
  expect(compare(COURIER, [prepareStory(story)]).story?.title).not.toBe('');
});

test.each<[string, Article[], string]>([
  ['no page', [], 'A story needs at least one page.'],
  ['a listing', [{ ...COURIER, form: 'listing' }], 'The Courier is not an article.'],
  ['an unreadable page', [{ ...COURIER, readable: 'none' }], 'The Courier is not an article.'],
  [
    'a few words',
    [COURIER, { ...HERALD, paragraphs: HERALD.paragraphs.slice(0, 1) }],
    'Herald has too little text: under 80 words can be read.',
  ],
])('%s: one sentence', (_, articles, said) => {
  expect(() => buildStory(articles, OPTIONS)).toThrow(said);
});

test('wordings are sentences of the accounts as they are', () => {
  for (const { versions } of STORY.details)
    for (const { statement, wordings } of versions)
      for (const sentence of [statement, ...wordings])
        expect(
          [COURIER, GAZETTE].some(({ paragraphs }) =>
            paragraphs.some((paragraph) => paragraph.text.includes(sentence)),
          ),
        ).toBe(true);
});
