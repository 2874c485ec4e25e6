import type { Story } from './model';

/**
 * What is known of how a story's details are told: words counted on labelled pages; wordings and slots that an editor wrote;
 * or a sentence or two of the pages that it was built from. What a match is worth differs, so each has weights of its own.
 */
export type Making = 'counted' | 'uncounted' | 'built';

/** Share of the details with slots from which somebody wrote them: `buildStory` asks for slots in a few only. */
const WRITTEN = 0.5;

/** How a story was made, by what it holds. */
export function makingOf({ words, details }: Story): Making {
  if (words) return 'counted';
  const asking = details.filter(({ slots }) => slots.length > 0).length;
  return asking >= WRITTEN * details.length ? 'uncounted' : 'built';
}
