import type { Pass } from './pass';

const CLOSERS = /^[)\]}”’»]+(?=\s|$)/;
const STRAIGHT = /^["']+(?=\s|$)/;
const OPENERS = /(?<=[.!?…]\s*)[([{“‘«]+$/u;
/** More marks than this in a row are decoration. */
const RUN = 4;

/** Closing marks stay with what they close, opening ones go with what they open. */
export const moveMarks: Pass = (text, cuts) => {
  const moved = cuts.map((cut) => {
    const ahead = text.slice(cut, cut + RUN);
    const closing = CLOSERS.exec(ahead) ?? STRAIGHT.exec(ahead);
    if (closing) return cut + closing[0].length;
    const opening = OPENERS.exec(text.slice(Math.max(0, cut - RUN), cut));
    return opening ? cut - opening[0].length : cut;
  });
  return [...new Set(moved)].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
};
