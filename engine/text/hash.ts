/** 32-bit FNV-1a of a string's UTF-16 units: one-way enough that text cannot be read back from word runs, and tiny. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
