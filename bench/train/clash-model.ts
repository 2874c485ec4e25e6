import { bundledStories } from '../../cli/stories';
import { type PreparedStory, prepare, type Story } from '../../engine';
import { CLASH_FEATURES } from '../../engine/match/conflict/clash-features';
import { CONTRARY_FEATURES } from '../../engine/match/conflict/contrary';
import { creditsIn } from '../../engine/match/conflict/credits';
import { DENIAL_FEATURES } from '../../engine/match/conflict/denial-features';
import { ROUND_FEATURES } from '../../engine/match/conflict/turned-round';
import { weigh } from '../../engine/match/match';
import { particularsReader } from '../../engine/match/particulars';
import { readSheets } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { alignGold, articleOf, type GoldPage, readGold, readPassages } from '../gold';
import { labelledRows } from './clash-rows';
import { contradictedBy } from './contradicted';
import { byAuthor } from './counted';
import { falsify } from './falsify';
import { type Row, trainLogistic } from './logistic';

/** A value, a denial or a telling of the contrary on a labelled page that may contradict a detail. */
export interface ClashRow extends Row {
  readonly page: string;
  readonly detail: string;
  readonly rival: string;
  readonly text: string;
}

/** What one set of pages teaches: of values, people and words in the place of ours, of denials, and of telling the contrary where somebody wrote how. */
export interface ClashRows {
  readonly values: readonly ClashRow[];
  readonly people: readonly ClashRow[];
  readonly recast: readonly ClashRow[];
  readonly words: readonly ClashRow[];
  readonly round: readonly ClashRow[];
  readonly denials: readonly ClashRow[];
  readonly contrary: readonly ClashRow[];
}

const noRows = (): Record<keyof ClashRows, ClashRow[]> => ({
  values: [],
  people: [],
  recast: [],
  words: [],
  round: [],
  denials: [],
  contrary: [],
});

/** Penalty on weights: a dozen features, some hundred contradictions. */
const RIDGE = 0.5;
/** Statements weaker than this are not asked. */
const LEAST_P = 0.04;

/** Every substitution that passes and every denial on the labelled pages; a yes where the labeller saw that contradiction there. */
export function clashRows(
  pages: readonly GoldPage[],
  story: PreparedStory,
  only: string | null = null,
): ClashRows {
  const rows = noRows();
  for (const page of pages) {
    const article = articleOf(page);
    const statements = split(article);
    const gold = alignGold(page, statements);
    const read = particularsReader(article.published ?? story.story.date);
    const weighed = [...weigh(readSheets(statements, story), story).values()].flat();
    for (const weighing of weighed) {
      const detail = weighing.rough.detail.detail.id;
      if (!weighing.sheet.statement.claim) continue;
      if (weighing.p < LEAST_P && !creditsIn(story).has(weighing.rough.detail)) continue;
      if (only !== null && detail !== only) continue;
      const sentences = gold[statements.indexOf(weighing.sheet.statement)] ?? [];
      const labels = sentences
        .flatMap((sentence) => sentence.contradicts)
        .filter((each) => each.detail.split('#')[0] === detail);
      const row = { page: page.id, detail, text: weighing.sheet.statement.text, weight: 1 };
      const one = read(weighing.sheet);
      for (const { kind, ...each } of labelledRows(weighing, one, story, labels))
        rows[kind].push({ ...row, ...each });
    }
  }
  return rows;
}

/** A replaced value or an inserted denial counts less than one that an author chose. */
const FALSIFIED_WEIGHT = 0.5;

/** The rows of falsified pages, the falsified detail's only. */
export function falsifiedRows(pages: readonly GoldPage[], story: PreparedStory): ClashRows {
  const made = noRows();
  for (const { page, detail, kind } of falsify(pages, story.story)) {
    const rows = clashRows([alone(page, detail)], story, detail);
    const wanted = (row: ClashRow) => (kind === 'harmless' ? row.y === 0 : row.y === 1);
    const lighter = (row: ClashRow) => ({ ...row, weight: FALSIFIED_WEIGHT });
    for (const part of PARTS) {
      // nobody's role is changed by rule
      if (part === 'round') continue;
      const turns = part === 'denials' || part === 'contrary';
      if (kind === (turns ? 'value' : 'denial')) continue;
      made[part].push(...rows[part].filter(wanted).map(lighter));
    }
  }
  return made;
}

/** The falsified paragraph and the one before it: nothing else matters to its rows. */
function alone(page: GoldPage, detail: string): GoldPage {
  const at = page.paragraphs.findIndex((sentences) =>
    sentences.some((sentence) => sentence.falsified === detail),
  );
  return { ...page, paragraphs: page.paragraphs.slice(Math.max(0, at - 2), at + 1) };
}

/** When a value of the page's own contradicts ours, and when a denial or a telling of the contrary does, from our own labelled pages. */
export async function buildClashModel() {
  const [bundled] = await bundledStories();
  if (!bundled) return null;
  const pages = [...readGold('train'), ...readGold('tune')].filter(isAccount);
  const passages = readPassages();
  return trainClash(clashSets(pages, passages, bundled).flat(), pages.length, passages.length);
}

/** Rows by author: each author's pages are read with a story that was counted on everybody else's. */
export function clashSets(
  pages: readonly GoldPage[],
  passages: readonly GoldPage[],
  story: Story,
): ClashRows[][] {
  const others = (author: string) =>
    [...pages, ...passages].filter((page) => page.author !== author);
  const counted = byAuthor(pages, story).map(({ author, pages: own, story: counts }) =>
    rowsOf(own, contradictedBy(others(author), counts)),
  );
  const authors = [...new Set(passages.map(({ author }) => author))];
  const told = authors.map((author) => {
    const own = passages.filter((page) => page.author === author);
    return rowsOf(own, contradictedBy(others(author), story), []);
  });
  return [...counted, ...told];
}

const isAccount = ({ spot }: GoldPage): boolean => spot === 'same-story';

/** All rows of some pages; the regression for stories without contrary wordings learns from the same pages without them. */
export function rowsOf(
  pages: readonly GoldPage[],
  story: Story,
  falsified: readonly GoldPage[] = pages,
): ClashRows[] {
  const details = story.details.map((detail) => ({
    ...detail,
    contrary: [],
    contradicted: [],
  }));
  const [prepared, plain] = [prepare(story), prepare({ ...story, details })];
  const others = [clashRows(pages, plain), falsifiedRows(falsified, plain)];
  return [
    clashRows(pages, prepared),
    falsifiedRows(falsified, prepared),
    ...others.map(({ denials }) => ({ ...noRows(), denials })),
  ];
}

const PARTS = ['values', 'people', 'recast', 'words', 'round', 'denials', 'contrary'] as const;

/** The regressions from rows. */
export function trainClash(sets: readonly ClashRows[], pages: number, passages: number) {
  const rows = (part: (typeof PARTS)[number]) => sets.flatMap((set) => set[part]);
  const count = (part: (typeof PARTS)[number]) =>
    `${rows(part).length} ${part} (${rows(part).filter((row) => row.y).length} of them contradictions)`;
  return {
    source: `logistic regressions on ${PARTS.map(count).join(', ')}, on ${pages} own pages and ${passages} passages (bench/gold: train, tune, sentences)`,
    licence: 'MIT, as the project',
    values: trainLogistic(CLASH_FEATURES, rows('values'), RIDGE),
    people: trainLogistic(CLASH_FEATURES, rows('people'), RIDGE),
    recast: trainLogistic(CLASH_FEATURES, rows('recast'), RIDGE),
    words: trainLogistic(CLASH_FEATURES, rows('words'), RIDGE),
    round: trainLogistic(ROUND_FEATURES, rows('round'), RIDGE),
    denials: trainLogistic(DENIAL_FEATURES, rows('denials'), RIDGE),
    contrary: trainLogistic(CONTRARY_FEATURES, rows('contrary'), RIDGE),
  };
}
