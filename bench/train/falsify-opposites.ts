import type { Story } from '../../engine';
import type { Change, Place } from './falsify';
import { TURNED } from './falsify-words';

/** The sentence with a word of the detail's own turned into its opposite. */
export function turn({ sentence, id }: Place, story: Story): Change[] {
  const detail = story.details.find((each) => each.id === id);
  if (!detail) return [];
  const said = [
    ...detail.versions.flatMap((version) => [version.statement, ...version.wordings]),
    ...detail.slots.flat(),
  ].map((text) => text.toLowerCase());
  return TURNED.flatMap(([from, to]): Change[] => {
    const word = new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, 'u');
    const usual = said.some((text) => word.test(text));
    if (!usual || !word.test(sentence.text)) return [];
    return [{ kind: 'value', text: sentence.text.replace(word, to), type: 'negation', page: to }];
  });
}
