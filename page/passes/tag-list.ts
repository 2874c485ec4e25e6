import type { Pass } from './pass';
import { isSlight } from './pass';

const NAMES =
  /\b(tags?|tag ?(list|cloud|links?)|tags? ?(container|wrapper)|topics?|topic ?(list|tags?)|keywords?|categor(y|ies)|cat links|filed under|hash ?tags?|kicker|eyebrow|section (name|label|title)|labels?|overline|rubric)\b/;

/** Lists of topics and the kicker above the headline. */
export const tagList: Pass = {
  name: 'tag-list',
  why: 'topics, not text',
  drops: (block, measure) => NAMES.test(block.hints) && isSlight(measure) && !measure.hasH1,
};
