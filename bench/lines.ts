import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Statement } from '../engine/model';
import { split } from '../engine/split/split';

/** A line as it may stand in an article, in an article; format: bench/gold/README.md. */
export interface LabelledLine {
  /** The article it stands in: lines of one page stay in one fold. */
  readonly page: string;
  readonly text: string;
  readonly claim: boolean;
  readonly article: Article;
  /** The line's own statements among the article's. */
  readonly at: readonly number[];
}

type Row =
  | { readonly page: string; readonly paragraphs: readonly string[] }
  | {
      readonly page: string;
      readonly after: number;
      readonly own: boolean;
      readonly claim: boolean;
      readonly text: string;
    };

/** The lines of `bench/gold/lines.jsonl` or `bench/gold/lines-held-out.jsonl`, each in its article. */
export function readLines(part: 'lines' | 'lines-2' | 'lines-held-out'): LabelledLine[] {
  const text = readFileSync(path.join(import.meta.dirname, `gold/${part}.jsonl`), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const pages = new Map(
    rows.flatMap((row) => ('paragraphs' in row ? [[row.page, row.paragraphs] as const] : [])),
  );
  return rows.flatMap((row) => {
    if ('paragraphs' in row) return [];
    const paragraphs = [...(pages.get(row.page) ?? [])];
    const before = paragraphs[row.after - 1] ?? '';
    if (row.own) paragraphs.splice(row.after, 0, row.text);
    else paragraphs[row.after - 1] = `${before} ${row.text}`;
    const article = articleOf(paragraphs);
    const place = row.own ? row.after : row.after - 1;
    const start = row.own ? 0 : before.length;
    const at = split(article).flatMap((one: Statement, i) =>
      one.paragraph === place && one.start >= start ? [i] : [],
    );
    return [{ page: row.page, text: row.text, claim: row.claim, article, at }];
  });
}

function articleOf(paragraphs: readonly string[]): Article {
  return {
    url: null,
    title: null,
    outlet: null,
    published: null,
    language: null,
    readable: 'full',
    form: 'article',
    paragraphs: paragraphs.map((text) => ({ text, kind: 'text' })),
  };
}
