import { prepare, type Story } from '../../engine';
import type { GoldPage } from '../gold';
import { percent, type Row } from '../table';
import { detection, type PrecisionRecall } from './detection';
import { type Measured, measure } from './measure';
import { goldOf } from './page-gold';

/** How well the details of the accounts' own pages are found. */
export interface SeedFigures extends PrecisionRecall {
  readonly measured: Measured;
  /**
   * Wrong answers: "missed <page> <detail>", "alarm <page> <detail> at s4", "version <page> <detail> told as 1",
   * "conflict <page> <detail> with <value>" for a value that no account has.
   */
  readonly wrong: readonly string[];
}

/** The story without the accounts' fingerprints: no page is recognised as a copy, so the matcher stands alone. */
export function withoutRecognition(story: Story): Story {
  return {
    ...story,
    accounts: story.accounts.map((account) => ({ ...account, fingerprint: [] })),
  };
}

/** Compares every page with the story; all pages count, the account of the related event too. */
export function seedFigures(pages: readonly GoldPage[], story: Story): SeedFigures {
  const measured = measure(pages, prepare(story));
  const found = pages.flatMap((page) =>
    (measured.comparisons.get(page.id)?.details ?? [])
      .filter((detail) => detail.onPage === 'stated')
      .map(({ id, evidence, versions, conflict }) => {
        const told = versions.flatMap(({ onPage }, i) => (onPage ? [i] : []));
        const own = told.length ? null : conflict;
        return { page: page.id, detail: id as string, evidence, told, own, score: 1 };
      }),
  );
  const wrong = pages.flatMap((page) => {
    const { stated, optional, versions } = goldOf(page);
    const here = found.filter((each) => each.page === page.id);
    const ids = new Set(here.map((each) => each.detail));
    return [
      ...[...stated].filter((id) => !ids.has(id)).map((id) => `missed ${page.id} ${id}`),
      ...here
        .filter(({ detail }) => !stated.has(detail) && !optional.has(detail))
        .map(({ detail, evidence }) => `alarm ${page.id} ${detail} at ${evidence.join(', ')}`),
      ...here.flatMap(({ detail, own }) =>
        own ? [`conflict ${page.id} ${detail} with ${own.type} ${own.page}`] : [],
      ),
      ...here
        .filter(({ detail, told }) => `${told}` !== `${[...(versions.get(detail) ?? told)].sort()}`)
        .map(
          ({ detail, told }) => `version ${page.id} ${detail} told as ${told.join(', ') || 'none'}`,
        ),
    ];
  });
  return { ...detection(pages, found), measured, wrong };
}

/** Both figures, with and without recognition of copies, for the table; none where the texts are not. */
export function seedRows(pages: readonly GoldPage[], story: Story): Row[] {
  if (!pages.length) return [];
  const rows: readonly (readonly [string, Story, string])[] = [
    ['recognised as copies', story, 'as a reader of these very pages sees them'],
    ['not recognised', withoutRecognition(story), 'fingerprints taken out: the matcher alone'],
  ];
  return rows.map(([name, known, note]) => {
    const { precision, recall, f1 } = seedFigures(pages, known);
    return {
      measure: `details found, the story's own accounts, ${name}: precision / recall / F1`,
      ours: `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`,
      peers: {},
      rows: pages.length,
      note,
    };
  });
}
