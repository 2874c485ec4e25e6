import type { Particulars } from '../particulars';
import type { PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import type { Contrary } from './contraries';
import { denialAt } from './denials';
import { isRank } from './kin';
import type { Rival } from './rivals';

/** Words in the place of the detail's own that say the contrary of them: "lost" for "won". */
export function contraryWords(
  contraries: ReadonlyMap<string, Contrary>,
  sheet: Sheet,
  read: Particulars,
): { value: PreparedValue; rival: Rival }[] {
  if (!contraries.size) return [];
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
    // "the woman who came second in the vote" is second to nobody's first vote
    if (isRank(token.stem) && !next.has(sheet.tokens[i + 1]?.stem ?? '')) return [];
    // a word that the wordings have, too, is the contrary only where it stands before what ours stands before
    if (ownNext && (!next.has(after) || ownNext.has(after))) return [];
    return [{ value, rival: { type: 'negation' as const, text: token.raw, token: i, strange: 1 } }];
  });
}

/** Stems of times, which are last and first without contradicting anybody. */
const TIMES =
  /^(?:time|second|minut|hour|dai|day|night|week|weekend|month|year|decad|summer|autumn|winter|spring|stage|stretch|januari|februari|march|april|mai|june|juli|august|septemb|octob|novemb|decemb)$/;
/** Our word, or one near it, stands here. */
const HELD = 0.8;
