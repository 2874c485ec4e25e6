import type { Article, Paragraph } from '../engine/model';
import { cleanText } from './clean-text';
import { dateOfUrl } from './facts/date';
import { hostOf } from './facts/outlet';
import { wordsOf } from './likeness';
import { sift } from './lines/index';
import type { Passage } from './passages';
import type { Removal } from './prune';

/** A first line under this many characters is the headline. */
const LONGEST_HEADLINE = 160;
/** Lines of a text that was broken to fit a window are about as long as the longest. */
const WRAPPED = { longest: 100, shortest: 45 };
const FEWEST_WORDS = 8;

/** Reads an article from plain text: a headline, paragraphs by line or blank line, and nothing that is only a label. */
export function readText(
  text: string,
  url: string | null,
  tell: (removal: Removal) => void = () => {},
): Article {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => cleanText(line));
  const first = lines.findIndex((line) => line !== '');
  const headline = lines[first] && lines[first].length < LONGEST_HEADLINE ? lines[first] : null;
  const body = lines.slice(headline === null ? Math.max(first, 0) : first + 1);
  const paragraphs = sift(paragraphsOf(body), tell);
  const words = paragraphs.reduce((sum, paragraph) => sum + wordsOf(paragraph.text).length, 0);
  return {
    url,
    title: headline,
    outlet: hostOf(url),
    published: dateOfUrl(url),
    language: null,
    readable: words < FEWEST_WORDS ? 'none' : 'full',
    form: 'unknown',
    paragraphs: paragraphs.map(({ text, kind }): Paragraph => ({ text, kind })),
  };
}

function paragraphsOf(lines: readonly string[]): Passage[] {
  const joined = isWrapped(lines) ? unwrap(lines) : lines;
  return joined.filter((line) => line !== '').map(toPassage);
}

/** Whether the lines were broken to fit a window: none is long, and most that another follows are near the longest. */
function isWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  if (followed.length < 3 || lines.some((line) => line.length > WRAPPED.longest)) return false;
  const full = followed.filter((line) => line.length >= WRAPPED.shortest);
  const open = followed.filter((line) => !/[.!?:]["'”’)]?$/.test(line));
  return full.length > followed.length * 0.8 && open.length > followed.length * 0.6;
}

function unwrap(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const line of [...lines, '']) {
    if (line !== '') open += (open ? ' ' : '') + line;
    else if (open) {
      paragraphs.push(open);
      open = '';
    }
  }
  return paragraphs;
}

function toPassage(line: string): Passage {
  const bullet = /^\s*(?:[-*•·▪]|\d{1,2}[.)])\s+/.exec(line)?.[0] ?? '';
  const kind = bullet ? 'list-item' : 'text';
  return { text: line.slice(bullet.length), kind, linked: 0, strong: 0, pulled: false };
}
