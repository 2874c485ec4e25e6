/** 32-bit FNV-1a of a string's UTF-16 units: one-way enough that text cannot be read back from word runs, and tiny. */
export const hash = (text: string): number => hashWords([text], 0, 1);

/** The same of words with a blank between each two, from word `from` to before word `to`. */
export function hashWords(words: readonly string[], from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    if (at > from) h = Math.imul(h ^ 32, 0x01000193);
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  }
  return h >>> 0;
}
