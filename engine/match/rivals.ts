import type { ConflictType } from '../model';
import { tokenize } from '../text/tokens';
import type { Contrary } from './contraries';
import { denialAt } from './denials';
import { isElsewhere, wordsOf } from './elsewhere';
import { rowOf } from './kin';
import { PEOPLE_NOUNS } from './kind-words';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepared';
import { isGeneric } from './rival-kind';
import type { Sheet } from './sheet';
import { datesOf, isOtherNumber, isOtherTime, isSameNumber, isWithin, numbersOf } from './values';

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
/** One that the detail itself uses may be in its place. */
const OWN = 0.2;

/** What the statement gives in place of a value that it does not show. */
export function rivalsOf(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
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
          .map((d) => rival(d.text, d.start));
  }
  if (type === 'number') return otherNumbers(value, sheet, read).map((n) => rival(n.text, n.start));
  const named = /\p{Lu}/u.test(value.value.text)
    ? otherNames(value, detail, sheet, read, story)
    : [];
  return [...named, ...otherThings(value, sheet), ...otherPeople(value, detail, sheet)];
}

/** "No. 48" is the 48th; "only once" is not several times. */
const ORDINAL_LEAD = /(?:\bno\.?|\bnumber|#)\s?$/i;
const HANDFUL = 9;
const ONCE = /(?<!\bnot )\b(?:only|just|exactly|but|precisely) once\b/gi;

function otherNumbers(
  { value }: PreparedValue,
  sheet: Sheet,
  read: Particulars,
): { text: string; start: number }[] {
  const wanted = numbersOf(value);
  if (!wanted.length) return [];
  const { text } = sheet.statement;
  const vague = wanted.some((one) => one.value === null);
  const found = read.numbers.flatMap((n) => {
    // the day of a date counts nothing, and a handful may be any small number
    if (read.dates.some((date) => n.start < date.end && n.end > date.start)) return [];
    if (vague && (n.value ?? 0) > 1 && (n.value ?? 0) <= HANDFUL) return [];
    const ranked =
      n.kind === 'count' && ORDINAL_LEAD.test(text.slice(Math.max(0, n.start - 8), n.start));
    const given = ranked ? { ...n, kind: 'ordinal' as const, unit: null } : n;
    // "the second" of two halves ranks nothing that we know
    if (n.kind === 'ordinal' && n.unit === null) return [];
    return wanted.some((one) => isOtherNumber(given, one)) &&
      !wanted.some((one) => isSameNumber(given, one))
      ? [{ text: text.slice(n.start, n.end), start: n.start }]
      : [];
  });
  const times = wanted.some((one) => one.value === null && /^(?:time|occas)/.test(one.unit ?? ''));
  const once = times ? [...text.matchAll(ONCE)].map((m) => ({ text: m[0], start: m.index })) : [];
  return [...found, ...once];
}

function otherNames(
  value: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): Rival[] {
  const { type } = value.value;
  if (type === 'negation') return [];
  const own = wordsOf(detail).terms;
  const known = new Set<number>();
  const names = read.names.flatMap((name): Rival[] => {
    if (ORIGIN.test(name.text)) return [];
    // "at Christmas" is a time
    if (read.dates.some((date) => name.start < date.end && name.end > date.start)) return [];
    const inside = sheet.tokens.flatMap((token, i) =>
      token.start < name.end && token.end > name.start ? [i] : [],
    );
    const token = inside[0] ?? -1;
    const mention = sheet.mentions.find((m) => inside.some((i) => i >= m.from && i < m.to));
    if (mention) {
      known.add(mention.from);
      return personRival(mention, name.text);
    }
    // a misspelt or shortened name of the story's people is no stranger
    if (story.nearName(name.text) !== null) return [];
    // "Time Magazine" shares a word with every magazine
    const terms = inside
      .filter((i) => !isGeneric(sheet.tokens[i]?.stem ?? ''))
      .map((i) => story.vocabulary.get(sheet.tokens[i]?.stem ?? ''));
    if (terms.some((term) => term !== undefined && own.has(term))) return [];
    const strange = isElsewhere(inside, detail, sheet, read, story) ? KNOWN_ELSEWHERE : 1;
    return [{ type, text: name.text, token, strange }];
  });
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

/** "Oakland-born" says where somebody is from, and nothing of the rest. */
const ORIGIN = /-(?:born|based|bred|area|era|style|educated|raised)$/i;

const textOf = ({ tokens, statement }: Sheet, from: number, to: number): string =>
  statement.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** Something else of the same row: "sister" for "brother", "tea" for "wine". */
function otherThings({ value }: PreparedValue, sheet: Sheet): Rival[] {
  if (value.type !== 'person' && value.type !== 'other') return [];
  const others = new Set(
    tokenize(value.text).flatMap((token) => (token.stop ? [] : [...rowOf(token.stem)])),
  );
  return sheet.tokens.flatMap((token, i) =>
    others.has(token.stem) ? [{ type: value.type, text: token.raw, token: i, strange: 1 }] : [],
  );
}

/** Somebody without a name in the place of somebody: "her pastor", "his aides". */
function otherPeople({ value }: PreparedValue, detail: PreparedDetail, sheet: Sheet): Rival[] {
  if (value.type !== 'person') return [];
  const { stems } = wordsOf(detail);
  return sheet.tokens.flatMap((token, i): Rival[] => {
    if (!PEOPLE_NOUNS.has(token.stem) || token.norm.endsWith('ing') || stems.has(token.stem))
      return [];
    if (sheet.mentions.some(({ from, to }) => i >= from && i < to)) return [];
    return [{ type: 'person', text: token.raw, token: i, strange: KNOWN_ELSEWHERE }];
  });
}

/** Words in the place of the detail's own that say the contrary of them: "lost" for "won". */
export function contraryWords(
  contraries: ReadonlyMap<string, Contrary>,
  sheet: Sheet,
  read: Particulars,
): { value: PreparedValue; rival: Rival }[] {
  return sheet.tokens.flatMap((token, i) => {
    const contrary = contraries.get(token.stem);
    if (!contrary || sheet.mentions.some(({ from, to }) => i >= from && i < to)) return [];
    const { value, next, ownNext } = contrary;
    // "last year" is no place in a row, and "no hint of quitting" is none of quitting
    const inside = ({ start, end }: { start: number; end: number }) =>
      token.start >= start && token.end <= end;
    if (read.dates.some(inside) || denialAt(read.negations, token.start)) return [];
    const held = value.terms.some(
      (term) => (sheet.best[term] ?? 0) >= HELD && sheet.at[term] !== i,
    );
    // "Secret Service", "in those last weeks"
    if (held || (token.capital && i > 0)) return [];
    const after = sheet.tokens.slice(i + 1).find(({ stop }) => !stop)?.stem ?? '';
    if (TIMES.test(after)) return [];
    // a word that the wordings have, too, is the contrary only where it stands before what ours stands before
    if (ownNext && (!next.has(after) || ownNext.has(after))) return [];
    return [{ value, rival: { type: 'negation' as const, text: token.raw, token: i, strange: 1 } }];
  });
}

/** Stems of times, which are last and first without contradicting anybody. */
const TIMES =
  /^(?:time|second|minut|hour|dai|day|night|week|weekend|month|year|decad|summer|autumn|winter|spring|stage|stretch)$/;
/** Our word, or one near it, stands here. */
const HELD = 0.8;
