import type { ClaimRule } from './line';

const ASKS = /\?[!?]*["')\]]*$/;
/** "She asked, "What now?"": that somebody asked is told, and can be checked. */
const REPORTED = /(?:\p{L}{2,}[,:]?\s["'(]|["'].*["'].*\p{L}{3})[^"']*\?["')]*$/su;

/** A question claims nothing, whoever answers it. */
export const question: ClaimRule = {
  name: 'question',
  holds: ({ text }) =>
    ASKS.test(text) && !(/\?["']+$/.test(text) && !/^["']/.test(text) && REPORTED.test(text)),
};
