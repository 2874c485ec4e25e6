import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute; every tool works from here, wherever it was called. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether a module is the script that Node was started with, and not imported by another.
 * @param {string} url its `import.meta.url`
 */
export function isMain(url) {
  const [, script] = process.argv;
  return script !== undefined && realpathSync(script) === realpathSync(fileURLToPath(url));
}

const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results', '.cache']);

/**
 * Our files with one of these endings, as paths from the root with forward slashes, sorted.
 * Reads the folder and not git, so that it works in an unpacked source archive too.
 * @param {readonly string[]} endings e.g. `['.ts', '.tsx']`
 * @param {string} [root]
 * @returns {string[]}
 */
export function ownFiles(endings, root = ROOT) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(name);
      else if (endings.some((ending) => name.endsWith(ending))) found.push(name);
    }
  };
  walk('');
  return found.sort();
}
