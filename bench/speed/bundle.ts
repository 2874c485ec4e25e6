import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** An entry of bench/speed/ built as the extension is built, minified, so that what is timed is what is shipped. */
export async function bundle(entry: string, kind: 'es' | 'iife'): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
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

/** An entry and all that it imports as files of their own, not minified, for the profiler to tell apart; gives the entry's. */
export async function bundleApart(entry: string, folder: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      target: 'esnext',
      ssr: path.join(import.meta.dirname, entry),
      rolldownOptions: {
        output: { preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  return path.join(folder, 'bench/speed', entry.replace(/\.ts$/, '.mjs'));
}
