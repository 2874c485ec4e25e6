import { matchesIn } from '../../text/matches';
import { merged, type Pass } from './pass';

const BREAK = /[\r\n\u2028\u2029\u0085]+[^\S\r\n]*/gu;
const BULLET = /(?<=\s)[•▪●‣◦■►▶·*](?=\s)/g;
const ITEM = /^(?:[-–—*•▪●‣◦■►▶·]|\d{1,2}[.)])\s/u;
/** A line shorter than this was not broken by a machine that fills lines. */
const SHORT = 50;
const ENDED = /[.!?…:]["”’')\]]*$/;

/**
 * Line breaks: the markup of a page breaks lines anywhere, so a break cuts only where it is meant: an empty line, an
 * item of a list, a full stop before it, or a short line before a capital. Bullets in running text cut too.
 */
export const cutLines: Pass = (text, cuts) => {
  const more: number[] = [];
  let line = 0;
  for (const found of matchesIn(text, BREAK)) {
    const cut = found.index + found[0].length;
    if (meant(text.slice(line, found.index), found[0], text.slice(cut, cut + 4))) more.push(cut);
    line = cut;
  }
  for (const found of matchesIn(text, BULLET)) if (found[0] !== '*') more.push(found.index);
  return merged(text, cuts, more);
};

function meant(line: string, gap: string, next: string): boolean {
  if (/\n\s*\n|\r\r|\u2029/.test(gap) || ITEM.test(next)) return true;
  const end = line.slice(-SHORT).trimEnd();
  return ENDED.test(end) || (line.trim().length < SHORT && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(next));
}
