import type { Article } from '../../engine/model';
import { byRules } from '../../engine/split/claims';
import { lineFeatures } from '../../engine/split/claims/features';
import { inDoubt } from '../../engine/split/claims/likely';
import { lines } from '../../engine/split/claims/line';
import type { LineFeatures } from '../../engine/split/claims/looks';
import { split } from '../../engine/split/split';
import { readFurniture } from '../furniture';
import { alignGold, articleOf, type GoldPage, readGold } from '../gold';
import { readLines } from '../lines';

/** A labelled line as the model sees it. */
export interface LineRow {
  /** Who wrote the page: lines of one author are alike, so no figure is worth anything on an author learned from. */
  readonly author: string;
  readonly text: string;
  readonly claim: boolean;
  /**
   * A sentence of a page; of a page that has more furniture than any (furniture.txt); of a page shown again without its
   * furniture, or in other paragraphs; or a line put into a page.
   */
  readonly kind: 'page' | 'drill' | 'again' | 'line';
  /** A rule has taken it for no claim. */
  readonly ruled: boolean;
  /** The model is asked: no rule has settled it, and it is nobody's words. */
  readonly asked: boolean;
  readonly features: LineFeatures;
}

/** Every labelled line there is to learn from; what is held out is not among it. */
export function allRows(): LineRow[] {
  const pages = [...readGold('train'), ...readGold('tune'), ...readGold('others')].filter(
    (page) => page.form === 'article' && page.reason !== 'other-language',
  );
  const drills = readFurniture();
  return [
    ...pages.flatMap((page) => pageRows(page, 'page')),
    ...drills.flatMap((page) => pageRows(page, 'drill')),
    ...[...pages, ...drills].flatMap((page) => pageRows(bare(page), 'again')),
    ...[...pages, ...drills].flatMap((page) => pageRows(broken(page), 'again')),
    ...lineRows('lines', 'lines'),
    ...lineRows('lines-2', 'i'),
  ];
}

/** Labelled lines, each in its article. */
export function lineRows(part: Parameters<typeof readLines>[0], author: string): LineRow[] {
  return readLines(part).flatMap(({ article, at, claim }) => {
    const row = rowsOf(article, author, 'line');
    return at.map((i) => row(i, claim));
  });
}

function pageRows(page: GoldPage, kind: LineRow['kind']): LineRow[] {
  const article = articleOf(page);
  const row = rowsOf(article, page.id.slice(0, 1), kind);
  return alignGold(page, split(article)).flatMap(([first, ...more], i) =>
    first && more.every((other) => other.claim === first.claim) ? [row(i, first.claim)] : [],
  );
}

/** Least paragraphs of a page that is still one. */
const LEAST = 3;

/** The page as a good reader hands it over, without the furniture around it: its ends are news. */
function bare(page: GoldPage): GoldPage {
  const paragraphs = [...page.paragraphs];
  const isFurniture = (at: number) => paragraphs.at(at)?.every(({ claim }) => !claim);
  while (paragraphs.length > LEAST && isFurniture(-1)) paragraphs.pop();
  while (paragraphs.length > LEAST && isFurniture(0)) paragraphs.shift();
  return { ...page, paragraphs };
}

/** The page as agencies and television set it: a paragraph to each sentence. */
function broken(page: GoldPage): GoldPage {
  return { ...page, paragraphs: page.paragraphs.flat().map((sentence) => [sentence]) };
}

function rowsOf(article: Article, author: string, kind: LineRow['kind']) {
  const statements = split(article);
  const all = lines(article.paragraphs, statements);
  const found = byRules(all);
  const features = lineFeatures(all, found, article);
  return (i: number, claim: boolean): LineRow => ({
    author,
    text: statements[i]?.text ?? '',
    claim,
    kind,
    ruled: found[i] !== null,
    asked: found[i] === null && all[i] !== undefined && inDoubt(all[i], features(i)),
    features: features(i),
  });
}
