import type { Story } from '../../../engine/model';

/** Each detail of a story as one text: all that matching knows of it, too. */
export function textsOf(story: Story): string[] {
  return story.details.map(({ versions }) =>
    versions.flatMap(({ statement, wordings }) => [statement, ...wordings]).join('. '),
  );
}
