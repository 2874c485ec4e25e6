import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../../cli/decode';
import type { Hedge, Statement } from '../../engine';
import { split } from '../../engine';
import { hash } from '../../engine/text/hash';
import { tokenize } from '../../engine/text/tokens';
import { readText } from '../../page/read-text';
import type { GoldPage, GoldSentence } from '../gold';

/** The labels of one sentence of an account; its text stays with its publisher. Format: bench/gold/README.md. */
export interface SeedSentence {
  /** Number of the statement when it was labelled; says nothing once the splitting has changed. */
  readonly n: number;
  /** `sentenceHash` of its text: how the labels find it again. */
  readonly hash: number;
  readonly details: readonly string[];
  readonly partial?: readonly string[];
  readonly claim: boolean;
  readonly hedge: Hedge;
  readonly origin: string | null;
}

/** One account with its labels. */
export interface SeedLabels {
  /** Name of the account's text without its ending: `document` in the corpus. */
  readonly file: string;
  readonly spot: GoldPage['spot'];
  readonly sentences: readonly SeedSentence[];
}

/** The accounts as labelled pages, and what the labels no longer fit. */
export interface SeedGold {
  /** Empty where the texts are not. */
  readonly pages: readonly GoldPage[];
  /** Labels whose sentence is no statement any more: "<file> n=<n>". */
  readonly lost: readonly string[];
  /** Statements that nobody labelled: "<file> s<number now>". */
  readonly unlabelled: readonly string[];
}

/** The accounts' texts: the seeds folder beside the project, when present. */
export const SEED_TEXTS = path.resolve(import.meta.dirname, '../../../shared/seeds');
const LABELS = path.join(import.meta.dirname, '../gold/seeds.json');

/** One number for a sentence: `hash` of its folded words joined by blanks, so that marks, case and spaces do not matter. */
export function sentenceHash(text: string): number {
  return hash(
    tokenize(text)
      .map((token) => token.norm)
      .join(' '),
  );
}

/** The labels as they lie in the project, whether or not the texts are there. */
export function readSeedLabels(): SeedLabels[] {
  return JSON.parse(readFileSync(LABELS, 'utf8')) as SeedLabels[];
}

/** The labelled accounts with their sentences, read now from the texts as the command line reads them. */
export function readSeedGold(texts = SEED_TEXTS): SeedGold {
  const parts = readSeedLabels().flatMap((labels) => {
    const file = path.join(texts, `${labels.file}.txt`);
    if (!existsSync(file)) return [];
    return [labelPage(labels, decode(readFileSync(file), labels.file))];
  });
  return {
    pages: parts.map(({ page }) => page),
    lost: parts.flatMap((part) => part.lost),
    unlabelled: parts.flatMap((part) => part.unlabelled),
  };
}

/** Puts the labels of an account to the statements of its text, by hash. */
export function labelPage(labels: SeedLabels, text: string) {
  const article = readText(text, null);
  const waiting = [...labels.sentences];
  const unlabelled: string[] = [];
  const paragraphs: GoldSentence[][] = article.paragraphs.map(() => []);
  for (const statement of split(article)) {
    const key = sentenceHash(statement.text);
    const at = waiting.findIndex((sentence) => sentence.hash === key);
    // a sentence that stands twice takes its labels in reading order
    const [label] = at < 0 ? [] : waiting.splice(at, 1);
    if (!label) unlabelled.push(`${labels.file} ${statement.id}`);
    paragraphs[statement.paragraph]?.push(goldSentence(statement, label));
  }
  const page: GoldPage = {
    id: labels.file,
    style: 'account',
    author: labels.file,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    spot: labels.spot,
    reason: labels.spot === 'related' ? 'other-event' : null,
    form: article.form,
    paragraphs,
  };
  return { page, lost: waiting.map(({ n }) => `${labels.file} n=${n}`), unlabelled };
}

function goldSentence({ text }: Statement, label?: SeedSentence): GoldSentence {
  if (!label) return { text, details: [], contradicts: [], claim: true };
  const { n: _, hash: __, ...labels } = label;
  return { text, contradicts: [], ...labels };
}
