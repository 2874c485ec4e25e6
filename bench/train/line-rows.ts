import type { Article } from '../../engine/model';
import { byRules } from '../../engine/split/claims';
import { lineFeatures } from '../../engine/split/claims/features';
import { caution } from '../../engine/split/claims/likely';
import { type Line, lines } from '../../engine/split/claims/line';
import type { LineFeatures } from '../../engine/split/claims/line-features';
import { type Phrasing, phrasings } from '../../engine/split/claims/phrasing';
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
   * A sentence of a page; of a page that has more furniture than any (furniture.txt, furniture-2.txt); of a page shown again without its
   * furniture, or in other paragraphs; or a line put into a page.
   */
  readonly kind: 'page' | 'drill' | 'again' | 'line';
  /** A rule has taken it for no claim. */
  readonly ruled: boolean;
  /** It states a detail of the story, or contradicts one. */
  readonly detail: boolean;
  /** A question cut off from its answer is not all that was labelled. */
  readonly whole: boolean;
  /** What its kind takes from its log-odds. */
  readonly caution: number;
  readonly features: LineFeatures;
  readonly phrasing: Phrasing;
  /** Where it stands: which of the article's lines. */
  readonly article: Article;
  readonly lines: readonly Line[];
  readonly index: number;
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
    return at.flatMap((i) => row(i, { claim, detail: false, whole: true }));
  });
}

function pageRows(page: GoldPage, kind: LineRow['kind']): LineRow[] {
  const article = articleOf(page);
  const row = rowsOf(article, page.id.slice(0, 1), kind);
  const statements = split(article);
  return alignGold(page, statements).flatMap((sentences, i) => {
    const [first, ...more] = sentences;
    if (!first || more.some((other) => other.claim !== first.claim)) return [];
    const detail = sentences.some(
      ({ details, contradicts }) => details.length + contradicts.length > 0,
    );
    return row(i, { claim: first.claim, detail, whole: first.text === statements[i]?.text });
  });
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
  const phrasing = phrasings(all);
  return (i: number, label: Pick<LineRow, 'claim' | 'detail' | 'whole'>): LineRow[] => {
    const line = all[i];
    if (!line) return [];
    const own = features(i);
    return [
      {
        ...label,
        author,
        text: line.text,
        kind,
        ruled: found[i] !== null,
        caution: caution(line, own),
        features: own,
        phrasing: phrasing(line),
        article,
        lines: all,
        index: i,
      },
    ];
  };
}
