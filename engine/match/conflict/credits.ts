import { oncePer } from '../../text/once-per';
import { namesIn } from '../particulars';
import type { PreparedDetail, PreparedStory } from '../prepared';
import type { Sheet } from '../sheet';
import { MEDIA } from './kind-words';
import { kindOf } from './rival-kind';

/**
 * The details that say which outlet the event itself was first told by: a page that credits another outlet may share no other
 * word with them.
 */
export const creditsIn = oncePer(
  ({ story, details }: PreparedStory): ReadonlySet<PreparedDetail> => {
    const heart = new Set(story.heart);
    const sources = new Set(
      details
        .filter(({ detail }) => heart.has(detail.id))
        .flatMap(({ detail }) => detail.versions.flatMap(({ reports }) => reports))
        .flatMap(({ origin }) => origin ?? []),
    );
    const outlets = new Set(
      story.origins.flatMap(({ id, kind, name }) =>
        kind === 'outlet' && sources.has(id) ? [name.toLowerCase()] : [],
      ),
    );
    return new Set(
      details.filter(({ values }) =>
        values
          .flat()
          .some(
            ({ value: { type, text } }) =>
              type === 'attribution' && outlets.has(text.toLowerCase()),
          ),
      ),
    );
  },
);

/** Whether a statement names an outlet, whichever it is. */
export function namesOutlet({ statement }: Sheet): boolean {
  if (!MEDIA.test(statement.text)) return false;
  return namesIn(statement).some(({ text }) => kindOf(text, []) === 'outlet');
}
