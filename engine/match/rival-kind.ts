import type { ConflictType } from '../model';
import { isKin } from './kin';
import type { Sheet } from './sheet';

/** Words that end or make the names of institutions and places, by stem: no person is called so. */
const NO_PERSON = new Set(
  'univers colleg school institut magazin time post journal new tribun press herald radio media network hous senat congress court parti servic committe convent conventon campaign state citi counti street avenu park hotel offic depart agenc bank compani group center bridg river vallei coast union north south east west york washington california texa'.split(
    ' ',
  ),
);
/** Whether a stem is a common part of names of institutions and places. */
export const isGeneric = (stem: string): boolean => NO_PERSON.has(stem);

/** Words that make the names of media. */
const MEDIA =
  /\b(?:magazine|times|post|journal|news|press|tribune|herald|gazette|chronicle|courier|observer|examiner|bulletin|dispatch|review|radio|tv|weekly|monthly|cnn|nbc|cbs|abc|fox|msnbc|npr|bbc|politico|axios|reuters|vanity fair|atlantic|guardian|telegraph|newsweek|time|people|vogue|semafor|punchbowl)\b/i;
const CREDITS = new Set([
  'told',
  'tell',
  'according',
  'interview',
  'report',
  'write',
  'publish',
  'with',
  'to',
  'in',
  'by',
]);
const PLACES = new Set(['in', 'at', 'from', 'to', 'near', 'outside', 'of', 'into', 'for', 'off']);

/** How well a name fits the kind of value that it would replace, 0..1, by its own words and the word before it. `leads`: what stands before ours. */
export function fitsKind(
  type: ConflictType,
  text: string,
  token: number,
  sheet: Sheet,
  leads: ReadonlySet<string>,
): number {
  const words = text.split(/\s+/);
  const before = sheet.tokens[token - 1];
  const stems = words.map((_, i) => sheet.tokens[token + i]?.stem ?? '');
  switch (type) {
    case 'person': {
      if (stems.some(isKin)) return 1;
      if (stems.some((stem) => NO_PERSON.has(stem)) || MEDIA.test(text)) return 0;
      return sheet.mentions.some((m) => token >= m.from && token < m.to) || words.length > 1
        ? 1
        : 0.4;
    }
    case 'attribution':
      return (MEDIA.test(text) ? 0.7 : 0) + (before && CREDITS.has(before.norm) ? 0.3 : 0);
    case 'place':
      // where somebody went to is no rival of where she came from
      return before && PLACES.has(before.norm) && (!leads.size || leads.has(before.norm)) ? 1 : 0;
    case 'number':
    case 'date':
      return 1;
    case 'negation':
    case 'other':
      return 0.5;
  }
}
