import path from 'node:path';
import { build } from 'wxt';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the extension as it is now into a folder of the run's own, and says where it is. */
export async function buildExtension(
  browser: 'chrome' | 'firefox',
  folder: string,
): Promise<string> {
  const outDir = path.join(folder, 'extension');
  await build({ root: ROOT, browser, manifestVersion: 3, outDir, debug: false });
  return path.join(outDir, `${browser}-mv3`);
}
