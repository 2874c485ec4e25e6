import type { Story } from '../model';
import { digestImplied } from './conflict/implied';
import { type DigestedStory, withDigest as withTexts } from './digest';
import { prepareStory } from './prepare';

/**
 * Digests a story for the build: its texts, and what its details' wordings say besides their values. Then the wordings
 * themselves are left out: the engine of the same build reads nothing but the digest, and they are a quarter of the background.
 */
export function withDigest(story: Story): DigestedStory {
  const { story: bare, digest } = withTexts(story);
  const ready = prepareStory(bare, digest);
  const details = digest.details.map((detail, i) => {
    const own = ready.details[i];
    return own ? { ...detail, implied: digestImplied(own, ready) } : detail;
  });
  const told = bare.details.map((detail) => ({
    ...detail,
    versions: detail.versions.map((version) => ({ ...version, wordings: [] })),
  }));
  return { story: { ...bare, details: told }, digest: { ...digest, details } };
}
