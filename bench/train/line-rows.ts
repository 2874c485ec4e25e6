import type { Article } from '../../engine/model';
import { byRules } from '../../engine/split/claims';
import { type LineFeatures, lineFeatures } from '../../engine/split/claims/features';
import { inDoubt } from '../../engine/split/claims/likely';
import { lines } from '../../engine/split/claims/line';
import { split } from '../../engine/split/split';
import { alignGold, articleOf, readGold } from '../gold';
import { readLines } from '../lines';

/** A labelled line as the model sees it. */
export interface LineRow {
  readonly page: string;
  readonly text: string;
  readonly claim: boolean;
  /** The model is not asked: a rule has settled it, or it is somebody's words. */
  readonly settled: boolean;
  readonly features: LineFeatures;
}

/** Labelled statements of whole pages. */
export function pageRows(parts: readonly ('train' | 'tune' | 'others')[]): LineRow[] {
  return parts.flatMap((part) =>
    readGold(part)
      .filter((page) => page.form === 'article' && page.reason !== 'other-language')
      .flatMap((page) => {
        const article = articleOf(page);
        const labels = alignGold(page, split(article));
        const row = rowsOf(article, page.id);
        return labels.flatMap(([first, ...more], i) =>
          first && more.every((other) => other.claim === first.claim) ? [row(i, first.claim)] : [],
        );
      }),
  );
}

/** Labelled lines, each in its article. */
export function lineRows(part: 'lines' | 'lines-held-out'): LineRow[] {
  return readLines(part).flatMap(({ article, page, at, claim }) => {
    const row = rowsOf(article, page);
    return at.map((i) => row(i, claim));
  });
}

function rowsOf(article: Article, page: string) {
  const statements = split(article);
  const all = lines(article.paragraphs, statements);
  const found = byRules(all);
  const features = lineFeatures(all, found);
  return (i: number, claim: boolean): LineRow => ({
    page,
    text: statements[i]?.text ?? '',
    claim,
    settled: found[i] !== null || !all[i] || !inDoubt(all[i]),
    features: features(i),
  });
}
