import { expect, test } from 'vitest';
import { bundledStories } from '../../cli/stories';
import { articleOf } from '../gold';
import { goldOf } from './page-gold';
import { seedFigures, withoutRecognition } from './seed-figures';
import { labelPage, readSeedGold, readSeedLabels, type SeedLabels, sentenceHash } from './seeds';

const { pages, lost, unlabelled } = readSeedGold();
const [story] = await bundledStories();
if (!story) throw new Error('seeds/ holds no story');

/** The bar for the accounts' own pages: F1 with recognition of copies. */
const BAR = 0.95;
/** Milliseconds for preparing the story twice and comparing every account with it. */
const SLOW = 60_000;

test('the hash of a sentence is that of its words', () => {
  expect(sentenceHash('She “will not” run,  he said.')).toBe(
    sentenceHash('she will NOT run he said'),
  );
  expect(sentenceHash('She will run, he said.')).not.toBe(
    sentenceHash('She will not run, he said.'),
  );
});

const sentence = { details: [], claim: true, hedge: 'stated', origin: null } as const;
const labels: SeedLabels = {
  file: 'bridge',
  spot: 'none',
  sentences: [
    { ...sentence, n: 1, hash: sentenceHash('The bridge stays.'), details: ['bridge-stays'] },
    { ...sentence, n: 2, hash: sentenceHash('It was sold.'), details: ['bridge-sold'] },
  ],
};

test('labels find their sentences wherever these stand, and those that fit nothing are told', () => {
  const text = `The council of Marlow sat until midnight, and few of its members went home early. The bridge stays.
Nobody in the hall had expected that the mayor would give way to the fishermen. "The bridge stays."`;
  const { page, lost, unlabelled } = labelPage(labels, `A bridge\n${text}`);
  const told = page.paragraphs.map((all) => all.map(({ details }) => details));
  expect(told).toEqual([
    [[], ['bridge-stays']],
    [[], []],
  ]);
  expect(lost).toEqual(['bridge n=2']);
  expect(unlabelled).toEqual(['bridge s1', 'bridge s3', 'bridge s4']);
});

test('labels are none where the texts are not', () => {
  expect(readSeedGold('nowhere')).toEqual({ pages: [], lost: [], unlabelled: [] });
});

test('labels name details, versions and origins of the story', () => {
  const versions = new Map(
    story.details.map(({ id, versions }) => [id as string, versions.length]),
  );
  const origins = new Set<string | null>([null, ...story.origins.map(({ id }) => id)]);
  for (const { file, sentences } of readSeedLabels())
    for (const { n, details, partial = [], origin } of sentences) {
      const place = `${file} n=${n}`;
      for (const label of details) {
        const [id = '', version] = label.split('#');
        const many = versions.get(id) ?? 0;
        expect(many, `${place} ${label}`).toBeGreaterThan(Number(version ?? 0));
        expect(version !== undefined, `${place} ${label}`).toBe(many > 1);
      }
      expect(details, place).toEqual(expect.arrayContaining([...partial]));
      expect(origins, place).toContain(origin);
    }
});

test('an account is labelled with the details that the corpus says it reports', () => {
  for (const { id, document } of story.accounts) {
    const page = readSeedLabels().find(({ file }) => file === document);
    const labelled = (page?.sentences ?? []).flatMap(({ details, partial = [] }) =>
      details.filter((label) => !partial.includes(label)),
    );
    const reported = story.details.flatMap(({ id: detail, versions }) =>
      versions.flatMap(({ reports }, i) =>
        reports.some(({ account }) => account === id)
          ? [versions.length > 1 ? `${detail}#${i}` : detail]
          : [],
      ),
    );
    expect([...new Set(labelled)].sort(), id).toEqual([...new Set(reported)].sort());
  }
});

// the publishers' texts are never part of the project: a clone without the seeds folder beside it skips these
const SKIPPED = pages.length ? '' : ' (skipped: the seeds folder is absent)';
const withTexts = test.skipIf(pages.length === 0);

withTexts(`every label finds its sentence and every sentence its label${SKIPPED}`, () => {
  expect({ lost, unlabelled }).toEqual({ lost: [], unlabelled: [] });
  expect(pages).toHaveLength(readSeedLabels().length);
});

withTexts(`labels survive the way from page to article${SKIPPED}`, () => {
  for (const page of pages) {
    expect(articleOf(page).paragraphs).toHaveLength(page.paragraphs.length);
    expect(goldOf(page).stated.size).toBeGreaterThan(0);
  }
});

withTexts(
  `the accounts' details are found on their own pages${SKIPPED}`,
  () => {
    const known = seedFigures(pages, story);
    const bare = seedFigures(pages, withoutRecognition(story));
    expect(known.f1, known.wrong.join('\n')).toBeGreaterThanOrEqual(BAR);
    expect(known.f1).toBeGreaterThanOrEqual(bare.f1);
    expect(known.measured.figures.spots.wrongly).toEqual([]);
    // the version told is what shows a contradiction between the accounts
    const { right, of } = known.measured.figures.verdicts;
    expect(right).toBe(of);
    const copied = pages.filter((page) => known.measured.comparisons.get(page.id)?.spot.copyOf);
    expect(copied).toHaveLength(pages.length);
    for (const { spot } of bare.measured.comparisons.values()) expect(spot.copyOf).toBeNull();
  },
  SLOW,
);
