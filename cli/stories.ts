import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assembleStory } from '../engine';
import type { Story } from '../engine/model';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));

/** The bundled corpus from disk: one story a folder of seeds/, in the order of their names. */
export async function bundledStories(folder = SEEDS): Promise<Story[]> {
  return Promise.all((await storyFolders(folder)).map(readStory));
}

/** The folders of the corpus, a story each, in the order of their names; every path ends in a slash. */
export async function storyFolders(folder = SEEDS): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => `${folder}${name}/`);
}

/** One story from its folder; throws one sentence that names the first mistake. */
export async function readStory(folder: string): Promise<Story> {
  const files = (await readdir(`${folder}details/`)).filter((name) => name.endsWith('.json'));
  return assembleStory({
    story: await readJson(`${folder}story.json`),
    details: await Promise.all(files.sort().map((name) => readJson(`${folder}details/${name}`))),
    fingerprints: await readJson(`${folder}fingerprints.json`),
    usual: await readJson(`${folder}usual.json`),
    elsewhere: await readJson(`${folder}elsewhere.json`),
    words: await readJson(`${folder}words.json`),
    company: await readJson(`${folder}company.json`),
    contradicted: await readJson(`${folder}contradicted.json`),
  });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Error(`This story folder has a mistake: ${path} ${why}.`);
  }
}
