import { describe, expect, it } from 'vitest';
import { bundledStories } from '../../cli/stories';
import { compare } from '../compare';
import type { Story } from '../model';
import { articleOf, FERRY } from '../test/ferry';
import { impliedBy } from './conflict/implied';
import type { DigestedStory } from './digest';
import { withDigest } from './keep';
import { prepareStory } from './prepare';

const [bundled] = await bundledStories();
if (!bundled) throw new Error('no bundled story');

/** As the build keeps it and a woken background reads it. */
const kept = (story: Story) => JSON.parse(JSON.stringify(withDigest(story))) as DigestedStory;

describe.each([
  ['bundled', bundled],
  ['with values, phrases and denials', FERRY],
] as const)('a story kept as JSON: %s', (_, story) => {
  const file = kept(story);
  const ready = prepareStory(file.story, file.digest);
  const fresh = prepareStory(story);

  it('says the same of what its wordings imply', () => {
    for (const [i, detail] of fresh.details.entries()) {
      const own = ready.details[i];
      if (!own) throw new Error('a detail is missing');
      const { people, names, contraries, standing } = impliedBy(own, ready);
      const wanted = impliedBy(detail, fresh);
      expect({ people, names, contraries }).toEqual({
        people: wanted.people,
        names: wanted.names,
        contraries: wanted.contraries,
      });
      expect([...standing]).toEqual(expect.arrayContaining([...wanted.standing]));
    }
  });

  it('gives the same comparison, letter by letter', () => {
    const page = articleOf(story.details.slice(0, 60).map(({ statement }) => statement));
    expect(JSON.stringify(compare(page, [ready]))).toBe(JSON.stringify(compare(page, [fresh])));
  });
});

describe('a digest that does not fit', () => {
  const { story, digest } = kept(FERRY);
  const mute = {
    ...digest,
    details: digest.details.map((detail) => ({ ...detail, wordings: [] })),
  };
  const wordings = (given: typeof digest) =>
    prepareStory(story, given).details.map((detail) => detail.wordings.length);

  it.each([
    ['of another engine', { ...mute, stamp: { ...digest.stamp, reading: 1 } }],
    ['of another story', { ...mute, stamp: { ...digest.stamp, story: 1 } }],
    ['without a stamp', { ...mute, stamp: undefined as unknown as typeof digest.stamp }],
  ])('%s is not taken: the texts are read', (_, other) => {
    expect(wordings(other)).toEqual(prepareStory(story).details.map((d) => d.wordings.length));
  });

  it('and one that fits is', () => {
    expect(wordings(mute)).toEqual(story.details.map(() => 0));
  });
});
