import type { Story } from '../../engine/model';
import { tokenize } from '../../engine/text/tokens';
import { type Finding, fault } from './finding';

const PEOPLE = 'people';

/** Names and roles that belong to two people: whoever reads them could not say which. */
export function people(story: Story): Finding[] {
  const owner = new Map<string, string>();
  return story.people.flatMap(({ id, name, aliases, roles }) =>
    [...new Set([name, ...aliases, ...roles])].flatMap((naming) => {
      const key = bare(naming);
      const before = owner.get(key);
      owner.set(key, before ?? id);
      if (before === undefined) return [];
      return before === id
        ? [fault(PEOPLE, `"${naming}" stands twice for "${id}"`)]
        : [fault(PEOPLE, `"${naming}" stands for "${before}" and for "${id}"`)];
    }),
  );
}

/** Without its article, as the engine reads it. */
const bare = (naming: string): string =>
  tokenize(naming.replace(/^(?:the|an?)\s+/i, ''))
    .map((token) => token.norm)
    .join(' ');
