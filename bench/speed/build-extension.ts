import path from 'node:path';
import { build, type InlineConfig } from 'wxt';

const ROOT = path.resolve(import.meta.dirname, '../..');
const hush = () => {};

/** Says what goes wrong, and nothing of what goes well. */
const logger: NonNullable<InlineConfig['logger']> = {
  debug: hush,
  log: hush,
  info: hush,
  warn: hush,
  error: console.error,
  fatal: console.error,
  success: hush,
  level: 0,
};

/** Builds the extension as it is now into a folder of the run's own, and says where it is. */
export async function buildExtension(
  browser: 'chrome' | 'firefox',
  folder: string,
): Promise<string> {
  const outDir = path.join(folder, browser);
  await build({ root: ROOT, browser, manifestVersion: 3, outDir, logger });
  return path.join(outDir, `${browser}-mv3`);
}
