import type { ClaimRule } from './line';

const ASKS = /\?[!?]*["')\]]*$/;
/** "She asked, "What now?"": that somebody asked is told, and can be checked. */
const REPORTED = /(?:\p{L}{2,}[,:]?\s["'(]|["'].*["'].*\p{L}{3})[^"']*\?["')]*$/su;

/** "One aide remembers her asking the same thing: were there votes left?" */
const ASKED = /^[^:?]{10,}(?:ask|wonder|question)(?:ed|ing)(?: [^:?]{1,60})?: \p{Ll}/u;

/** A question claims nothing, whoever answers it. */
export const question: ClaimRule = {
  name: 'question',
  holds: ({ text }) =>
    ASKS.test(text) &&
    !ASKED.test(text) &&
    !(/\?["']+$/.test(text) && !/^["']/.test(text) && REPORTED.test(text)),
};
