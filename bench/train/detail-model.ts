import { bundledStories } from '../../cli/stories';
import { prepare } from '../../engine';
import { readGold } from '../gold';
import { type Company, countCompany, trainCompany } from './company';
import { pairsOf, trainDetailModel, withUsual } from './detail';
import { usualRates } from './usual';

const labelled = () => [...readGold('train'), ...readGold('tune')];

async function bundled() {
  const [story] = await bundledStories();
  if (!story) throw new Error('seeds/ holds no story');
  return story;
}

/** How often our labelled pages tell each detail of the bundled story: a prior that other newsrooms share. */
export async function buildUsual(): Promise<Record<string, number>> {
  const rate = usualRates(labelled());
  const story = await bundled();
  return Object.fromEntries(
    story.details.map((detail) => [detail.id, Math.round(rate(detail.id) * 1000) / 1000]),
  );
}

/** What our labelled pages tell next to what. */
export async function buildCompany(): Promise<Company> {
  return countCompany(labelled());
}

/** What the company of a statement adds, from pages of authors that the first look has not seen. */
export async function buildCompanyModel() {
  const pages = labelled();
  return {
    source: `logistic regression on ${pages.length} own pages (bench/gold: train, tune), each weighed by what was learned from other authors`,
    licence: 'MIT, as the project',
    ...trainCompany(pages, prepare(await bundled())),
  };
}

/** The weights by which a statement is said to carry a detail, from our own labelled pages (train and tune). */
export async function buildDetailModel() {
  const pages = labelled();
  const pairs = withUsual(pairsOf(pages, prepare(await bundled())), pages);
  return {
    source: `logistic regression on ${pairs.length} candidate pairs of ${pages.length} own pages (bench/gold: train, tune)`,
    licence: 'MIT, as the project',
    ...trainDetailModel(pairs),
  };
}
