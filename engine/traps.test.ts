import { describe, expect, it } from 'vitest';
import { bundledStories } from '../cli/stories';
import { match, weigh } from './match/match';
import { prepareStory } from './match/prepare';
import { readSheets } from './match/sheet';
import type { ConflictType, Match } from './model';
import { split } from './split/split';
import { articleOf, statementsOf } from './test/ferry';

const [bundled] = await bundledStories();
if (!bundled) throw new Error('seeds/ holds no story');
const story = prepareStory(bundled);

/** What a page of 24 January 2025 that has named everybody says in one more sentence. */
function read(sentence: string): Match[] {
  const people = `${bundled?.people.map(({ name }) => name).join(', ')}.`;
  const sheets = readSheets(statementsOf([people, sentence]), story);
  return match(weigh(sheets, story), story, '2025-01-24', null).filter(({ evidence }) =>
    evidence.some((id) => id === 's2'),
  );
}

const find = (sentence: string, id: string) => read(sentence).find(({ detail }) => detail === id);

/** Where the accounts contradict each other: a sentence of ours, the detail, and the version that it tells. */
const VERSIONS: readonly (readonly [string, string, number])[] = [
  ['Her sister Maya chaired her 2020 presidential campaign.', 'sister-chaired-campaign', 0],
  ["It was Maya Harris who chaired her sister's campaign in 2020.", 'sister-chaired-campaign', 0],
  ['Her sister Maya chaired her 2024 presidential campaign.', 'sister-chaired-campaign', 1],
  [
    "The 2024 campaign had the candidate's sister, Maya Harris, as its chair.",
    'sister-chaired-campaign',
    1,
  ],
  [
    'The bond between the two goes back to the years when Harris was district attorney of San Francisco.',
    'bond-began',
    0,
  ],
  [
    'Their friendship began when Harris was still San Francisco district attorney.',
    'bond-began',
    0,
  ],
  [
    'Their bond began only when the Clintons endorsed Harris after Biden had left the race.',
    'bond-began',
    1,
  ],
  ['New York Magazine first reported on the conversations.', 'magazine-credited', 0],
  ['According to New York Magazine, Harris has asked Clinton for advice.', 'magazine-credited', 0],
  [
    'The New Yorker reported that Harris had sought out allies in her last weeks in office.',
    'magazine-credited',
    1,
  ],
];

describe('the accounts contradict each other, and a page takes a side', () => {
  it.each(VERSIONS)('%s', (sentence, id, version) => {
    const found = find(sentence, id);
    expect(found?.conflict).toBeNull();
    expect(found?.versions).toEqual([version]);
  });

  it.each([...new Set(VERSIONS.map(([, id]) => id))])('%s has a version for each side', (id) => {
    const told = bundled.details.find((detail) => detail.id === id)?.versions ?? [];
    const accounts = told.map(({ reports }) => reports.map(({ account }) => account));
    expect(accounts.length).toBeGreaterThan(1);
    expect(accounts.every((side) => side.length > 0)).toBe(true);
  });
});

/** A value that no account has: sentence, detail, kind, what the page says. */
const STRANGE: readonly (readonly [string, string, ConflictType, string])[] = [
  ['Her sister Maya chaired her 2012 campaign.', 'sister-chaired-campaign', 'date', '2012'],
  ['Harris visited Clinton at her home in October.', 'visit-in-december', 'date', 'October'],
  ['Biden dropped out of the race in May 2024.', 'biden-left-in-july-2024', 'date', 'May 2024'],
  ['Harris may run for governor of California in 2030.', 'california-governor-run', 'date', '2030'],
  [
    'Clinton is now a professor at Yale University.',
    'clinton-teaches-at-columbia',
    'place',
    'Yale',
  ],
  ['Harris was the 47th vice president.', 'forty-ninth-vice-president', 'number', '47th'],
  [
    'Vanity Fair first reported on the conversations.',
    'magazine-credited',
    'attribution',
    'Vanity Fair',
  ],
  [
    'Harris has never asked Clinton for advice.',
    'harris-sought-clinton-advice',
    'negation',
    'never',
  ],
];

describe('a page contradicts them all', () => {
  it.each(STRANGE)('%s', (sentence, id, type, says) => {
    const found = find(sentence, id);
    expect(found?.conflict?.type).toBe(type);
    expect(found?.conflict?.page).toContain(says);
  });
});

/** No contradictions: a sentence, the details that it tells, and look-alikes that it does not tell. */
const TRAPS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // "next year", said in January 2025, is 2026
  ['Harris may run for governor of California next year.', ['california-governor-run'], []],
  ['Harris may run for governor of California in 2026.', ['california-governor-run'], []],
  // one thing in other words
  ['The two women have spoken several times since the election.', ['spoke-several-times'], []],
  ['Harris and Clinton have talked on multiple occasions.', ['spoke-several-times'], []],
  ['Harris has talked to Clinton more than once.', ['spoke-several-times'], []],
  // one exit in other words; the forcing is a claim of its own
  ['Joe Biden dropped out of the race.', ['biden-left-race'], ['party-pushed-biden-out']],
  ['Biden would not seek reelection.', ['biden-left-race'], ['party-pushed-biden-out']],
  ['Biden ended his campaign for reelection.', ['biden-left-race'], ['party-pushed-biden-out']],
  [
    'Biden was forced out of the race by his own party.',
    ['biden-left-race', 'party-pushed-biden-out'],
    [],
  ],
  // years and their owners
  [
    'Clinton lost the 2016 election to Donald Trump.',
    ['clinton-lost-to-trump-in-2016'],
    ['harris-lost-2024'],
  ],
  [
    'Harris lost the 2024 election to Donald Trump.',
    ['harris-lost-2024'],
    ['clinton-lost-to-trump-in-2016'],
  ],
  [
    'Harris had already run for president in 2020, without success.',
    ['harris-2020-campaign-failed'],
    ['harris-lost-2024', 'presidential-run-2028'],
  ],
  [
    'Biden opened his campaign for reelection in 2023.',
    ['biden-ran-again-in-2023'],
    ['columbia-post-in-2023'],
  ],
  [
    'Clinton became a professor at Columbia University in 2023.',
    ['clinton-teaches-at-columbia', 'columbia-post-in-2023'],
    ['biden-ran-again-in-2023'],
  ],
  [
    'Harris may run for president again in 2028.',
    ['presidential-run-2028'],
    ['california-governor-run', 'harris-2020-campaign-failed'],
  ],
  [
    'She could run for governor of California in 2026 or for president in 2028.',
    ['california-governor-run', 'presidential-run-2028'],
    [],
  ],
  [
    'Harris was the 49th vice president.',
    ['forty-ninth-vice-president'],
    ['public-service-35-years'],
  ],
  [
    'Harris has spent 35 years in public service.',
    ['public-service-35-years'],
    ['forty-ninth-vice-president'],
  ],
  ['Clinton won the popular vote in 2016.', ['clinton-won-popular-vote'], ['harris-lost-2024']],
  // three remarks, not one
  [
    'Harris was completely shocked by how badly she lost.',
    ['completely-shocked-by-loss'],
    ['shell-shocked-not-president', 'frustrated-and-befuddled'],
  ],
  [
    'Not being in the Oval Office seems to have left Harris shell-shocked.',
    ['shell-shocked-not-president'],
    ['completely-shocked-by-loss', 'frustrated-and-befuddled'],
  ],
  [
    'Rumor has it that she is frustrated and befuddled by her defeat.',
    ['frustrated-and-befuddled'],
    ['completely-shocked-by-loss', 'shell-shocked-not-president'],
  ],
];

describe('no contradiction', () => {
  it.each(TRAPS)('%s', (sentence, told, untold) => {
    const found = read(sentence);
    const ids = found.map(({ detail }) => detail as string);
    expect(ids).toEqual(expect.arrayContaining([...told]));
    expect(ids.filter((id) => untold.includes(id))).toEqual([]);
    expect(found.flatMap(({ conflict }) => conflict ?? [])).toEqual([]);
  });
});

const STORY = [
  'Kamala Harris has turned to Hillary Clinton for advice since the election, a magazine reported on Thursday.',
  'The two women have spoken several times, and Harris visited Clinton at her home in December.',
  'Harris has not said what she will do next.',
];

/** Lines that stand around an article and claim nothing of it. */
const FURNITURE: readonly string[] = [
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'RELATED: Harris Stays Mum as Clinton Dodges Questions',
  'Read more: Why Clinton skipped the gala',
  'READ MORE: Harris Spotted at Bookshop With Clinton',
  'MORE ON HARRIS: The desk, the drawer and the signature',
  'You may also like',
  'Sign up for The Evening Brief, our daily newsletter.',
  'Want more on Harris and Clinton? Sign up here!',
  'Get the latest on Harris and Clinton delivered to your inbox.',
  'Follow us on Facebook and X.',
];

describe('lines that claim nothing', () => {
  it.each(FURNITURE)('%s', (line) => {
    const statements = split(articleOf([...STORY.slice(0, 2), line, ...STORY.slice(2), ...STORY]));
    const own = statements.filter(({ paragraph }) => paragraph === 2);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ claim }) => claim)).not.toContain(true);
    const rest = statements.filter(({ paragraph }) => paragraph !== 2);
    expect(rest.map(({ claim }) => claim)).not.toContain(false);
  });
});
