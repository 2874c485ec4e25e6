import { caseless } from '../../text/caseless';
import { hasPredicate } from '../../text/verbs';
import type { ClaimRule } from './line';

/** A line without a full stop and no longer than this is a label or a heading between paragraphs. */
const LABEL = 4;
const HEADING = 9;
/** A lead-in to a list or a quotation; with a verb of saying it tells who spoke. */
const LEAD_IN = 14;
const SAYS = caseless(
  /(?:said|says|told|wrote|added|asked|replied|posted|tweeted|declared|announced|explained|reads?|reported|statement|continued)(?!\p{L})/iu,
);

/** A heading of the page's own: what it says, the text says again. */
export const heading: ClaimRule = {
  name: 'heading',
  holds: ({ kind }) => kind === 'heading',
};

/** A paragraph that is a label: short, without a full stop, without a predicate, or all in capitals. */
export const label: ClaimRule = {
  name: 'label',
  holds: ({ text, words, alone, stopped, kind }) => {
    if (words.length === 0) return true;
    if (!alone || stopped || /^["']/.test(text)) return false;
    if (words.length <= LABEL) return true;
    if (kind === 'list-item' || kind === 'quote' || words.length > HEADING) return false;
    if (text === text.toUpperCase() && !/\d/.test(text)) return true;
    return !hasPredicate(words);
  },
};

/** "For those just joining us, the key points:" */
export const leadIn: ClaimRule = {
  name: 'lead-in',
  holds: ({ text, words }) =>
    text.endsWith(':') && words.length <= LEAD_IN && !SAYS.test(text) && !hasPredicate(words),
};

const LEAST_WORDS = 4;
/** No headline is longer; a forgotten full stop after a long sentence is forgiven. */
const HEADLINE = 18;
/** Headlines leave such words out: a line that begins with one is a sentence. */
const PROSE =
  /^(?:the|a|an|she|he|it|they|we|i|his|her|their|its|this|that|these|those|there|after|while|when|as|but|and|in|on|at|if|because|since|although|though|during|before|according)\s/i;

/** "'It was like a war': nurses on the scandal": a headline begins with somebody's words. */
const QUOTING =
  /^(["']).{3,100}\1:? (?!(?:he|she|they|\p{Lu}\p{L}+) \p{Ll}+$)\p{L}+(?: \p{L}|'s )/u;

/** A paragraph without a full stop where all others have one: a headline, a caption or a heading between paragraphs. */
export const unstopped: ClaimRule = {
  name: 'unstopped',
  holds: ({ text, words, alone, bullet, kind, stopped, punctuated }) =>
    punctuated &&
    alone &&
    !bullet &&
    !stopped &&
    kind === 'text' &&
    words.length >= LEAST_WORDS &&
    words.length <= HEADLINE &&
    !PROSE.test(text) &&
    !/["':;,–—-]$/.test(text) &&
    (!/^["']/.test(text) || QUOTING.test(text)),
};
