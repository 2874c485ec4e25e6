import type { Pass } from './pass';
import { isSlight } from './pass';

const NAMES =
  /\b(share|sharing|shares|share ?(bar|buttons?|tools?|links?|this|list|icons?)|social( ?(share|sharing|buttons?|links?|icons?|bar|media|list|follow))?|addthis\w*|addtoany\w*|a2a|sharedaddy|sd sharing|jp (relatedposts|sharing)|toolbar|tool ?bar|(article|page|utility|story) ?(tools?|actions?|toolbar)|print|bookmark|save (article|story)|gift article|font size|text size|listen|audio player|google preferred)\b/;

/** Buttons to share, print, save or listen. */
export const shareBar: Pass = {
  name: 'share-bar',
  why: 'buttons, not text',
  drops: (block, measure) => NAMES.test(block.hints) && isSlight(measure) && !measure.hasH1,
};
