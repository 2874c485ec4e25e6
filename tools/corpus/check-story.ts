import type { Story } from '../../engine/model';
import { doubles } from './doubles';
import type { Finding } from './finding';
import { people } from './people';
import { type Beside, references } from './references';
import { versions } from './versions';
import { wordings } from './wordings';

/** Everything that a schema cannot see in a story, rule by rule. */
export function checkStory(story: Story, beside: Beside): Finding[] {
  return [
    ...references(story, beside),
    ...people(story),
    ...doubles(story),
    ...versions(story),
    ...wordings(story),
  ];
}
