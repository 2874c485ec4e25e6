import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../engine/story/fingerprint';

// Writes seeds/<story>/fingerprints.json from the publishers' texts, which never enter the project.
const [story = 'harris-clinton-talks', texts = '../shared/seeds'] = process.argv.slice(2);
if (!existsSync(texts)) {
  console.error(`${texts} is not here: fingerprints are made where the accounts' texts are`);
  process.exit(2);
}
const folder = path.join('seeds', story);
const { accounts } = JSON.parse(readFileSync(path.join(folder, 'story.json'), 'utf8')) as {
  accounts: { id: string; document: string | null }[];
};
const prints: Record<string, readonly number[]> = {};
for (const { id, document } of accounts) {
  if (document === null) continue;
  prints[id] = fingerprint(readFileSync(path.join(texts, `${document}.txt`), 'utf8'));
}
const rows = Object.entries(prints).map(
  ([id, runs]) => `  ${JSON.stringify(id)}: [${runs.join(', ')}]`,
);
writeFileSync(path.join(folder, 'fingerprints.json'), `{\n${rows.join(',\n')}\n}\n`);
