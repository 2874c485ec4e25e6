import type { ConflictType, Value } from '../../model';
import { fold } from '../../text/fold';
import { oncePer } from '../../text/once-per';
import { isElsewhere, wordsOf } from '../elsewhere';
import type { Particulars } from '../particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from '../prepared';
import { isRefused } from '../refused';
import type { Sheet } from '../sheet';
import { datesOf, isOtherTime, isWithin } from '../values';
import { namingsIn } from './namings';
import { otherNumbers } from './rival-numbers';
import { otherGames, otherPeople, otherThings } from './rival-things';

/** A value of the page's own that may stand where a detail's value should. */
export interface Rival {
  readonly type: ConflictType;
  readonly text: string;
  /** The token where it begins. */
  readonly token: number;
  /** 1 when the story knows nothing of it, less when it belongs to something else in the story. */
  readonly strange: number;
}

/** The token after its last word. */
export const endOf = ({ token, text }: Rival): number => token + text.split(/\s+/).length;

/** A name that the story uses elsewhere may stand here for that. */
const KNOWN_ELSEWHERE = 0.5;
/** One that the detail itself uses may be in its place. */
const OWN = 0.2;

/** Whether what stands somewhere is of the kind of a value. */
type Fits = (rival: Pick<Rival, 'text' | 'token'>) => boolean;

/**
 * What the statement gives in place of a value that it does not show; "in December, not in October" gives nothing in December's place.
 * Of names only those that `fits` says are of its kind.
 */
export const rivalsOf: typeof othersThan = (value, detail, sheet, ...more) =>
  othersThan(value, detail, sheet, ...more).filter(({ token }) => !isRefused(sheet, token));

function othersThan(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
  fits: Fits,
): Rival[] {
  const { type } = value.value;
  const rival = (text: string, start: number): Rival => ({
    type,
    text,
    token: sheet.tokens.findIndex((token) => token.end > start),
    strange: 1,
  });
  if (type === 'date') {
    const wanted = datesOf(value.value);
    return wanted.length === 0
      ? []
      : read.dates
          .filter((d) => wanted.every((one) => isOtherTime(d, one) && !isWithin(d, one)))
          .filter((d) => !isDateline(sheet.statement.text, d.start, d.end))
          .map((d) => rival(d.text, d.start));
  }
  if (type === 'number') return otherNumbers(value, sheet, read).map((n) => rival(n.text, n.start));
  // "nobody, save perhaps Pike"
  const apart = (token: number) =>
    sheet.tokens.slice(Math.max(0, token - 2), token).some(({ norm }) => APART.test(norm));
  const named = /\p{Lu}/u.test(value.value.text)
    ? otherNames(value, detail, sheet, read, story, fits)
    : [];
  return [
    ...named,
    ...otherGames(value, sheet),
    ...otherThings(value, sheet),
    ...otherPeople(value, detail, sheet),
  ].filter(({ token }) => !apart(token));
}

/** "LAGOS, Jan 24 (Reuters)": when it was filed. */
const isDateline = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}[\p{Lu} .,'’/-]{2,40}, $/u.test(text.slice(0, start)) &&
  /^ ?[(:–—-]/.test(text.slice(end));

/** Words that set somebody apart from those of whom something is told, or beside them. */
const APART = /^(?:save|except|besides|unlike|like|than|including|alongside|excluding)$/;

/** A value's forms in one spelling. */
const formsOf = oncePer(({ text, aliases }: Value): readonly string[] =>
  [text, ...aliases].map(fold),
);

function otherNames(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
  fits: Fits,
): Rival[] {
  const { type } = value.value;
  if (type === 'negation') return [];
  const own = wordsOf(detail).terms;
  const forms = formsOf(value.value);
  const known = new Set<number>();
  const names = namingsIn(sheet, read, story).flatMap(
    ({ name, folded, inside, mention, terms }): Rival[] => {
      if (mention) {
        known.add(mention.from);
        return personRival(mention, name.text);
      }
      if (terms.some((term) => own.has(term))) return [];
      // a part of our own name, cut off from the rest
      if (forms.some((form) => form.includes(folded))) return [];
      const [token = -1] = inside;
      // what else of the story stands here is dear to read, and most names are of another kind
      if (!fits({ text: name.text, token })) return [];
      const strange = isElsewhere(inside, detail, sheet, read, story) ? KNOWN_ELSEWHERE : 1;
      return [{ type, text: name.text, token, strange }];
    },
  );
  // roles: "the former first lady"
  const roles = sheet.mentions.flatMap((mention) =>
    known.has(mention.from) ? [] : personRival(mention, textOf(sheet, mention.from, mention.to)),
  );
  return [...names, ...roles];

  function personRival({ person, from }: (typeof sheet.mentions)[number], text: string): Rival[] {
    const term = story.vocabulary.get(`~${person}`) ?? -1;
    if (type !== 'person' || value.terms.includes(term)) return [];
    return [{ type, text, token: from, strange: own.has(term) ? OWN : KNOWN_ELSEWHERE }];
  }
}

const textOf = ({ tokens, statement }: Sheet, from: number, to: number): string =>
  statement.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
