import type { ConflictType } from '../model';
import { tokenize } from '../text/tokens';
import { isOtherKin } from './kin';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepared';
import { isGeneric } from './rival-kind';
import type { Sheet } from './sheet';
import { dateOf, isOtherNumber, isOtherTime, isShown, numberOf } from './values';

/** A value of the page's own that may stand where a detail's value should. */
export interface Rival {
  readonly type: ConflictType;
  readonly text: string;
  /** The token where it begins. */
  readonly token: number;
  /** 1 when the story knows nothing of it, less when it belongs to something else in the story. */
  readonly strange: number;
}

/** A name that the story uses elsewhere may stand here for that. */
const KNOWN_ELSEWHERE = 0.5;

/** What the statement gives in place of a value that it does not show. */
export function rivalsOf(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Rival[] {
  const { type } = value.value;
  const tokenAt = (start: number) => sheet.tokens.findIndex((token) => token.end > start);
  const rival = (text: string, start: number, strange = 1): Rival => ({
    type,
    text,
    token: tokenAt(start),
    strange,
  });
  if (type === 'date') {
    const wanted = dateOf(value.value);
    return wanted === null
      ? []
      : read.dates.filter((d) => isOtherTime(d, wanted)).map((d) => rival(d.text, d.start));
  }
  if (type === 'number') {
    const wanted = numberOf(value.value);
    const { text } = sheet.statement;
    return wanted === null
      ? []
      : read.numbers
          .filter((n) => isOtherNumber(n, wanted))
          .map((n) => rival(text.slice(n.start, n.end), n.start));
  }
  const named = otherNames(value, detail, sheet, read, story);
  return [
    ...named.map((name) => rival(name.text, name.start, name.strange)),
    ...otherKin(value, sheet),
  ];
}

function otherNames(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): { text: string; start: number; strange: number }[] {
  const { type, text } = value.value;
  if (type === 'negation' || !/\p{Lu}/u.test(text)) return [];
  const own = new Set([
    ...detail.wordings.flatMap((wording) => [...wording.terms]),
    ...detail.valueTerms,
  ]);
  return read.names.flatMap((name) => {
    const inside = sheet.tokens.flatMap((token, i) =>
      token.start < name.end && token.end > name.start ? [i] : [],
    );
    const mention = sheet.mentions.find((m) => inside.some((i) => i >= m.from && i < m.to));
    if (mention) {
      const person = story.vocabulary.get(`~${mention.person}`) ?? -1;
      if (type !== 'person' || own.has(person)) return [];
      return [{ text: name.text, start: name.start, strange: KNOWN_ELSEWHERE }];
    }
    // a misspelt or shortened name of the story's people is no stranger
    if (story.nearName(name.text) !== null) return [];
    // "Time Magazine" shares a word with every magazine
    const terms = inside
      .filter((i) => !isGeneric(sheet.tokens[i]?.stem ?? ''))
      .map((i) => story.vocabulary.get(sheet.tokens[i]?.stem ?? ''));
    if (terms.some((term) => term !== undefined && own.has(term))) return [];
    const elsewhere = story.details.some(
      (other) =>
        other !== detail &&
        other.values
          .flat()
          .some(
            (each) =>
              each.value.type !== 'date' &&
              isShown(each, sheet, read) &&
              each.terms.concat(each.parts).some((term) => inside.includes(sheet.at[term] ?? -1)),
          ),
    );
    return [{ text: name.text, start: name.start, strange: elsewhere ? KNOWN_ELSEWHERE : 1 }];
  });
}

function otherKin(value: PreparedValue, sheet: Sheet): Rival[] {
  const own = tokenize(value.value.text).map((token) => token.stem);
  return sheet.tokens.flatMap((token, i) =>
    own.some((stem) => isOtherKin(token.stem, stem))
      ? [{ type: 'person' as const, text: token.raw, token: i, strange: 1 }]
      : [],
  );
}
