import type { OriginId, Story } from '../model';
import { fold } from '../text/fold';

/** The origin of the story that a credit names ("NY Mag's Debenedetti"); null when it names none of them. */
export function originOf(credit: string | null, story: Story): OriginId | null {
  if (credit === null) return null;
  const said = ` ${plain(credit)} `;
  let best: OriginId | null = null;
  let longest = 0;
  for (const origin of story.origins)
    for (const name of [origin.name, ...origin.aliases]) {
      const known = plain(name);
      if (known.length <= longest || !said.includes(` ${known} `)) continue;
      best = origin.id;
      longest = known.length;
    }
  return best;
}

const plain = (text: string): string =>
  fold(text)
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^the /, '')
    .trim();
