import type { Story, Value } from '../../engine';
import type { GoldPage, GoldSentence } from '../gold';
import { affirm, beside, deny } from './falsify-denials';
import { turn } from './falsify-opposites';
import { displace } from './falsify-people';
import { MONTHS, OTHERS } from './falsify-words';

/** A labelled page in which one thing was changed, labelled as the contradiction that it is, or as none. */
export interface Falsified {
  readonly page: GoldPage;
  readonly detail: string;
  /** What was done: a value or a person replaced, a denial put in, or something put beside it that contradicts nothing. */
  readonly kind: 'value' | 'denial' | 'harmless';
}

/** What is known of a place in a page when something is changed there. */
export interface Place {
  readonly sentence: GoldSentence;
  readonly id: string;
  readonly version: number;
  /** A number of the place, so that choices differ and are the same in every run. */
  readonly turn: number;
}

/** One change: the new text, and what contradicts in it. */
export interface Change {
  readonly kind: Falsified['kind'];
  readonly text: string;
  readonly type: string;
  readonly page: string;
}

/** Every page with everything that can be changed by rule changed once; deterministic. */
export function falsify(pages: readonly GoldPage[], story: Story): Falsified[] {
  return pages.flatMap((page) =>
    page.paragraphs.flatMap((sentences, p) =>
      sentences.flatMap((sentence, s) =>
        sentence.details.flatMap((label, n) => {
          const [id = '', version] = label.split('#');
          if ((sentence.partial ?? []).some((part) => part.split('#')[0] === id)) return [];
          const place = { sentence, id, version: Number(version ?? 0), turn: p * 7 + s * 3 + n };
          return changesOf(place, story).map((change) => ({
            detail: id,
            kind: change.kind,
            page: withSentence(page, p, s, changed(place, change)),
          }));
        }),
      ),
    ),
  );
}

function changesOf(place: Place, story: Story): Change[] {
  return [
    ...replaceValues(place, story),
    ...displace(place, story),
    ...turn(place, story),
    ...deny(place),
    ...affirm(place),
    ...beside(place),
  ];
}

function changed({ sentence, id }: Place, { kind, text, type, page }: Change): GoldSentence {
  if (kind === 'harmless') return { ...sentence, text, falsified: id };
  return {
    ...sentence,
    text,
    falsified: id,
    details: sentence.details.filter((label) => label.split('#')[0] !== id),
    contradicts: [...sentence.contradicts, { detail: id, type, page }],
  };
}

function replaceValues({ sentence, id, version, turn }: Place, story: Story): Change[] {
  const detail = story.details.find((each) => each.id === id);
  const values = detail?.versions[version]?.values ?? [];
  return values.flatMap((value): Change[] => {
    const done = replace(sentence.text, value, turn);
    return done ? [{ kind: 'value', text: done.text, type: value.type, page: done.to }] : [];
  });
}

function replace(text: string, value: Value, turn: number): { text: string; to: string } | null {
  const forms = [value.text, ...value.aliases].filter((form) => form.length > 1);
  const form = forms.sort((a, b) => b.length - a.length).find((each) => text.includes(each));
  if (!form) return null;
  const to = other(form, value, turn);
  return to ? { text: text.replace(form, to), to } : null;
}

function other(form: string, { type }: Value, turn: number): string | null {
  const year = /\b(19|20)\d\d\b/.exec(form)?.[0];
  const month = MONTHS.find((name) => form.includes(name));
  if (type === 'date' && month)
    return form.replace(month, MONTHS[(MONTHS.indexOf(month) + 2 + (turn % 8)) % 12] ?? month);
  if (type === 'date' && year)
    return form.replace(year, String(Number(year) + ([-4, -2, -1, 1, 2][turn % 5] ?? 1)));
  const number = /\d+/.exec(form)?.[0];
  if (type === 'number' && number)
    return form.replace(number, String(Number(number) + 2 + (turn % 9)));
  const list = /\p{Lu}/u.test(form) ? OTHERS[type] : undefined;
  return list?.[turn % list.length] ?? null;
}

function withSentence(page: GoldPage, p: number, s: number, sentence: GoldSentence): GoldPage {
  const paragraphs = page.paragraphs.map((sentences, i) =>
    i === p ? sentences.map((old, j) => (j === s ? sentence : old)) : sentences,
  );
  return { ...page, paragraphs };
}
