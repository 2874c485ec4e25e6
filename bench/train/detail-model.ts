import { bundledStories } from '../../cli/stories';
import { prepare } from '../../engine';
import { readGold } from '../gold';
import { readSeedGold } from '../own/seeds';
import { trainCompany } from './company';
import { type Company, countCompany } from './company-counts';
import { uncounted } from './counted';
import { pairsOf, seenByOthers, trainDetailModel } from './detail';
import { elsewhereRates, usualRates } from './usual';
import { countWords } from './word-counts';

const accounts = (part: 'train' | 'tune' | 'others') =>
  readGold(part).filter((page) => page.spot === 'same-story');
/** Pages of ours, and the story's own accounts where their texts lie beside the project: the only ones that real newsrooms wrote. */
const labelled = () => [
  ...accounts('train'),
  ...accounts('tune'),
  ...accounts('others'),
  ...readSeedGold().pages,
];

async function bundled() {
  const [story] = await bundledStories();
  if (!story) throw new Error('seeds/ holds no story');
  return story;
}

/** How often our labelled pages tell each detail of the bundled story: a prior that other newsrooms share. */
export async function buildUsual() {
  return rounded(usualRates(labelled()));
}

async function rounded<Rate extends number | null>(rate: (detail: string) => Rate) {
  const { details } = await bundled();
  const round = (value: Rate) => value && Math.round(value * 1000) / 1000;
  return Object.fromEntries(details.map(({ id }) => [id, round(rate(id))]));
}

/** How often our labelled pages of other events tell each detail of the bundled story. */
export async function buildElsewhere() {
  const rate = elsewhereRates([...readGold('train'), ...readGold('tune'), ...readGold('others')]);
  return rounded(rate);
}

/** What our labelled pages tell next to what. */
export async function buildCompany(): Promise<Company> {
  return countCompany(labelled());
}

/** Which words our labelled pages tell each detail with. */
export async function buildWords() {
  return countWords(labelled(), prepare(uncounted(await bundled())));
}

/** The weights by which a statement is said to carry a detail, from our own labelled pages: with what was counted on them, and without. */
export async function buildDetailModel() {
  const pages = labelled();
  const story = await bundled();
  const counted = seenByOthers(pages, story).flatMap(({ pairs }) => pairs);
  return {
    source: `logistic regression on ${counted.length} candidate pairs of ${pages.length} pages (bench/gold: train, tune, others; the accounts themselves), each with what was counted on other authors' pages`,
    licence: 'MIT, as the project',
    counted: trainDetailModel(counted),
    uncounted: trainDetailModel(pairsOf(pages, prepare(uncounted(story)))),
  };
}

/** What the company of a statement adds. */
export async function buildCompanyModel() {
  const pages = labelled();
  return {
    source: `logistic regression on ${pages.length} pages (bench/gold: train, tune, others; the accounts themselves), each weighed by what was learned from other authors`,
    licence: 'MIT, as the project',
    ...trainCompany(seenByOthers(pages, await bundled())),
  };
}
