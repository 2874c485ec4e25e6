import { matchesIn } from '../../text/matches';
import { merged, type Pass } from './pass';

const SPACE = /\s/;
/** Full stops of scripts that put no space after them. */
const WIDE = /[。！？｡．]/;
const ENDED = /(?:\p{Ll}{2}|\d|\p{Ll}[)\]"”’])[.!?]["”’)]?$/u;
const BEGINS = /^["“‘(]?\p{Lu}(?:\p{Ll}|\s)/u;
/** What has dots inside it: addresses, file names, domains written with a capital. */
const ADDRESS = /[@/\\_=]|www\.|^\S*\.(?:com|net|org|gov|edu|io|co|ai|tv|js|py)(?:\W|$)/i;
const MISSING = /[.!?]["”’)]?(?=["“‘(]?\p{Lu})/gu;
const WORD = 60;

/** No cut without a space, but where a space is plainly missing: "the election cycle.Former ...", not "Booking.com". */
export const cutMissingSpaces: Pass = (text, cuts) => {
  const spaced = cuts.filter(
    (cut) =>
      SPACE.test(text[cut - 1] ?? ' ') ||
      SPACE.test(text[cut] ?? ' ') ||
      WIDE.test(text[cut - 1] ?? ''),
  );
  const missing: number[] = [];
  for (const found of matchesIn(text, MISSING)) {
    const cut = found.index + found[0].length;
    if (isMissing(text, cut)) missing.push(cut);
  }
  return merged(text, spaced, missing);
};

function isMissing(text: string, cut: number): boolean {
  const before = text.slice(Math.max(0, cut - WORD), cut);
  const after = text.slice(cut, cut + WORD);
  if (!ENDED.test(before) || !BEGINS.test(after)) return false;
  const word = (/\S*$/.exec(before)?.[0] ?? '') + (/^\S*/.exec(after)?.[0] ?? '');
  return !ADDRESS.test(word);
}
