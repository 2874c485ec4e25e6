import { findNegations } from '../../engine/text/negation';
import { isVerbLike } from '../../engine/text/verbs';
import type { Change, Place } from './falsify';
import { ASIDES } from './falsify-words';

/** Longer sentences say too much for us to know what a denial would deny. */
const MOST_WORDS = 24;
const AUXILIARY =
  /\b(has|have|had|is|was|were|are|will|would|could|can|may|might|should)\s+(?=\p{Ll})/u;
const PAST =
  /\b(?!need|indeed|hundred|speed)(\p{Ll}{3,}ed|told|said|gave|made|took|went|came|won|lost|ran|began|wrote|found|felt|saw|spoke|left|sent|held|kept|became|chose)\b/u;

/** The sentence denied where a verb of it shows how; only where it tells one detail and denies nothing yet. */
export function deny({ sentence, turn }: Place): Change[] {
  const { text, details } = sentence;
  if (details.length !== 1 || text.split(/\s+/).length > MOST_WORDS) return [];
  if (findNegations(text).length || /["“”?]/.test(text)) return [];
  const auxiliary = AUXILIARY.exec(text);
  const past = PAST.exec(text);
  if (auxiliary && (!past || auxiliary.index < past.index)) {
    const word = turn % 3 ? 'not' : 'never';
    const at = auxiliary.index + (auxiliary[1]?.length ?? 0);
    return [denied(text, `${text.slice(0, at)} ${word}${text.slice(at)}`, at + 1)];
  }
  if (!past || !isVerbLike(past[0])) return [];
  const word = 'never';
  const at = past.index;
  return [denied(text, `${text.slice(0, at)}${word} ${text.slice(at)}`, at)];
}

function denied(before: string, text: string, at: number): Change {
  return {
    kind: 'denial',
    text,
    type: 'negation',
    page: text.slice(at, at + 40 + (before.length % 9)),
  };
}

/** The sentence without the one word that denies in it; only where it tells one detail. */
export function affirm({ sentence }: Place): Change[] {
  const { text, details } = sentence;
  const negations = findNegations(text);
  const [one] = negations;
  if (details.length !== 1 || negations.length !== 1 || !one || !/^(?:not|never)$/.test(one.cue))
    return [];
  const changed = `${text.slice(0, one.start)}${text.slice(one.end).trimStart()}`;
  return [
    { kind: 'denial', text: changed, type: 'negation', page: text.slice(one.end, one.scopeEnd) },
  ];
}

/** The sentence with something at its end that denies or gives what has nothing to do with it. */
export function beside({ sentence, turn }: Place): Change[] {
  const { text } = sentence;
  const aside = ASIDES[turn % ASIDES.length] ?? '';
  if (!/[\p{L}\p{N}]\.$/u.test(text) || turn % 2) return [];
  return [{ kind: 'harmless', text: `${text.slice(0, -1)}${aside}.`, type: '', page: '' }];
}
