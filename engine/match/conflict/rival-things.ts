import type { Value } from '../../model';
import { matchesIn } from '../../text/matches';
import { oncePer } from '../../text/once-per';
import { tokenize } from '../../text/tokens';
import { wordsOf } from '../elsewhere';
import type { PreparedDetail, PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import { rowOf } from './kin';
import { GAME, PEOPLE_NOUNS } from './kind-words';
import { kindOf } from './rival-kind';
import type { Rival } from './rivals';

/** As for a name that the story uses elsewhere: most people without a name are there for something else. */
const UNNAMED = 0.5;

const GAMES = new RegExp(GAME, 'gi');

/** Games have names that no capital betrays: "at chess". */
export function otherGames({ value, terms }: PreparedValue, sheet: Sheet): Rival[] {
  if (value.type !== 'other' || kindOf(value.text, []) !== 'game') return [];
  return matchesIn(sheet.statement.text, GAMES).flatMap((found): Rival[] => {
    const token = sheet.tokens.findIndex((each) => each.end > found.index);
    if (terms.some((term) => (sheet.best[term] ?? 0) > 0 && sheet.at[term] === token)) return [];
    return [{ type: 'other', text: found[0], token, strange: 1 }];
  });
}

/** Something else of the same row: "sister" for "brother", "tea" for "wine". */
export function otherThings({ value }: PreparedValue, sheet: Sheet): Rival[] {
  if (value.type !== 'person' && value.type !== 'other') return [];
  const { own, others } = rowsOf(value);
  // "her own sister, same father": ours is told, and another beside it
  if (!others.size || sheet.tokens.some(({ stem }) => own.has(stem))) return [];
  return sheet.tokens.flatMap((token, i) =>
    others.has(token.stem) ? [{ type: value.type, text: token.raw, token: i, strange: 1 }] : [],
  );
}

/** The words of a value that stand in rows, and the others of these rows, as stems. */
const rowsOf = oncePer(({ text }: Value) => {
  const stems = tokenize(text).flatMap(({ stop, stem }) => (stop ? [] : [stem]));
  const others = new Set(stems.flatMap((stem) => [...rowOf(stem)]));
  const own = new Set(stems.filter((stem) => rowOf(stem).size > 0));
  return { own, others };
});

/** Somebody without a name in the place of somebody: "her pastor", "his aides". */
export function otherPeople(
  { value }: PreparedValue,
  detail: PreparedDetail,
  sheet: Sheet,
): Rival[] {
  if (value.type !== 'person') return [];
  const { stems } = wordsOf(detail);
  return peopleIn(sheet).flatMap(({ text, stem, token }): Rival[] =>
    stems.has(stem) ? [] : [{ type: 'person', text, token, strange: UNNAMED }],
  );
}

/** The words of a statement for people without a name, whatever the value that they may stand in the place of. */
const peopleIn = oncePer(({ tokens, mentions }: Sheet) =>
  tokens.flatMap(({ stem, norm, capital, raw }, token) => {
    if (!PEOPLE_NOUNS.has(stem) || norm.endsWith('ing')) return [];
    // "Secretary Blinken" is a name
    if (capital && token > 0) return [];
    if (mentions.some(({ from, to }) => token >= from && token < to)) return [];
    return [{ text: raw, stem, token }];
  }),
);
