import { describe, expect, it } from 'vitest';
import type { Match } from '../../model';
import { FERRY, statementsOf } from '../../test/ferry';
import { match, weigh } from '../match';
import { prepareStory } from '../prepare';
import { readSheets } from '../sheet';

const story = prepareStory(FERRY);

/** What a page of some sentences says on a detail; the page is of May 2025. */
function found(id: string, ...texts: string[]): Match | null {
  const sheets = readSheets(statementsOf(texts), story);
  const matches = match(weigh(sheets, story), story, '2025-05-03', null);
  return matches.find((one) => one.detail === id) ?? null;
}

/** detail, sentence, type of the contradiction, what the page gives, what the accounts give. */
const CONFLICTS: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['met-in-march', 'Cole met Ortiz in April.', 'date', 'April', ['March 2024']],
  ['met-in-march', 'Their meeting was held in June 2024.', 'date', 'June 2024', ['March 2024']],
  ['met-in-march', 'In April the mayor met Ortiz.', 'date', 'April', ['March 2024']],
  ['met-in-march', 'It was October when Cole met Ortiz.', 'date', 'October', ['March 2024']],
  ['met-in-march', 'Cole met Ortiz in April, not in March.', 'date', 'April', ['March 2024']],
  [
    'ortiz-resigned',
    'Dan Pike, not Ortiz, resigned as captain of the ferry.',
    'person',
    'Dan Pike',
    ['Lena Ortiz'],
  ],
  ['ferry-built', 'The ferry was built in 2005.', 'date', '2005', ['1998', '2001']],
  ['ferry-built', 'The boat, launched in 1987, is old.', 'date', '1987', ['1998', '2001']],
  ['cole-may-run-2026', 'Cole may run for governor in 2030.', 'date', '2030', ['2026']],
  [
    'passengers',
    'The ferry had 410 passengers on board when its engine failed.',
    'number',
    '410',
    ['340 passengers'],
  ],
  [
    'passengers',
    'With 34 passengers aboard the boat lost its engine.',
    'number',
    '34',
    ['340 passengers'],
  ],
  ['met-in-dover', 'The two met at a hotel in Lisbon.', 'place', 'Lisbon', ['Dover']],
  ['met-in-dover', 'Cole met Ortiz at a small hotel in Brighton.', 'place', 'Brighton', ['Dover']],
  [
    'brother-owns-yard',
    "The shipyard is owned by Cole's sister.",
    'person',
    'sister',
    ["Cole's brother"],
  ],
  [
    'brother-owns-yard',
    "The mayor's cousin owns the yard.",
    'person',
    'cousin',
    ["Cole's brother"],
  ],
  [
    'review-broke-it',
    'It was first in the Evening Globe.',
    'attribution',
    'Evening Globe',
    ['Harbor Review'],
  ],
  [
    'review-broke-it',
    'The talks were first reported by Time magazine.',
    'attribution',
    'Time',
    ['Harbor Review'],
  ],
  [
    'review-broke-it',
    'The talks were revealed by the Evening Chronicle.',
    'attribution',
    'Evening Chronicle',
    ['Harbor Review'],
  ],
  [
    'ortiz-resigned',
    'Ortiz has not resigned as captain of the ferry.',
    'negation',
    'not resigned as captain of the ferry',
    ['Ortiz resigned as captain of the ferry.'],
  ],
  [
    'cole-met-ortiz',
    'Cole never met Ortiz in secret about the ferry.',
    'negation',
    'never met Ortiz in secret about the ferry',
    ['Cole met Ortiz in secret to talk about the ferry.'],
  ],
  [
    'ortiz-resigned',
    'Ortiz refused to resign as captain of the ferry.',
    'negation',
    'refused to resign as captain of the ferry',
    ['Ortiz resigned as captain of the ferry.'],
  ],
  [
    'ortiz-resigned',
    'It was Dan Pike who resigned as captain of the ferry.',
    'person',
    'Dan Pike',
    ['Lena Ortiz'],
  ],
  ['met-in-march', 'Cole met Ortiz on Halloween.', 'date', 'Halloween', ['March 2024']],
  [
    'review-broke-it',
    'According to a report in the Boston Globe the two talked.',
    'attribution',
    'Boston Globe',
    ['Harbor Review'],
  ],
];

/** detail, sentence: told rightly, or with something else in another place. */
const AGREEMENTS: readonly (readonly [string, string])[] = [
  ['met-in-march', 'Cole met Ortiz in March.'],
  ['met-in-march', 'Cole met Ortiz on March 12.'],
  ['met-in-march', 'Cole met Ortiz in March, a year before the storm of April.'],
  ['met-in-march', 'Cole met Ortiz in March, not in April.'],
  ['met-in-march', 'Cole met Ortiz in March rather than April.'],
  ['ortiz-resigned', 'PIKE: Ortiz resigned as captain of the ferry.'],
  ['ortiz-resigned', 'When Ortiz resigned as captain, it was Dan Pike who called Cole.'],
  ['brother-owns-yard', "Cole's own brother, same father, same mother, owns the yard."],
  ['ferry-built', 'The ferry was built in 1998.'],
  ['ferry-built', 'The ferry, built in 2001, sailed until 2024.'],
  ['cole-may-run-2026', 'Cole may run for governor in 2026.'],
  ['cole-may-run-2026', 'Cole may run for governor next year.'],
  ['cole-may-run-2026', 'Cole, who lost in 2020, may run for governor in 2026.'],
  ['passengers', 'The ferry had 340 passengers on board when its engine failed.'],
  ['passengers', 'The ferry had about 350 passengers on board when its engine failed.'],
  ['passengers', 'Three hundred forty passengers were on board when the engine stopped.'],
  ['passengers', 'The ferry, with 12 lifeboats and 340 passengers, lost its engine.'],
  ['met-in-dover', 'The two met at a hotel in Dover.'],
  ['met-in-dover', 'The two met at a hotel in Dover, far from Lisbon.'],
  ['brother-owns-yard', "The shipyard belongs to Cole's brother."],
  ['brother-owns-yard', "The mayor's brother and her sister own the yard."],
  ['review-broke-it', 'The talks were first reported by the Harbor Review.'],
  ['review-broke-it', 'The Review broke the story of the talks, and Time magazine followed.'],
  ['ortiz-resigned', 'Ortiz resigned as captain of the ferry.'],
  ['ortiz-resigned', 'Ortiz resigned as captain, not as a member of the council.'],
  ['ortiz-resigned', 'Ortiz resigned without a word as captain of the ferry.'],
  ['ortiz-resigned', 'Not only Pike but Ortiz resigned.'],
  ['cole-met-ortiz', 'Cole met Ortiz in secret, and did not meet Pike.'],
  ['ortiz-resigned', 'Ortiz resigned as captain, though nobody said whether she would return.'],
  ['ortiz-resigned', 'Ortiz, like Dan Pike, resigned from the ferry.'],
  ['met-in-dover', 'Cole met Ortiz at Christmas, at a hotel in Dover.'],
  ['ferry-built', 'The ferry was built in 1998, two years after the Dover-born mayor was elected.'],
  [
    'review-broke-it',
    'Harbor Review readers learned of the talks first; the Review broke the story.',
  ],
  ['met-in-march', 'LONDON, April 24 (AP) - Cole met Ortiz in secret in March.'],
  ['ortiz-resigned', 'Ortiz resigned as captain of the ferry, the HMCG said.'],
  ['met-in-dover', 'Cole, who would not comment, met Ortiz at a hotel in Dover.'],
  ['council-blocked-repairs', 'The council would not pay for repairs.'],
  ['council-blocked-repairs', 'The council blocked money for repairs of the ferry.'],
];

describe('a page contradicts', () => {
  it.each(CONFLICTS)('%s: %s', (id, text, type, page, theirs) => {
    const one = found(id, text);
    expect(one?.conflict).toEqual({ type, page, theirs });
    expect(one?.versions).toEqual([]);
  });
});

describe('a page does not contradict', () => {
  it.each(AGREEMENTS)('%s: %s', (id, text) => {
    const one = found(id, text);
    expect(one, 'the detail is found').not.toBeNull();
    expect(one?.conflict).toBeNull();
  });
});

describe('of several statements', () => {
  it('one that tells it rightly outweighs a value beside it', () => {
    const one = found(
      'met-in-dover',
      'The two met at a hotel in Dover.',
      'They met again at a hotel in Lisbon.',
    );
    expect(one?.versions).toEqual([0]);
    expect(one?.conflict).toBeNull();
  });

  it('one value contradicts one detail only', () => {
    const sheets = readSheets(statementsOf(['Cole met Ortiz in secret in April.']), story);
    const matches = match(weigh(sheets, story), story, '2025-05-03', null);
    expect(matches.filter(({ conflict }) => conflict?.page === 'April')).toHaveLength(1);
  });

  it('the version told is known', () => {
    expect(found('ferry-built', 'The ferry was built in 1998.')?.versions).toEqual([0]);
    expect(found('ferry-built', 'The ferry was built in 2001.')?.versions).toEqual([1]);
  });

  it('no value at all leaves the version open', () => {
    const one = found('ferry-built', 'The ferry was built in a shipyard here.');
    expect(one?.versions).toEqual([]);
    expect(one?.conflict).toBeNull();
  });
});
