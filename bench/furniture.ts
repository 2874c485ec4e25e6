import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldPage } from './gold';

/** A sentence of no claim has this before it. */
const MARK = '~';

/** By two authors. */
const FILES = ['furniture', 'furniture-2'];

/** The pages of `bench/gold/furniture*.txt`, labelled for claims only; format: bench/gold/README.md. */
export function readFurniture(): GoldPage[] {
  return FILES.flatMap((file) =>
    pagesOf(readFileSync(path.join(import.meta.dirname, `gold/${file}.txt`), 'utf8')),
  );
}

function pagesOf(text: string): GoldPage[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((page) => {
      const [head = '', ...paragraphs] = page.trim().split('\n');
      const [id = '', outlet = '', title = ''] = head.split(' | ');
      return {
        id,
        style: '',
        author: id.slice(0, 1),
        title,
        outlet,
        published: null,
        spot: 'none',
        reason: null,
        form: 'article',
        paragraphs: paragraphs.map((line) =>
          line.split(/ \| | (?=~)/).map((sentence) => ({
            text: sentence.replace(MARK, ''),
            details: [],
            contradicts: [],
            claim: !sentence.startsWith(MARK),
          })),
        ),
      };
    });
}
