import { spawnSync } from 'node:child_process';
import { ROOT } from './files.mjs';

/**
 * Runs a Node script of a package or of ours, showing what it prints.
 * Straight with this Node and without a shell: it works the same on every system.
 * @param {string} script path from the root
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {boolean} whether it ended well; false also where it could not be started
 */
export function runNode(script, args = [], env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}
