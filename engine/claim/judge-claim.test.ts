import { describe, expect, test } from 'vitest';
import { judgeClaim } from './judge-claim';

const judge = (claim: string, ...article: string[]) => judgeClaim({ claim, article });
const confirms = (claim: string, ...article: string[]) => judge(claim, ...article).p.confirms;

const ROAD = 'The city council voted on Tuesday to close Harbor Road to lorries.';

describe('one sentence beside another', () => {
  test.each([
    // claim, closer wording, wording further off
    [
      ROAD,
      'Council votes to ban lorries from Harbor Road.',
      'Council votes to plant trees on Elm Street.',
    ],
    ['Ten people died in the fire.', 'The blaze killed 10 people.', 'Ten people watched the film.'],
    [
      'The EU approved the deal.',
      'European Union backs agreement',
      'European football begins again',
    ],
    ['Mayor Ruiz resigned.', 'Mayor Ruiz steps down', 'Mayor Ruiz opens a school'],
  ])('%s: the closer wording confirms more', (claim, near, far) => {
    expect(confirms(claim, near)).toBeGreaterThan(confirms(claim, far));
  });

  test.each([
    ['Two people died in Rome.', 'Rome mourns two dead.'],
    ['Police shot a man on Monday.', 'A man shot at police on Monday.'],
  ])('the order of the two does not matter: %s', (a, b) => {
    expect(confirms(a, b)).toBe(confirms(b, a));
  });
});

describe('a contradiction needs the rest to agree', () => {
  test.each([
    ['The mayor resigned on Friday.', 'The mayor has not resigned.', 'conflicts'],
    ['A shark swam in the subway.', 'That subway shark is a hoax', 'conflicts'],
    ['A shark swam in the subway.', 'No, a shark did not swim in the subway', 'conflicts'],
    ['The storm killed 12 people in Lisbon.', 'The storm killed 31 people in Lisbon.', 'conflicts'],
    [
      'The storm killed 12 people in Lisbon.',
      'The storm killed twelve people in Lisbon.',
      'confirms',
    ],
    ['The mayor did not resign.', 'The mayor refused to resign.', 'confirms'],
    ['The mayor resigned on Friday.', 'Nobody won the lottery this week.', 'omits'],
    ['A shark swam in the subway.', 'Fake tickets are sold at the opera', 'omits'],
  ])('%s | %s', (claim, other, verdict) => {
    expect(judge(claim, other).verdict).toBe(verdict);
  });
});

describe('hedge', () => {
  test.each([
    ['Mayor Ruiz will resign, report says', 'attributed'],
    ['Mayor Ruiz reportedly to resign', 'rumoured'],
    ['Will Mayor Ruiz resign?', 'rumoured'],
    ['Mayor Ruiz resigns', 'stated'],
  ])('%s', (headline, hedge) => {
    expect(judge('Mayor Ruiz resigned.', headline).hedge).toBe(hedge);
  });
});

describe('a claim against a longer article', () => {
  const article = [
    '# Harbor Road to close',
    'By our own reporter',
    'Councillors met for four hours.',
    'In the end they voted to close Harbor Road to lorries from the first of May.',
    'The vote on Tuesday was nine to two.',
    'Shop owners in the street had asked for it.',
  ];

  test('the statements that bear it out come first, at most three', () => {
    const { evidence } = judge(ROAD, ...article);
    expect(evidence[0]).toBe(3);
    expect(evidence).toHaveLength(3);
  });

  test('what only two statements together hold counts', () => {
    const one = article.filter((_, i) => i !== 4);
    expect(confirms(ROAD, ...article)).toBeGreaterThan(confirms(ROAD, ...one));
  });

  test('a claim about something else is borne out less', () => {
    expect(confirms('The council raised the price of parking to $9.', ...article)).toBeLessThan(
      confirms(ROAD, ...article),
    );
  });
});

describe('odd input', () => {
  test.each([
    ['no article', 'A claim.', []],
    ['empty sentences', 'A claim.', ['', ' ', '']],
    ['no words', '?!', ['...', '—']],
    ['one empty sentence', 'A claim.', ['']],
  ])('%s is answered by omits', (_, claim, article) => {
    const { verdict, p, evidence } = judgeClaim({ claim, article });
    expect(verdict).toBe('omits');
    expect(p.confirms + p.conflicts + p.omits).toBeCloseTo(1, 5);
    expect(evidence.every((i) => i >= 0 && i < article.length)).toBe(true);
  });

  test('a sentence of 100,000 letters is cut, not waited for', () => {
    const long = 'word '.repeat(20_000);
    const began = performance.now();
    judge(long, long, 'Another sentence.');
    judge(long, long);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('shares sum to one', () => {
    for (const other of [ROAD, 'The road is not closed.', 'Nothing.']) {
      const { p } = judge(ROAD, other);
      expect(p.confirms + p.conflicts + p.omits).toBeCloseTo(1, 5);
    }
  });
});
