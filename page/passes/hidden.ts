import type { Pass } from './pass';

const FOR_SCREEN_READERS =
  /\b(sr only|visually ?hidden|screen ?reader( text| only)?|screenreader|assistive text|offscreen|u hidden visually)\b/;

/** What a sighted reader does not see. */
export const hidden: Pass = {
  name: 'hidden',
  why: 'not shown on the page',
  drops: (block) => block.hidden || FOR_SCREEN_READERS.test(block.hints),
};
