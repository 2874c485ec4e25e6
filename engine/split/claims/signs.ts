import { type Caseless, caseless } from '../../text/caseless';
import type { LineFeature } from './line-features';

/** Words for a page's own matters, beside those of line-words.ts: signs that one pattern tells. English; chosen by hand. */

const WORKS =
  'story|article|post|page|site|column|piece|report|essay|newsletter|letter|blog|website|edition|issue|review|notebook|episode|podcast|interview|transcript|week|month|summary|video|gallery|feed|text|series|item|account';
const ENDS = '(?!\\p{L})';

/** What each sign is found by, by the name of its feature. */
export const SIGNS = {
  // "newsroom@...", "@paper", "555-0101"
  contact:
    /\w@\w|(?:^|\s)@\w|https?:|www\.|\w\.(?:com|org|net|co|uk|example|in|au|ca|ie|news|tv|fm)(?:\/|\b)|\b\d{3}[-. ]\d{4}\b/i,
  clock:
    /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m)?\b|\b\d{1,2} ?[ap]\.?m\b|\b\d+ ?min(?:ute)?s?\b|\b(?:GMT|IST|EST|EDT|PST|AEDT|BST)\b/i,
  sheet: /\b(?:pages?|pp?\.|no\.|vol\.|issue|volume) ?\d/i,
  here: /\b(?:here|below|above|overleaf|online|inside)\b/i,
  itself: caseless(new RegExp(`\\bthis (?:\\p{L}+ )?(?:${WORKS})${ENDS}`, 'iu')),
  // what is said of an author
  career:
    /paperback|hardback|author of|(?:most recent|latest|new|first) book|memoirist|is out|out now|columnist|novel|teaches|lectur|lives in|based in|writes (?:about|for|the|from|on|a)|has (?:covered|written|been (?:writing|covering|posting))|runs the|organi[sz]es|retired|emerit|fellow|reader in|professor|correspondent|sketchwriter|editor/i,
  // who pays for the page
  funds: caseless(
    /(?:free|funded|advertising|adverts?|ads?|sponsor\p{L}*|subscri\p{L}+|members?|donat\p{L}+|supporters?|donors|grants|billionaires|backed|support\p{L}*|owned)(?!\p{L})/iu,
  ),
  // what a paper has beside news
  service:
    /\b(?:forecast|weather|tides?|lottery|horoscope|crossword|sudoku|quiz|puzzle|results|fixtures|scores|cyclone|fog|advisory|wordle|obituar\w+|classified\w*|wanted|for sale|rent|merch\w*|tickets?|t-shirts?|mugs?)\b/i,
  // each and any: no news is of everything
  general: /\b(?:of|for|in|to) (?:any|every|all|a|an)\b/i,
  equates: /^(?:\S+ ){1,6}?(?:is|are|'s) \p{L}/u,
} as const satisfies Partial<Record<LineFeature, Pick<Caseless, 'test'>>>;

export type Sign = keyof typeof SIGNS;

const MONEY = /[$£€₹%]\s?\d|\d\s?[%p]|\bR[es]\.? ?\d/;
const DEAL = caseless(
  /(?:from|for|just|only|off|weeks?|months?|years?|half|free|price|pint|sale|deal|gift|ticket|offer)s?(?!\p{L})/iu,
);

/** A price with what it buys: "twelve weeks for £12", "20% off". */
export function offers(text: string): boolean {
  return MONEY.test(text) && DEAL.test(text);
}
