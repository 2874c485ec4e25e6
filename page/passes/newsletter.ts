import type { Pass } from './pass';
import { isSlight } from './pass';

const NAMES =
  /\b(newsletters?|news letter|sign ?up|signup\w*|subscribe|subscription|subscribe box|opt ?in|mailing list|email (capture|form|signup|sign)|mailchimp|mc embed\w*|donat(e|ion)s?|support us|contribution|membership|app (promo|download|banner)|download app|push notification|whatsapp (channel|promo)|telegram (channel|promo)|follow us|alerts? signup)\b/;
const WEAK =
  /\b(cta|call ?to ?action|promo (box|block|card|unit)|callout|banner|register|registration|subscriber)\b/;

/** Calls to sign up, to subscribe, to donate, to follow. */
export const newsletter: Pass = {
  name: 'newsletter',
  why: 'asks the reader to sign up',
  drops: (block, measure) =>
    NAMES.test(block.hints) || (WEAK.test(block.hints) && isSlight(measure)),
};
