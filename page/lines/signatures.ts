import type { LinePass } from './line-pass';

const SIGNATURE =
  /^\s*[—–-]\s*.{0,60}\(@\w+\).{0,40}$|^\s*[—–-]\s*\p{Lu}[^.!?]{2,80}$|^(pic\.twitter\.com|https?:\/\/|t\.co)\S*$|^@\w+$|^.{0,40}\(@\w+\).{0,40}\d{4}$|^view this post on instagram$|^a post shared by .{0,80}$/iu;

/** Who an embedded post or quotation is from, and bare links. */
export const signatures: LinePass = {
  name: 'signatures',
  why: 'names who a quotation is from',
  drops: ({ text }) => text.length < 140 && SIGNATURE.test(text),
};
