import type { ConflictType } from '../../model';
import { GIVEN } from '../../text/given-names';
import { oncePerWord } from '../../text/once-per-word';
import { isVerbLike } from '../../text/verbs';
import type { Sheet } from '../sheet';
import { isKin } from './kin';
import { GAME, HONOUR, MEDIA, PEOPLE_NOUNS, PLACE, SCHOOL } from './kind-words';

/** Words that end or make the names of institutions and places, by stem: no person is called so. */
const NO_PERSON = new Set(
  'univers colleg school institut magazin time post journal new tribun press herald radio media network hous senat congress court parti servic committe convent conventon campaign state citi counti street avenu park hotel offic depart agenc bank compani group center bridg river vallei coast union north south east west york washington california texa medal prize award act day war dream democrat republican offici'.split(
    ' ',
  ),
);
/** Whether a stem is a common part of names of institutions and places. */
export const isGeneric = (stem: string): boolean => NO_PERSON.has(stem);

/** What a name is the name of, by its own words. */
export type Kind = 'person' | 'outlet' | 'school' | 'honour' | 'game' | 'place' | null;

/** The kind of a name; null where its words do not tell. `stems`: its words. */
export function kindOf(text: string, stems: readonly string[]): Kind {
  const { kind, noPerson } = kindsOf(text);
  return kind === 'person' && stems.some(isGeneric) ? noPerson : kind;
}

/** The kind of a name by itself, and what it is where a full name cannot be a person's; values and names are asked of again and again. */
const kindsOf = oncePerWord((text) => ({ kind: read(text, true), noPerson: read(text, false) }));

function read(text: string, mayBePerson: boolean): Kind {
  if (GAME.test(text)) return 'game';
  if (SCHOOL.test(text)) return 'school';
  if (HONOUR.test(text)) return 'honour';
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/);
  if (rest.length && mayBePerson && GIVEN.has(first)) return 'person';
  if (rest.length && MEDIA.test(text)) return 'outlet';
  if (PLACE.test(text)) return 'place';
  if (MEDIA.test(text)) return 'outlet';
  if (GIVEN.has(first) && !rest.length) return 'person';
  return null;
}

const CREDITS = new Set(
  'told tell according interview report write publish with to in by'.split(' '),
);
const PLACES = new Set(['in', 'at', 'from', 'to', 'near', 'outside', 'of', 'into', 'for', 'off']);

const DWELLING = /\b(?:home|house|residence|place|apartment|flat)$/i;
const dwelling = (kind: Kind, text: string): number =>
  kind === 'person'
    ? 0.6
    : /\b(?:House|Hotel|Hall|Club|Palace|Office|Center|Centre|Manor)\b/.test(text)
      ? 0.8
      : 0;

/** Of these, those after which hardly anything but a place has a capital. */
const NEAR = new Set(['in', 'at', 'near', 'outside', 'from', 'to', 'into']);

const TITLED =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|senator|sen|governor|gov|president|secretary|justice|mayor|congressman|congresswoman|rep|professor|prof|general|gen|chancellor|minister|speaker|judge|pastor|reverend|rev)$/;

/** Whether a name stands behind a dash or a comma, and says which one is meant. */
function isApposed(token: number, { tokens, statement }: Sheet): boolean {
  const [before, here] = [tokens[token - 1], tokens[token]];
  if (!before || !here) return false;
  return /[,:–—-]/.test(statement.text.slice(before.end, here.start));
}

/** "VP's", "USSS", "SHE": an office, a service or a shout, and nobody's name. */
const ACRONYM = /^(?:\p{Lu}\.?){2,5}(?:['’]s)?$/u;

/** Kinds that a value of a type may be of. */
const KINDS: Readonly<Partial<Record<ConflictType, readonly Kind[]>>> = {
  person: ['person'],
  attribution: ['outlet'],
  place: ['place', 'school'],
};

/**
 * How well a name fits the kind of value that it would replace, 0..1, by its own words and the word before it.
 * `ours`: the value; `leads`: what stands before it in the wordings.
 */
export function fitsKind(
  type: ConflictType,
  ours: string,
  text: string,
  token: number,
  sheet: Sheet,
  leads: ReadonlySet<string>,
): number {
  const words = text.split(/\s+/);
  const before = sheet.tokens[token - 1]?.norm ?? '';
  const stems = words.map((_, i) => sheet.tokens[token + i]?.stem ?? '');
  const named = sheet.mentions.some((m) => token >= m.from && token < m.to);
  const kind: Kind = named ? 'person' : kindOf(text, stems);
  const wanted = kindOf(ours, []);
  switch (type) {
    case 'person':
      if (stems.some((stem) => isKin(stem) || PEOPLE_NOUNS.has(stem))) return 1;
      if (kind === 'person') return 1;
      if (kind !== null || stems.some(isGeneric) || ACRONYM.test(text)) return 0;
      if (TITLED.test(before)) return 1;
      // "the Bay Area", "the Golden Gate": people are called by no article
      if (before === 'the') return 0;
      return words.length > 1 ? 0.8 : 0.4;
    case 'attribution':
      if (kind === 'outlet') return CREDITS.has(before) || before === '' ? 1 : 0.8;
      return kind === null && words.length > 1 && CREDITS.has(before) ? 0.4 : 0;
    case 'place':
      if (kind !== null && wanted !== null && kind !== wanted) return 0;
      // whose house it was is no question of towns
      if (wanted === null && DWELLING.test(ours)) return dwelling(kind, text);
      if (kind !== null && !KINDS.place?.includes(kind)) return 0;
      // "a university - Princeton"
      if (kind === 'school' && wanted === 'school' && isApposed(token, sheet)) return 1;
      // "her London flat"
      if (!PLACES.has(before) && !isVerbLike(before)) return 0;
      // where somebody went to is no rival of where she came from; "a whiff of Cold War"
      if (leads.size > 0 && !leads.has(before)) return kind === null ? 0 : 0.3;
      return kind !== null ? 1 : NEAR.has(before) ? 0.5 : 0;
    case 'number':
    case 'date':
    case 'negation':
      return 1;
    case 'other':
      // names with a number in them are made alike
      if (/\d/.test(ours) && kind === null) return /\d/.test(text) ? 1 : 0.2;
      if (!/\p{Lu}/u.test(ours + text)) return 1;
      if (kind !== null && wanted !== null) return kind === wanted ? 1 : 0;
      if (ACRONYM.test(text)) return 0;
      if (kind === 'person' || named) return 0;
      if (kind !== null || wanted !== null) return 0.2;
      return 0.5;
  }
}
