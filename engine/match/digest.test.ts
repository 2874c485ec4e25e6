import { describe, expect, it } from 'vitest';
import { bundledStories } from '../../cli/stories';
import { compare } from '../compare';
import type { Story } from '../model';
import { articleOf, FERRY } from '../test/ferry';
import { type DigestedStory, withDigest } from './digest';
import { prepareStory } from './prepare';
import type { PreparedDetail } from './prepared';

const [bundled] = await bundledStories();
if (!bundled) throw new Error('no bundled story');

/** What is told of a detail in terms is enough: the texts of the contrary are not kept. */
const withoutTexts = (prepared: PreparedDetail) => ({
  ...prepared,
  detail: { ...prepared.detail, contrary: [], contradicted: [] },
  contrary: prepared.contrary(),
});

/** As the build keeps it and a woken background reads it. */
const kept = (story: Story) => JSON.parse(JSON.stringify(withDigest(story))) as DigestedStory;

describe.each([
  ['bundled', bundled],
  ['with values, phrases and denials', FERRY],
  ['with counts by word', { ...FERRY, words: countsOf(FERRY) }],
  ['without details', { ...FERRY, details: [], core: [], heart: [] }],
] as const)('a digest that was kept as JSON: story %s', (_, story) => {
  const file = kept(story);
  const ready = prepareStory(file.story, file.digest);
  const fresh = prepareStory(story);

  it('prepares the story as reading its texts does', () => {
    expect([...ready.vocabulary.terms()]).toEqual([...fresh.vocabulary.terms()]);
    expect(ready.association).toEqual(fresh.association);
    expect(ready.phrases).toEqual(fresh.phrases);
    expect(ready.making).toBe(fresh.making);
    expect(ready.details.map(withoutTexts)).toEqual(fresh.details.map(withoutTexts));
  });

  it('gives the same comparison, letter by letter', () => {
    const page = articleOf(story.details.slice(0, 60).map(({ statement }) => statement));
    expect(compare(page, [fresh]).details).toHaveLength(story.details.length);
    expect(JSON.stringify(compare(page, [ready]))).toBe(JSON.stringify(compare(page, [fresh])));
  });
});

describe('a digest', () => {
  it('holds the counts by word, so that the story need not', () => {
    const { story, digest } = kept({ ...FERRY, words: countsOf(FERRY) });
    expect(story.words).toEqual({ sentences: 100, details: {}, words: {} });
    expect(digest.tellings.all).not.toEqual(kept(FERRY).digest.tellings.all);
  });

  it('is what preparing goes by: the texts are not read again', () => {
    const mute = FERRY.details.map((detail) => ({
      ...detail,
      versions: detail.versions.map((version) => ({ ...version, wordings: [] })),
    }));
    const { digest } = withDigest(FERRY);
    const ready = prepareStory({ ...FERRY, details: mute }, digest);
    expect(ready.details.map(({ wordings }) => wordings)).toEqual(
      prepareStory(FERRY).details.map(({ wordings }) => wordings),
    );
  });
});

function countsOf({ details }: Story) {
  const [first, second] = details.map(({ id }) => id);
  return {
    sentences: 100,
    details: { [first ?? '']: 10, [second ?? '']: 7 },
    words: { ferri: [30, 0, 9, 1, 2], harbor: [4, 1, 3], zebra: [2, 0, 1] },
  };
}
