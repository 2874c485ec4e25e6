import type { ConflictType } from '../model';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepare';
import type { Sheet } from './sheet';
import { dateOf, isOtherNumber, isOtherTime, numberOf } from './values';

/** A value of the page's own that stands where a detail's value should. */
export interface Rival {
  readonly type: ConflictType;
  readonly text: string;
  /** UTF-16 offset in the statement. */
  readonly start: number;
  /** 1 when the story knows nothing of it, less when it belongs to something else in the story. */
  readonly strange: number;
}

/** Words that name a relation, each of which excludes the others of its row. */
const KIN = [
  ['sister', 'brother', 'cousin', 'mother', 'father', 'aunt', 'uncle', 'daughter', 'son'],
  ['niece', 'nephew', 'grandchild', 'daughter', 'son'],
  ['husband', 'wife', 'daughter', 'son'],
];
/** A name that the story uses elsewhere may stand here for that. */
const KNOWN_ELSEWHERE = 0.3;

/** What the statement gives in place of a value that it does not show. */
export function rivalsOf(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Rival[] {
  const { type } = value.value;
  if (type === 'date') {
    const wanted = dateOf(value.value);
    return wanted === null
      ? []
      : read.dates
          .filter((d) => isOtherTime(d, wanted))
          .map((d) => ({ type, text: d.text, start: d.start, strange: 1 }));
  }
  if (type === 'number') {
    const wanted = numberOf(value.value);
    const text = sheet.statement.text;
    return wanted === null
      ? []
      : read.numbers
          .filter((n) => isOtherNumber(n, wanted))
          .map((n) => ({ type, text: text.slice(n.start, n.end), start: n.start, strange: 1 }));
  }
  return [...otherNames(value, detail, sheet, read, story), ...otherKin(value, sheet)];
}

function otherNames(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Rival[] {
  const { type } = value.value;
  if (type === 'negation' || !/\p{Lu}/u.test(value.value.text)) return [];
  const own = new Set([
    ...detail.wordings.flatMap((wording) => [...wording.terms]),
    ...detail.values.flat().flatMap((each) => each.terms),
  ]);
  return read.names.flatMap((name) => {
    const inside = sheet.tokens.flatMap((token, i) =>
      token.start >= name.start && token.end <= name.end ? [i] : [],
    );
    const mention = sheet.mentions.find((m) => inside.some((i) => i >= m.from && i < m.to));
    if (mention && (type !== 'person' || own.has(story.vocabulary.get(`~${mention.person}`) ?? -1)))
      return [];
    const terms = inside.map((i) => story.vocabulary.get(sheet.tokens[i]?.stem ?? ''));
    if (!mention && terms.some((term) => term !== undefined && own.has(term))) return [];
    const strange = mention || terms.every((term) => term !== undefined) ? KNOWN_ELSEWHERE : 1;
    return [{ type, text: name.text, start: name.start, strange }];
  });
}

function otherKin(value: PreparedValue, sheet: Sheet): Rival[] {
  const words = value.value.text.toLowerCase();
  const row = KIN.find((each) => each.some((word) => words.includes(word)));
  if (!row) return [];
  return sheet.tokens
    .filter((token) => row.includes(token.stem) && !words.includes(token.stem))
    .map((token) => ({ type: 'person' as const, text: token.raw, start: token.start, strange: 1 }));
}
