import { gatherEvidence } from './gather-evidence';
import { judge } from './judge/judge';
import { LEAST_SHADOW } from './match/finding';
import { match, weigh } from './match/match';
import type { PreparedStory } from './match/prepared';
import { putAway, readSheets } from './match/sheet';
import type {
  Account,
  AccountId,
  Article,
  ComparedAccount,
  Comparison,
  DetailId,
  Match,
  Spot,
  Statement,
  StatementId,
} from './model';
import { resemble } from './resemble';
import { split } from './split/split';
import { findCopy, findKin, findVerbatim, fingerprint } from './story/fingerprint';
import { gate } from './story/gate';
import { countWords, unfit } from './story/unfit';
import { languageOf } from './text/language';

/** What became of an article against one story. */
interface Telling {
  readonly story: PreparedStory;
  readonly spot: Spot;
  readonly matches: readonly Match[];
}

const RANK = { 'same-story': 2, related: 1, none: 0 } as const;

/**
 * The flow: article -> statements -> matches -> verdicts. `stories` are those that spotting thinks possible; the one
 * that the whole document tells best is compared. Any article gets an answer, be it why there is nothing to show.
 */
export function compare(article: Article, stories: readonly PreparedStory[]): Comparison {
  const statements = split(article);
  const text = textOf(article);
  const language = languageOf(text);
  const words = countWords(article);
  const tellings = stories.map((story) => tell(article, text, statements, language, words, story));
  const [best] = tellings.sort(
    (a, b) => RANK[b.spot.verdict] - RANK[a.spot.verdict] || b.spot.score - a.spot.score,
  );
  return describe(article, statements, language, words, best ?? null);
}

function tell(
  article: Article,
  text: string,
  statements: readonly Statement[],
  language: string,
  words: number,
  story: PreparedStory,
): Telling {
  const none = { verdict: 'none', story: null, score: 0, copyOf: null } as const;
  const reason = unfit(article, statements, language, story.story.language, words);
  if (reason) return { story, matches: [], spot: { ...none, reason } };
  const copy = findCopy(text, story.story.accounts);
  const sheets = readSheets(statements, story);
  const weighed = weigh(sheets, story, LEAST_SHADOW);
  const verbatim = findVerbatim(statements, copy);
  const matches = match(weighed, story, article.published, copy?.id ?? null, verbatim);
  const evidence = gatherEvidence(sheets, weighed, matches, article, story);
  const spot = gate(story.story, evidence, copy, resemble(article, story));
  putAway(sheets);
  return { story, spot, matches: spot.verdict === 'none' ? [] : matches };
}

function describe(
  article: Article,
  statements: readonly Statement[],
  language: string,
  words: number,
  best: Telling | null,
): Comparison {
  const spot: Spot = best?.spot ?? {
    verdict: 'none',
    story: null,
    score: 0,
    copyOf: null,
    reason: 'no-story',
  };
  const story = best && spot.story ? best.story.story : null;
  const matches = story && best ? best.matches : [];
  const found = detailsByStatement(matches);
  return {
    schema: 1,
    page: {
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      language,
      words,
      readable: article.readable,
      statements: statements.map(({ id, text, claim }) => ({
        id,
        text,
        claim,
        details: found.get(id) ?? [],
      })),
      sharesWordingWith: story ? kinOfPage(article, story.accounts, spot) : [],
    },
    spot,
    story: story && {
      title: story.title,
      summary: story.summary,
      checked: story.checked,
      origins: Object.fromEntries(story.origins.map((origin) => [origin.id, origin.name])),
    },
    accounts: story ? comparedAccounts(story.accounts) : [],
    details: story ? judge(matches, statements, story, spot) : [],
    onlyHere: story
      ? statements.filter(({ id, claim }) => claim && !found.has(id)).map(({ id }) => id)
      : [],
  };
}

/** A story's accounts as they are shown, which does not change from page to page. */
const shown = new WeakMap<readonly Account[], ComparedAccount[]>();

function comparedAccounts(accounts: readonly Account[]): ComparedAccount[] {
  const kept = shown.get(accounts) ?? accounts.map((each) => comparedAccount(each, accounts));
  shown.set(accounts, kept);
  return kept;
}

function comparedAccount(account: Account, accounts: readonly Account[]): ComparedAccount {
  const { fingerprint, ...rest } = account;
  const kin = findKin(fingerprint, accounts, account);
  return { ...rest, sharesWordingWith: kin.map(({ id }) => id) };
}

function kinOfPage(article: Article, accounts: readonly Account[], spot: Spot): AccountId[] {
  const own = accounts.find(({ id }) => id === spot.copyOf) ?? null;
  return findKin(fingerprint(textOf(article)), accounts, own).map(({ id }) => id);
}

const textOf = (article: Article): string =>
  article.paragraphs.map((paragraph) => paragraph.text).join('\n');

function detailsByStatement(matches: readonly Match[]): Map<StatementId, DetailId[]> {
  const found = new Map<StatementId, DetailId[]>();
  for (const { detail, evidence } of matches)
    for (const id of evidence) found.set(id, [...(found.get(id) ?? []), detail]);
  return found;
}
