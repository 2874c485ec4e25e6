/**
 * Words as the always-on look-up knows them: hashes of rough stems. Rough is enough here, since the gate on the whole
 * document decides later, and the real stemmer would triple the script that runs on every page.
 */

/** Endings that are cut, longest first, from words that keep four letters. */
const ENDING = /(?:ations?|ements?|ments?|ings?|ions?|ers?|ors?|eds?|es|ly|s|e)$/;

/** The rough stem of a word in lower case. */
export function roughStem(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
}

/** The words of a text, in lower case, without accents and possessives. */
export function roughWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}|['’]s?/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a, 32 bits; never 0, which marks a free place in the table. */
export function hashTerm(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}
