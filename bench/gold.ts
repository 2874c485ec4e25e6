import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Statement } from '../engine/model';

/** A contradiction as the labeller saw it. */
export interface GoldConflict {
  readonly detail: string;
  readonly type: string;
  readonly page: string;
}

/** One sentence with its labels; format: bench/gold/README.md. */
export interface GoldSentence {
  readonly text: string;
  readonly details: readonly string[];
  readonly partial?: readonly string[];
  readonly contradicts: readonly GoldConflict[];
  readonly claim: boolean;
  readonly hedge?: string;
  readonly origin?: string | null;
  /** The detail that a trainer falsified here; on no page of an author. */
  readonly falsified?: string;
}

export interface GoldPage {
  readonly id: string;
  readonly style: string;
  /** A letter: pages of one author are alike, so nothing may be measured on the pages of an author it was learned from. */
  readonly author: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly spot: 'same-story' | 'related' | 'none';
  readonly reason: string | null;
  readonly form: Article['form'];
  readonly paragraphs: readonly (readonly GoldSentence[])[];
}

export type GoldPart = 'train' | 'tune' | 'others' | 'held-out-4' | 'held-out-5';

/** The labelled pages of one part, by file name; none when the part is not there. */
export function readGold(part: GoldPart): GoldPage[] {
  const folder = path.join(import.meta.dirname, 'gold/pages', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldPage);
}

/** Labelled passages that contradict, look as if, or just miss (bench/gold/sentences): each paragraph is a page of its own. */
export function readPassages(): GoldPage[] {
  const folder = path.join(import.meta.dirname, 'gold/sentences');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldPage)
    .flatMap((page) =>
      page.paragraphs.map((sentences, i) => ({
        ...page,
        id: `${page.id}-${i}`,
        paragraphs: [sentences],
      })),
    );
}

/** The page as the reader would hand it to the engine: paragraphs of sentences joined by a blank. */
export function articleOf(page: GoldPage): Article {
  return {
    url: null,
    title: page.title,
    outlet: page.outlet,
    published: page.published,
    language: null,
    readable: 'full',
    form: page.form,
    paragraphs: page.paragraphs.map((sentences) => ({
      text: sentences.map((sentence) => sentence.text).join(' '),
      kind: 'text',
    })),
  };
}

/** For each statement the gold sentences it overlaps: labels do not depend on how a text is split. */
export function alignGold(page: GoldPage, statements: readonly Statement[]): GoldSentence[][] {
  const spans = page.paragraphs.map((sentences) => {
    let at = 0;
    return sentences.map((sentence) => {
      const start = at;
      at += sentence.text.length + 1;
      return { sentence, start, end: at - 1 };
    });
  });
  return statements.map((s) =>
    (spans[s.paragraph] ?? [])
      .filter((span) => overlap(span, s) > 0.5 * Math.min(span.end - span.start, s.end - s.start))
      .map((span) => span.sentence),
  );
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
