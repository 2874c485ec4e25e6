const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]*$/;
/** What a keyboard writes, but for the one mark that stands for another. */
const TYPED = /^[ -_a-~]*$/;

/**
 * One spelling for words that look alike: NFKC (ligatures, full-width forms), no soft hyphens or zero-width
 * characters, no accents, lower case. For comparing words, never for showing them.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (TYPED.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}
