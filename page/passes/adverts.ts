import type { Pass } from './pass';

const NAMES =
  /\b(adverts?|advertisements?|advertising|advertorial|ad ?(slots?|units?|box|wrap|wrapper|container|banner|label|break|placement|inline|block|area|zone|frame|holder|tag|injector|promo|space|sense)|google ad\w*|dfp|gpt|adsbygoogle|ads|sponsor(ed|s)?|sponsored (content|post)|paid content|partner content|outbrain|taboola|revcontent|mgid|zergnet|doubleclick|leaderboard|skyscraper|mpu|affiliate\w*|commerce|shopping|product (card|box)|buy ?box)\b|^ad$|^ad \d+$/;

/** Advertisements, paid links and shop boxes. */
export const adverts: Pass = {
  name: 'adverts',
  why: 'advertising',
  drops: (block) => NAMES.test(block.hints),
};
