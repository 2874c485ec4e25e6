import { corpus } from 'virtual:corpus';
import { type DigestedStory, type PreparedStory, prepare } from '../../engine/index';

let prepared: readonly PreparedStory[] | null = null;

/**
 * The stories that come with the extension, prepared for comparing; when it was built they were checked and their texts
 * read. Made at the first need and kept while the background lives, which may be seconds: nothing may depend on it staying.
 */
export function bundledStories(): readonly PreparedStory[] {
  prepared ??= (JSON.parse(corpus) as DigestedStory[]).map(({ story, digest }) =>
    prepare(story, digest),
  );
  return prepared;
}
