import { corpus } from 'virtual:corpus';
import { type PreparedStory, prepare } from '../../engine/index';
import type { Story } from '../../engine/model';

let prepared: readonly PreparedStory[] | null = null;

/**
 * The stories that come with the extension, prepared for comparing; they were checked when it was built. Made at the first
 * need and kept while the background lives, which may be seconds: nothing may depend on it staying.
 */
export function bundledStories(): readonly PreparedStory[] {
  prepared ??= (JSON.parse(corpus) as Story[]).map(prepare);
  return prepared;
}
