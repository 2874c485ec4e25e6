import type { Story } from '../model';
import { hashWords } from '../text/hash';
import { buildDirectory } from '../text/people';
import { tokenize } from '../text/tokens';
import { readWording } from './terms';

/** Which reading a digest is of: by which engine, and of which story. */
export interface Stamp {
  readonly reading: number;
  readonly story: number;
}

/** Raised when a digest's fields come to mean something else. */
const FORM = 3;
/** Whatever reads these words in another way reads a story in another way. */
const PROBE =
  'On Jan. 3 the mayors’ own 49th ferry hadn’t sailed, nor did Ms. Cole (41) deny that nobody in the U.S. ever re-endorsed “the café’s” $1,000 fines; she refused to turn down 3.5 percent, and studies of wives were going badly.';
const PEOPLE = [
  { id: 'cole', name: 'Ada Cole', aliases: ['Cole'], roles: ['the mayor'], pronoun: 'she' },
] as const;

let reading: number | null = null;

/** The stamp of a story as this engine reads it; a digest with another one is of no use. */
export function stampOf({ details }: Story): Stamp {
  reading ??= readingOf(PROBE);
  const ids = details.map(({ id, versions }) => `${id} ${versions.length}`);
  return { reading, story: hashWords(ids, 0, ids.length) };
}

/** One number for all that reading a text comes to. */
function readingOf(text: string): number {
  const { terms, denied } = readWording(text, buildDirectory(PEOPLE));
  const words = [
    `${FORM}`,
    ...tokenize(text).map(({ norm, stem, stop, digits }) => `${norm} ${stem} ${stop} ${digits}`),
    ...terms.map((term, i) => `${term} ${denied[i]}`),
  ];
  return hashWords(words, 0, words.length);
}

/** Whether two stamps are of the same reading. */
export const isSameStamp = (a: Stamp | undefined, b: Stamp): boolean =>
  a?.reading === b.reading && a.story === b.story;
