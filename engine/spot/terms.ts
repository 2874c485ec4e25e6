/**
 * Words as the always-on look-up knows them: hashes of rough stems. Rough is enough here, since the gate on the whole
 * document decides later, and the real stemmer would triple the script that runs on every page.
 */

/** Endings that are cut, longest first, from words that keep four letters. No pattern: those start slowly. */
const ENDINGS =
  'ations ation ements ement ments ment ings ing ions ion ers er ors or ed es ly s e'.split(' ');

/** The rough stem of a word in lower case. */
export function roughStem(word: string): string {
  for (const ending of ENDINGS)
    if (word.length > ending.length + 3 && word.endsWith(ending))
      return word.slice(0, -ending.length);
  return word;
}

/** A text in lower case, without accents and possessives. */
export function roughText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|['’]s?/g, '')
    .toLowerCase();
}

/**
 * The words of a rough text. Letters by ranges: building the tables of a Unicode property takes longer than everything
 * else that runs on a page.
 */
export function roughWords(text: string): string[] {
  return text.match(/[a-z0-9\u00c0-\u1fff\u3040-\uffef]+/g) ?? [];
}

/** FNV-1a of a stem, 32 bits. */
export function hashStem(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The hash of a phrase from that of its beginning and that of its last stem: words are hashed once each. */
export function joinHashes(before: number, last: number): number {
  return Math.imul(Math.imul(before, 31) ^ last, 0x01000193) >>> 0;
}

/** The hash of a stem, or of several with a space between. */
export function hashTerm(phrase: string): number {
  return phrase.split(' ').map(hashStem).reduce(joinHashes);
}
