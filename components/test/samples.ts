/** Comparisons made by hand for the tests of the screen: what the engine could say, not what it does say. */
import type {
  AccountId,
  ComparedAccount,
  ComparedDetail,
  ComparedReport,
  Comparison,
  DetailId,
  OriginId,
  Spot,
  StatementId,
  StoryId,
  Verdict,
} from '../../engine/model';

export const account = (id: string): AccountId => id as AccountId;
export const origin = (id: string): OriginId => id as OriginId;
export const statement = (id: string): StatementId => id as StatementId;
const detailId = (id: string): DetailId => id as DetailId;

const ACCOUNTS: readonly ComparedAccount[] = [
  made('alpha', 'Alpha Post', { url: 'https://alpha.example/news', published: '2025-01-23' }),
  made('beta', 'Beta Times', { url: 'http://beta.example/a#top', published: '2025-01' }),
  made('gamma', 'Gamma Wire', { url: 'javascript:alert(1)' }),
  made('delta', 'Delta Daily', { about: 'related' }),
];

function made(id: string, outlet: string, more: Partial<ComparedAccount>): ComparedAccount {
  return {
    id: account(id),
    outlet,
    headline: null,
    published: null,
    url: null,
    document: null,
    about: 'same-story',
    sharesWordingWith: [],
    ...more,
  };
}

/** A detail with these verdicts, told on the page by the statements of `evidence` (none: the page omits it). */
export function detail(
  id: string,
  verdicts: Record<string, Verdict>,
  evidence: string[] = [],
  more: Partial<Omit<ComparedDetail, 'accounts' | 'reports'>> & {
    readonly accounts?: Readonly<Record<string, Verdict>>;
    readonly reports?: Readonly<Record<string, ComparedReport>>;
  } = {},
): ComparedDetail {
  return {
    id: detailId(id),
    statement: `Statement of ${id}.`,
    about: 'same-story',
    kind: 'event',
    onPage: evidence.length > 0 ? 'stated' : 'omitted',
    evidence: evidence.map(statement),
    hedge: evidence.length > 0 ? 'stated' : null,
    origin: null,
    versions: [{ statement: `Statement of ${id}.`, onPage: evidence.length > 0, accounts: [] }],
    accounts: verdicts,
    reports: {},
    origins: [],
    conflict: null,
    drift: [],
    trace: { rule: 'the statement carries the detail', score: 0.91, features: { coverage: 0.8 } },
    ...more,
  };
}

/** How an account puts a detail. */
export function report(more: Partial<ComparedReport> = {}): ComparedReport {
  return { hedge: 'stated', origin: null, phrase: null, ...more };
}

const NEWS = origin('city-magazine');

/** A page that tells the story with something in every group. */
export const RICH: Comparison = comparison({
  details: [
    detail('left-by-one', {
      alpha: 'reports',
      beta: 'omits',
      gamma: 'omits',
      delta: 'out-of-scope',
    }),
    detail('year', { alpha: 'conflicts', beta: 'confirms', gamma: 'omits' }, ['s2'], {
      conflict: { type: 'date', page: '2024', theirs: ['2020'] },
      versions: [
        { statement: 'It was in 2020.', onPage: false, accounts: [account('alpha')] },
        { statement: 'It was in 2024.', onPage: true, accounts: [account('beta')] },
      ],
      reports: { alpha: report({ phrase: 'back in 2020 - or so' }), beta: report() },
    }),
    detail('echo', { alpha: 'confirms', beta: 'confirms', gamma: 'confirms' }, ['s1', 's2'], {
      hedge: 'rumoured',
      origin: NEWS,
      origins: [NEWS],
      reports: {
        alpha: report({ hedge: 'attributed', origin: NEWS, phrase: 'as City Magazine has it' }),
        beta: report({ hedge: 'rumoured', origin: NEWS }),
        gamma: report({ hedge: 'attributed', origin: NEWS, phrase: 'wire phrase' }),
      },
      drift: [
        {
          account: account('beta'),
          runs: [
            { kind: 'same', text: 'not what we' },
            { kind: 'page', text: 'wanted' },
            { kind: 'theirs', text: 'hoped' },
          ],
        },
      ],
    }),
    detail('alone', { alpha: 'omits', beta: 'omits', gamma: 'not-yet-known' }, ['s3']),
    detail('left-by-two', { alpha: 'reports', beta: 'reports', gamma: 'omits' }),
    detail('doubtful', { alpha: 'unsure', beta: 'omits' }, ['s3']),
    detail('neighbour', { delta: 'reports', alpha: 'out-of-scope' }, [], { about: 'related' }),
  ],
  onlyHere: [statement('s4')],
});

/** The same story, told by a page about another event. */
export const RELATED: Comparison = comparison({
  spot: { verdict: 'related', copyOf: account('delta') },
  details: [
    detail('own', { alpha: 'out-of-scope', beta: 'out-of-scope' }, ['s1'], { about: 'related' }),
    detail('own-left-out', { alpha: 'reports' }, [], { about: 'related' }),
    detail('theirs', { alpha: 'reports' }),
  ],
  onlyHere: [statement('s4')],
});

/** A page that tells nothing we hold, for this reason. */
export function nothing(reason: Spot['reason'], words = 400): Comparison {
  const empty = comparison({ spot: { verdict: 'none', story: null, reason } });
  return { ...empty, story: null, accounts: [], page: { ...empty.page, words, statements: [] } };
}

/** A comparison of a page of four sentences. */
export function comparison(
  more: Partial<Omit<Comparison, 'spot'>> & { readonly spot?: Partial<Spot> },
): Comparison {
  const { spot, ...rest } = more;
  return {
    schema: 1,
    page: {
      title: 'A page',
      outlet: 'The Page',
      published: '2025-01-24',
      language: 'en',
      words: 120,
      readable: 'full',
      statements: ['One <b>bold</b> sentence.', 'Two.', 'Three.', 'Four.'].map((text, i) => ({
        id: statement(`s${i + 1}`),
        text,
        details: [],
        claim: true,
      })),
      sharesWordingWith: [],
    },
    spot: {
      verdict: 'same-story',
      story: 'talks' as StoryId,
      score: 0.9,
      copyOf: null,
      reason: null,
      ...spot,
    },
    story: {
      title: 'The talks <script>',
      summary: 'Two people talked.',
      checked: '2026-11-20',
      origins: { [NEWS]: 'City Magazine' },
    },
    accounts: ACCOUNTS,
    details: [],
    onlyHere: [],
    ...rest,
  };
}
