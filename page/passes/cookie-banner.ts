import type { Pass } from './pass';

const NAMES =
  /\b(cookies?|cookie ?(banner|consent|notice|law)|consent|gdpr|ccpa|onetrust|didomi|quantcast|qc cmp\w*|usercentrics|sourcepoint|sp message|truste|cmp|privacy (banner|notice|policy))\b/;

/** Questions about cookies and privacy. */
export const cookieBanner: Pass = {
  name: 'cookie-banner',
  why: 'asks about cookies',
  greedy: true,
  drops: (block, measure) => NAMES.test(block.hints) && measure.prose < 4000 && !measure.hasH1,
};
