import type { Story, Value } from '../../engine';
import type { GoldPage, GoldSentence } from '../gold';

/** A labelled page in which one value was replaced by another of its kind, labelled as the contradiction that it is. */
export interface Falsified {
  readonly page: GoldPage;
  readonly detail: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** What a careless rewrite might put instead, by kind of value. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  person: [
    'Nancy Pelosi',
    'Barack Obama',
    'Mark Kelly',
    'Elena Ruiz',
    'Doug Emhoff',
    'Gretchen Whitmer',
  ],
  place: ['Princeton', 'Chappaqua', 'Camp David', 'Oakland', 'Yale', 'Martha’s Vineyard'],
  attribution: [
    'Vanity Fair',
    'Politico',
    'The Atlantic',
    'the Wall Street Journal',
    'CNN',
    'Rolling Stone',
  ],
  other: [
    'Scrabble',
    'Trailblazer50',
    'the Purple Heart',
    'Bluebird',
    'Monopoly',
    'the Kennedy Center',
  ],
};

/** Every page with every value that a labelled sentence shows replaced once; deterministic. */
export function falsify(pages: readonly GoldPage[], story: Story): Falsified[] {
  return pages.flatMap((page) =>
    page.paragraphs.flatMap((sentences, p) =>
      sentences.flatMap((sentence, s) =>
        sentence.details.flatMap((label, n) => {
          const [id, version] = label.split('#');
          const detail = story.details.find((each) => each.id === id);
          if (!detail || !id || (sentence.partial ?? []).includes(id)) return [];
          const values = detail.versions[Number(version ?? 0)]?.values ?? [];
          return values.flatMap((value) => {
            const changed = replace(sentence.text, value, p * 7 + s * 3 + n);
            if (!changed) return [];
            return [
              { detail: id, page: withSentence(page, p, s, falsely(sentence, id, value, changed)) },
            ];
          });
        }),
      ),
    ),
  );
}

function falsely(
  sentence: GoldSentence,
  detail: string,
  value: Value,
  changed: { text: string; to: string },
): GoldSentence {
  return {
    ...sentence,
    text: changed.text,
    details: sentence.details.filter((label) => label.split('#')[0] !== detail),
    contradicts: [...sentence.contradicts, { detail, type: value.type, page: changed.to }],
  };
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
