import type { Story } from '../../engine';
import type { Change, Place } from './falsify';
import { OTHERS } from './falsify-words';

/** Share of a detail's wordings that must name somebody for the detail to be about them. */
const NEEDED = 0.6;

/** The sentence with somebody else in the place of one whom the detail is about and the sentence names once. */
export function displace({ sentence, id, turn }: Place, story: Story): Change[] {
  const detail = story.details.find((each) => each.id === id);
  if (!detail || sentence.details.length > 2) return [];
  const wordings = detail.versions.flatMap((version) => version.wordings);
  return story.people.flatMap((person, n): Change[] => {
    const forms = [person.name, ...person.aliases].sort((a, b) => b.length - a.length);
    const naming = wordings.filter((wording) => forms.some((form) => wording.includes(form)));
    const form = forms.find((each) => new RegExp(`\\b${each}\\b`).test(sentence.text));
    if (!form || naming.length < NEEDED * wordings.length) return [];
    if (sentence.text.split(form).length !== 2 || /\b(?:she|her|he|his|him)\b/i.test(sentence.text))
      return [];
    const list = OTHERS.person ?? [];
    const to = list[(turn + n) % list.length] ?? '';
    if (to.endsWith(form)) return [];
    const text = sentence.text.replace(form, to);
    const first = sentence.text.startsWith(`${form} `);
    const cleft = `It was ${to} who${sentence.text.slice(form.length)}`;
    return [
      { kind: 'value', text, type: 'person', page: to },
      ...(first && /^ (?:has|had|was|is|\p{Ll}+ed)\b/u.test(sentence.text.slice(form.length))
        ? [{ kind: 'value' as const, text: cleft, type: 'person', page: to }]
        : []),
    ];
  });
}
