import type { Pass } from './pass';
import { isLinked, isSlight } from './pass';

const NAMES =
  /\b(related|recirc\w*|recommended|recommend(ation|ations|er)|read ?(more|next|also)|up ?next|next up|more (on|from|stories|news|like)|most ?(read|popular|viewed|shared|commented|watched)|see ?also|also ?(like|read)|you ?(may|might) (also )?(like|enjoy|be interested)|further reading|in case you missed|editors? ?(picks?|choice)|top stories|latest (news|stories|headlines)|trending( now)?|linked stories|(story|headline|article|post|link) ?(list|feed|stack|grid|rail)|onward|explore more|keep reading|don t miss|what to read|other (news|stories|articles))\b/;
const WEAK =
  /\b(popular|teasers?|promos?|rail|cards?|carousel|latest|trends?|trending|suggest(ed|ions)|series|package|collection|featured|hub|inline links?|rich link|promo link|pagination|pager|prev|next|previous|links?)\b/;

/** Pointers to other articles: boxes, rails, lists of headlines. */
export const related: Pass = {
  name: 'related',
  why: 'points to other articles',
  drops(block, measure) {
    if (NAMES.test(block.hints)) return measure.proseLines < 5 || isLinked(measure);
    if (!WEAK.test(block.hints)) return false;
    return isLinked(measure) && isSlight(measure);
  },
};
