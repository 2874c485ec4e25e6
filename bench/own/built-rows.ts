import { type Comparison, compare, split } from '../../engine';
import { alignGold, articleOf, type GoldPage, readGold } from '../gold';
import { percent, type Row } from '../table';
import { type BuiltStory, drawStories, labelsOf, readablePages } from '../train/built-stories';

/** Stories drawn from the pages learned from: enough that one odd draw does not decide. */
const STORIES = 12;
const SEED = 4000;

/** What was counted of built stories and pages read beside them. */
export interface BuiltFigures {
  readonly accounts: number;
  readonly recognised: number;
  readonly others: number;
  readonly taken: number;
  /** Confirmations on recognised accounts whose sentence shares a label with the detail's, and those whose does not. */
  readonly told: number;
  readonly untold: number;
}

/** Stories as a reader builds them from pages, read beside untouched ones. */
export function builtRows(): Row[] {
  const parts = ['held-out-4', 'held-out-5'] as const;
  const pages = parts.flatMap(readGold).filter(({ form }) => form === 'article');
  const own = readablePages().filter(({ spot }) => spot === 'same-story');
  const { accounts, recognised, others, taken, told, untold } = measureBuilt(
    drawStories(own, STORIES, SEED),
    pages,
  );
  return [
    {
      measure:
        'stories built from two to four pages, untouched pages: accounts recognised / others taken for it / confirmations right',
      ours: `${recognised} of ${accounts} / ${taken} of ${others} / ${percent(told / Math.max(1, told + untold))}`,
      peers: {},
      rows: accounts + others,
      note: `${STORIES} stories drawn from the pages learned from; every page beside every story`,
    },
  ];
}

/** Every page beside every story that it is no part of. */
export function measureBuilt(
  stories: readonly BuiltStory[],
  pages: readonly GoldPage[],
): BuiltFigures {
  const sum = { accounts: 0, recognised: 0, others: 0, taken: 0, told: 0, untold: 0 };
  for (const built of stories)
    for (const page of pages.filter(({ id }) => !built.from.has(id))) {
      const comparison = compare(articleOf(page), [built.story]);
      const same = comparison.spot.verdict === 'same-story' ? 1 : 0;
      if (page.spot !== 'same-story') {
        sum.others++;
        sum.taken += same;
        continue;
      }
      sum.accounts++;
      sum.recognised += same;
      const { told, untold } = confirmations(page, comparison, built);
      sum.told += told;
      sum.untold += untold;
    }
  return sum;
}

function confirmations(
  page: GoldPage,
  { details, page: read }: Comparison,
  { labels }: BuiltStory,
) {
  const gold = alignGold(page, split(articleOf(page)));
  const place = new Map(read.statements.map(({ id }, i) => [id, i]));
  const found = details.filter(({ onPage, conflict }) => onPage === 'stated' && !conflict);
  const told = found.filter(({ id, evidence }) => {
    const said = evidence.flatMap((statement) => [
      ...labelsOf(gold[place.get(statement) ?? -1] ?? []),
    ]);
    return said.some((label) => labels.get(id)?.has(label));
  }).length;
  return { told, untold: found.length - told };
}
