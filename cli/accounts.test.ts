import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare, prepare } from '../engine';
import type { Comparison, Verdict } from '../engine/model';
import { openPage } from './open-page';
import { bundledStories } from './stories';

// the publishers' texts are never part of the project: a clone without the seeds folder beside it skips these
const FOLDER = '../shared/seeds';
const HERE = existsSync(FOLDER);
const SKIPPED = HERE ? '' : ' (skipped: the seeds folder is absent)';
const withTexts = test.skipIf(!HERE);

const [story] = await bundledStories();
if (!story) throw new Error('seeds/ holds no story');
const prepared = prepare(story);

/** The comparison of the page that an account is. */
async function pageOf(account: string): Promise<Comparison> {
  const document = story?.accounts.find(({ id }) => id === account)?.document;
  const page = await openPage(`${FOLDER}/${document}.txt`, { url: null, published: null });
  return compare(page.read(), [prepared]);
}

withTexts.each([
  ['ok-magazine', 'same-story'],
  ['think-americana', 'same-story'],
  ['headline-reporter', 'same-story'],
  ['redstate', 'same-story'],
  ['steadfast-loyalty', 'related'],
])(`%s is itself and %s${SKIPPED}`, async (account, verdict) => {
  const { spot, details } = await pageOf(account);
  expect(spot).toMatchObject({ verdict, copyOf: account, story: story.id });
  expect(details.every(({ accounts }) => !(account in accounts))).toBe(true);
});

/** the page, the detail, the other account, how it stands to the page */
const TABLE: readonly (readonly [string, string, string, Verdict])[] = [
  // which campaign the sister chaired
  ['ok-magazine', 'sister-chaired-campaign', 'headline-reporter', 'conflicts'],
  ['headline-reporter', 'sister-chaired-campaign', 'ok-magazine', 'conflicts'],
  // when the bond began
  ['headline-reporter', 'bond-began', 'redstate', 'conflicts'],
  ['redstate', 'bond-began', 'headline-reporter', 'conflicts'],
  // which magazine: one account credits two, and so contradicts nobody
  ['think-americana', 'magazine-credited', 'ok-magazine', 'confirms'],
  ['ok-magazine', 'magazine-credited', 'redstate', 'confirms'],
  // another event has nothing to say on the talks
  ['ok-magazine', 'harris-sought-clinton-advice', 'steadfast-loyalty', 'out-of-scope'],
  ['redstate', 'visit-in-december', 'steadfast-loyalty', 'out-of-scope'],
  // one exit in other words
  ['ok-magazine', 'biden-left-race', 'think-americana', 'confirms'],
  ['redstate', 'biden-left-race', 'headline-reporter', 'confirms'],
  ['think-americana', 'party-pushed-biden-out', 'redstate', 'reports'],
  // "several times" and "multiple occasions"
  ['ok-magazine', 'spoke-several-times', 'redstate', 'confirms'],
  ['headline-reporter', 'spoke-several-times', 'think-americana', 'confirms'],
  // "next year" is 2026
  ['ok-magazine', 'california-governor-run', 'redstate', 'confirms'],
  ['think-americana', 'california-governor-run', 'headline-reporter', 'confirms'],
];

withTexts.each(TABLE)(`on %s: %s, %s %s${SKIPPED}`, async (page, id, account, verdict) => {
  const { details } = await pageOf(page);
  const row = details.find((detail) => detail.id === id);
  expect(new Map(Object.entries(row?.accounts ?? {})).get(account)).toBe(verdict);
});

withTexts(`who retells one magazine is one origin${SKIPPED}`, async () => {
  const { details } = await pageOf('ok-magazine');
  const row = details.find(({ id }) => id === 'harris-sought-clinton-advice');
  const confirming = Object.values(row?.accounts ?? {}).filter((one) => one === 'confirms');
  expect(confirming.length).toBeGreaterThan(1);
  expect(row?.origins).toEqual(['new-york-magazine']);
});
