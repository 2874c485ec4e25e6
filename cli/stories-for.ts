import { readFile } from 'node:fs/promises';
import { parseStory } from '../engine';
import type { Story } from '../engine/model';
import type { Options } from './options';
import { Refusal } from './refusal';
import { bundledStories } from './stories';
import { storyOfPages } from './story-of-pages';

/** The stories to compare with: one built from given pages, a file, or the bundled corpus. */
export async function storiesFor(options: Options): Promise<Story[]> {
  if (options.with.length > 0) return [await storyOfPages(options.with, { id: null, title: null })];
  if (options.story) return [await storyFile(options.story)];
  return bundledStories();
}

async function storyFile(file: string): Promise<Story> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  try {
    return parseStory(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`${file} is not JSON.`);
    throw new Refusal(`${file}: ${error instanceof Error ? error.message : 'is no story file'}`);
  }
}
