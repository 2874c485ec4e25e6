import { type Comparison, compare, type PreparedStory, split } from '../../engine';
import { alignGold, articleOf, type GoldPage } from '../gold';
import { detection, type PrecisionRecall } from './detection';
import { goldOf } from './page-gold';

/** All figures of one part of the labelled pages. */
export interface Figures {
  readonly pages: number;
  readonly detection: PrecisionRecall;
  /** Of details rightly found: whether every account gets the verdict that the labelled versions ask for. */
  readonly verdicts: { readonly right: number; readonly of: number };
  /** Of details rightly found: whether the first sentence of evidence is a labelled one. */
  readonly evidence: { readonly right: number; readonly of: number };
  /** Values and polarities that no account has. */
  readonly conflicts: { readonly hits: number; readonly alarms: number; readonly missed: number };
  /** Furniture taken for a claim, and claims taken for furniture, of all sentences of that label. */
  readonly furniture: { readonly wrong: number; readonly of: number };
  readonly claims: { readonly lost: number; readonly of: number };
  readonly spots: {
    readonly right: number;
    readonly of: number;
    readonly wrongly: readonly string[];
  };
}

export interface Measured {
  readonly figures: Figures;
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/** Compares every page with the story as the extension does, and counts. */
export function measure(pages: readonly GoldPage[], story: PreparedStory): Measured {
  const comparisons = new Map(pages.map((page) => [page.id, compare(articleOf(page), [story])]));
  const claimed = pages.flatMap((page) =>
    (comparisons.get(page.id)?.details ?? [])
      .filter((detail) => detail.onPage === 'stated')
      .map((detail) => ({ page: page.id, detail: detail.id, score: 1 })),
  );
  const count = {
    verdicts: [0, 0],
    evidence: [0, 0],
    conflicts: [0, 0, 0],
    furniture: [0, 0],
    claims: [0, 0],
  };
  const wrongly: string[] = [];
  for (const page of pages) {
    const comparison = comparisons.get(page.id);
    if (!comparison) continue;
    if (comparison.spot.verdict !== page.spot)
      wrongly.push(`${page.id}: ${page.spot} taken for ${comparison.spot.verdict}`);
    countDetails(page, comparison, story, count);
    countClaims(page, count);
  }
  const pair = (name: keyof typeof count) => ({
    right: count[name][0] ?? 0,
    of: count[name][1] ?? 0,
  });
  return {
    comparisons,
    figures: {
      pages: pages.length,
      detection: detection(
        pages.filter((page) => page.spot === 'same-story'),
        claimed,
      ),
      verdicts: pair('verdicts'),
      evidence: pair('evidence'),
      conflicts: {
        hits: count.conflicts[0] ?? 0,
        alarms: count.conflicts[1] ?? 0,
        missed: count.conflicts[2] ?? 0,
      },
      furniture: { wrong: count.furniture[0] ?? 0, of: count.furniture[1] ?? 0 },
      claims: { lost: count.claims[0] ?? 0, of: count.claims[1] ?? 0 },
      spots: { right: pages.length - wrongly.length, of: pages.length, wrongly },
    },
  };
}

type Count = Record<'verdicts' | 'evidence' | 'conflicts' | 'furniture' | 'claims', number[]>;
const add = (list: number[], at: number, n = 1) => {
  list[at] = (list[at] ?? 0) + n;
};

function countDetails(
  page: GoldPage,
  comparison: Comparison,
  story: PreparedStory,
  count: Count,
): void {
  const gold = goldOf(page);
  const sentences = alignGold(page, split(articleOf(page)));
  for (const detail of comparison.details) {
    if (detail.onPage !== 'stated') continue;
    const own = detail.conflict !== null && !detail.versions.some((version) => version.onPage);
    const wanted = gold.contradicted.has(detail.id);
    const versions = gold.versions.get(detail.id);
    if (own && !gold.optional.has(detail.id)) add(count.conflicts, wanted ? 0 : 1);
    if (!gold.stated.has(detail.id) && !wanted) continue;
    add(count.evidence, 1);
    const place = comparison.page.statements.findIndex(
      (statement) => statement.id === detail.evidence[0],
    );
    const labels = (sentences[place] ?? []).flatMap((s) => [
      ...s.details,
      ...s.contradicts.map((c) => c.detail),
    ]);
    if (labels.some((label) => label.split('#')[0] === detail.id)) add(count.evidence, 0);
    add(count.verdicts, 1);
    const told = detail.versions.flatMap((version, i) => (version.onPage ? [i] : []));
    const many = (story.story.details.find((d) => d.id === detail.id)?.versions.length ?? 1) > 1;
    const right = wanted
      ? own
      : !own &&
        (!many ||
          !versions ||
          (told.length === versions.size && told.every((v) => versions.has(v))));
    if (right) add(count.verdicts, 0);
  }
  const flagged = new Set(
    comparison.details
      .filter((d) => d.onPage === 'stated' && d.conflict && !d.versions.some((v) => v.onPage))
      .map((d) => d.id as string),
  );
  for (const detail of gold.contradicted.keys()) if (!flagged.has(detail)) add(count.conflicts, 2);
}

function countClaims(page: GoldPage, count: Count): void {
  const statements = split(articleOf(page));
  alignGold(page, statements).forEach((sentences, i) => {
    const [sentence] = sentences;
    if (!sentence || sentences.some((other) => other.claim !== sentence.claim)) return;
    add(sentence.claim ? count.claims : count.furniture, 1);
    if (statements[i]?.claim !== sentence.claim)
      add(sentence.claim ? count.claims : count.furniture, 0);
  });
}
