import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** An entry of bench/speed/ built as the extension is built, minified, so that what is timed is what is shipped. */
export async function bundle(entry: string, kind: 'es' | 'iife', minify = true): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'esnext',
      ...(kind === 'es' ? { ssr: true } : {}),
      lib: { entry: path.join(import.meta.dirname, entry), formats: [kind], name: 'bench' },
    },
    ssr: { noExternal: true },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const [chunk] = output.output;
  if (chunk.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

/** The same as a file that Node can run. */
export async function bundleFile(entry: string, minify = true): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'part.mjs');
  writeFileSync(file, await bundle(entry, 'es', minify));
  return file;
}
