import { alike } from './claim/judge-claim';
import { readSheet, type Sheet } from './claim/sheet';
import { readDocument } from './gate/document';
import { weigh } from './gate/same-story';
import type { Article, Story } from './model';
import { split } from './split/split';
import {
  datesOf,
  findAbout,
  findEchoes,
  type Kinship,
  textOf,
  toAccounts,
} from './story/build/accounts';
import { findCore, findHeart } from './story/build/core';
import { makeDetails } from './story/build/details';
import { findEvent } from './story/build/event';
import { merge } from './story/build/merge';
import { findOrigins } from './story/build/origins';
import { findPeople } from './story/build/people';
import { type Likeness, readTellings } from './story/build/telling';
import { readTerms } from './story/build/terms';
import { parseStory } from './story/schema';
import { unfit } from './story/unfit';
import { languageOf } from './text/language';
import { buildDirectory } from './text/people';

/** What nobody can read out of the pages. */
export interface BuildOptions {
  readonly id: string;
  readonly title: string;
}

/** Why an article cannot be an account of a built story, as the end of a sentence that begins with its name. */
const UNFIT = {
  'not-an-article': 'is not an article',
  'too-short': 'has too little text: under 80 words can be read',
  'other-language': 'is in another language than the rest, or in one that is not known here',
  'no-story': 'tells no story',
  'other-event': 'tells another event',
} as const;

/** Most pages of one story. */
const MOST_PAGES = 100;

/**
 * The second flow: articles -> claims -> clusters -> story. Who tells the event itself, who echoes whom, and which claims of
 * different accounts say the same, is decided by what was learned on public data, so that any story can be built. Sentences
 * stand in it: a built story stays with the reader who built it. Throws an Error of one sentence for articles that make no story.
 */
export function buildStory(articles: readonly Article[], { id, title }: BuildOptions): Story {
  check(articles);
  const about = findAbout(articles.length, kinshipOf(articles));
  const accounts = toAccounts(articles, about);
  const tellings = articles.flatMap((article, i) => {
    const claims = split(article).filter((statement) => statement.claim);
    return readTellings(
      i,
      claims.map(({ text }) => text),
    );
  });
  const people = findPeople(
    articles.map((article) => `${article.title ?? ''}\n${textOf(article)}`),
  );
  const { origins, originOf } = findOrigins(
    tellings,
    accounts,
    people,
    findEchoes(articles, accounts),
  );
  const terms = readTerms(tellings, buildDirectory(people));
  const likeness = likenessOf();
  const own = accounts.flatMap((account, i) => (account.about === 'same-story' ? [i] : []));
  const told = own.map((account) => tellings.filter((telling) => telling.account === account));
  const core = findCore(people, told, terms);
  const event = findEvent(told, core, terms, likeness);
  const rest = tellings.filter((telling) => !event?.versions.flat().includes(telling));
  const clusters = [...(event ? [event] : []), ...merge(rest, terms, likeness)];
  const details = makeDetails(clusters, accounts, terms, originOf);
  const { first, last } = datesOf(articles);
  return parseStory({
    schema: 1,
    id,
    title,
    summary: summaryOf(accounts.map(({ outlet }) => outlet)),
    language: languageOf(textOf(articles[0] as Article)),
    date: first,
    checked: last,
    people,
    origins,
    accounts,
    details: details.map(({ detail }) => detail),
    core,
    heart: findHeart(own, details),
  });
}

function check(articles: readonly Article[]): void {
  if (articles.length === 0) throw new Error('A story needs at least one page.');
  if (articles.length > MOST_PAGES)
    throw new Error(`A story has at most ${MOST_PAGES} pages, but ${articles.length} were given.`);
  const [first] = articles;
  articles.forEach((article, i) => {
    const reason = whyUnfit(article, first ?? article);
    if (reason) throw new Error(`${article.outlet ?? `Page ${i + 1}`} ${reason}.`);
  });
}

/** Why an article cannot be an account beside the first one, as the end of a sentence; null when it can. */
export function whyUnfit(article: Article, first: Article): string | null {
  const language = languageOf(textOf(article));
  const reason = unfit(article, split(article), language, languageOf(textOf(first)));
  return reason && UNFIT[reason];
}

function kinshipOf(articles: readonly Article[]): Kinship {
  const documents = articles.map((article) =>
    readDocument({ title: article.title, text: textOf(article) }),
  );
  const table = documents.map((one) =>
    documents.map((other) => {
      const { verdict, score } = weigh(one, other);
      return { same: verdict === 'same-story', score };
    }),
  );
  return (a, b) => table[a]?.[b] ?? { same: false, score: 0 };
}

function likenessOf(): Likeness {
  const sheets = new Map<string, Sheet>();
  const read = (text: string) => {
    const sheet = sheets.get(text) ?? readSheet(text);
    sheets.set(text, sheet);
    return sheet;
  };
  return (a, b) => alike(read(a), read(b));
}

function summaryOf(outlets: readonly string[]): string {
  const names = [...new Set(outlets)];
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
  return `Built from ${outlets.length === 1 ? 'one page' : `${outlets.length} pages`}: ${list}.`.slice(
    0,
    1_000,
  );
}
