import { caseless } from '../../text/caseless';
import type { ClaimRule } from './line';

const LABEL = caseless(/^(?:the |viral )?(?:claim|rumou?r|myth)(?: \d+)? ?:/iu);
const QUOTED = /^"[^"]+"$/;
/** What stands behind the quoted claim in its paragraph. */
const VERDICT = caseless(
  /"\s*(?:(?:our |the |my )?(?:verdict|rating|ruling|finding|facts?|reality|truth|answer|assessment)(?: is)?\s?[:–—-]|(?:mostly |partly |half[- ])?(?:true|false|misleading|fabricated|unproven|no evidence)[.!:–—-])/iu,
);

/** A claim that the page holds up to check: others said it, and the page is about to say what is in it. */
export const checked: ClaimRule = {
  name: 'checked',
  holds: ({ text, words, bullet, alone, paragraph }) =>
    words.length <= LONGEST &&
    (LABEL.test(text) ||
      (QUOTED.test(text) &&
        !alone &&
        (bullet || OPENS.test(paragraph)) &&
        VERDICT.test(paragraph))),
};

const LONGEST = 40;
/** A number or the quotation itself begins the paragraph. */
const OPENS = /^(?:\(?\d{1,2}[.):]?\s+)?"/;
