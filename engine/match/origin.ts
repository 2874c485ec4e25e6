import type { OriginId, Story } from '../model';
import { fold } from '../text/fold';
import { oncePer } from '../text/once-per';

/** The origin of the story that a credit names ("NY Mag's Debenedetti"); null when it names none of them. */
export function originOf(credit: string | null, story: Story): OriginId | null {
  if (credit === null) return null;
  const said = ` ${plain(credit)} `;
  let best: OriginId | null = null;
  let longest = 0;
  for (const { id, name } of namesOf(story)) {
    if (name.length <= longest || !said.includes(` ${name} `)) continue;
    best = id;
    longest = name.length;
  }
  return best;
}

/** All names of a story's origins, as credits are compared. */
const namesOf = oncePer(({ origins }: Story) =>
  origins.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, name: plain(each) })),
  ),
);

const plain = (text: string): string =>
  fold(text)
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^the /, '')
    .trim();
