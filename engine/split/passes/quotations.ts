import { findQuotes, type Quote } from '../../text/quotes';
import type { Pass } from './pass';

/** A quotation longer than this is a speech: its sentences stand alone. */
const SPEECH = 500;
/** How far around a quotation its speaker is looked for. */
const WINDOW = 80;
const SAYS =
  'said|says|told|added|wrote|asked|tweeted|posted|explained|argued|replied|recalled|noted|insisted|declared|stated|warned|continued|claimed|admitted|joked|quipped|concluded|reflected|describes?d?|writes|reports|reported|according';
/** After the closing mark the sentence goes on: `," he said`, `" - she added`, `!" Harris told supporters`. */
const GOES_ON = new RegExp(
  `^["”’'»]\\s{0,2}(?:[,–—-]\\s{0,2})?(?:\\p{Ll}|(?:\\p{Lu}[^\\s"“]{0,20}\\s){1,4}(?:${SAYS})(?!\\p{L}))`,
  'u',
);
/** Before the opening mark stands who speaks: `she said, "`, `reflected: "`. */
const LED_IN = /[\p{L}\p{N}][,:]\s{0,2}["“‘'«]$/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts inside one quotation are none where its speaker is named before or after it: `"A. B," she said` is one
 * statement, since neither half is told by the page itself.
 */
export const joinQuotations: Pass = (text, cuts) => {
  if (cuts.length === 0) return cuts;
  const whole = findQuotes(text).flatMap((quote) => range(text, quote));
  let at = 0;
  return cuts.filter((cut) => {
    while ((whole[at]?.end ?? Number.POSITIVE_INFINITY) < cut) at++;
    const around = whole[at];
    return !(around && cut > around.start && cut <= around.end);
  });
};

/** Where a quotation allows no cut; its closing mark and the space after it too when its speaker follows. */
function range(text: string, quote: Quote): Range[] {
  if (quote.end - quote.start > SPEECH) return [];
  const ahead = text.slice(quote.end, quote.end + WINDOW);
  if (GOES_ON.test(ahead)) return [{ start: quote.start, end: quote.end + 3 }];
  const behind = text.slice(Math.max(0, quote.start - WINDOW), quote.start);
  return LED_IN.test(behind) ? [{ start: quote.start, end: quote.end }] : [];
}
