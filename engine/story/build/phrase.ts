import type { Telling } from './telling';

/** A story quotes no more of an account than this. */
const WORDS = 7;

/** At most seven words of a telling, around the first of some words; its beginning where none of them stands. */
export function phraseOf({ text, tokens }: Telling, words: readonly string[]): string {
  const at = tokens.findIndex((token) => words.includes(token.norm));
  const from = Math.max(0, Math.min(at - Math.floor(WORDS / 2), tokens.length - WORDS));
  const first = tokens[from];
  const last = tokens[Math.min(from + WORDS, tokens.length) - 1];
  return text.slice(first?.start ?? 0, last?.end ?? text.length);
}
