/**
 * A page's text as letters and digits only, in lower case, with the way back to its nodes. White space, soft hyphens,
 * quotation marks, line breaks and inline tags are what differs between a text as read and the same text on the page,
 * so comparing without them makes nearly every search an exact one.
 */
import { dataOf, tagOf } from './nodes';
import { SKIPPED } from './tags';
import { walk } from './walk';

/** More letters than any article's page has; what comes after is not searched. */
const MOST_LETTERS = 1_000_000;
const MOST_NODES = 150_000;

/** A page's letters, and where each text node's begin. */
export interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** `starts[i]` is the place in `text` where the letters of `nodes[i]` begin. */
  readonly starts: readonly number[];
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** The letters of a string. */
export function lettersOf(text: string): string {
  return fold(text).replace(NO_LETTER, '');
}

/** Lower case that keeps the length, so that places in it are places in the text ("İ" would become two). */
function fold(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return [...text]
    .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
    .join('');
}

/** Collects the letters of all text below `root`, open shadow roots included. Only reads. */
export function collectLetters(root: Element): Letters {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const visitor = {
    text(node: Text): void {
      const data = dataOf(node);
      const letters = typeof data === 'string' ? lettersOf(data.slice(0, MOST_LETTERS)) : '';
      if (!letters) return;
      nodes.push(node);
      starts.push(length);
      parts.push(letters);
      length += letters.length;
    },
    enter: (element: Element) => !SKIPPED.has(tagOf(element)),
    leave(): void {},
  };
  walk(root, visitor, MOST_NODES, () => length > MOST_LETTERS);
  return { text: parts.join(''), nodes, starts };
}

/** A place in a text node. */
export interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/** Where the letter at `at` stands; with `after`, the place behind it and behind the signs that close its sentence. */
export function placeOf(letters: Letters, at: number, after = false): Spot | null {
  const index = findNode(letters.starts, at);
  const node = letters.nodes[index];
  const start = letters.starts[index];
  if (!node || start === undefined) return null;
  const data = fold(String(dataOf(node)));
  let left = at - start;
  for (let offset = 0; offset < data.length; offset++) {
    const size = (data.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    const letter = /[\p{L}\p{N}]/u.test(data.slice(offset, offset + size));
    if (letter && left < size)
      return { node, offset: after ? closing(data, offset + size) : opening(data, offset) };
    if (letter) left -= size;
    offset += size - 1;
  }
  return null;
}

/** Includes the full stop and the quotation mark that follow. */
function closing(data: string, offset: number): number {
  return offset + (/^[^\p{L}\p{N}\s]{0,4}/u.exec(data.slice(offset, offset + 4))?.[0].length ?? 0);
}

/** Includes the quotation mark or bracket before. */
function opening(data: string, offset: number): number {
  return (
    offset -
    (/["“‘'«„([$€£]{0,3}$/.exec(data.slice(Math.max(0, offset - 3), offset))?.[0].length ?? 0)
  );
}

/** Index of the last start that is not after `at`. */
function findNode(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
