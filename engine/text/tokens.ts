import { eachWord } from './each-word';
import { fold } from './fold';
import { oncePer } from './once-per';
import { oncePerWord } from './once-per-word';
import { isSimple } from './simple';
import { stem } from './stem';
import { isStopword } from './stopwords';

/** One word of a text. `start` and `end` are UTF-16 offsets into the text it was found in. */
export interface Token {
  readonly raw: string;
  /** Folded: see `fold`. */
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital, whatever the reason. */
  readonly capital: boolean;
  /** Digits, with separators: its value lies with `findNumbers`. */
  readonly digits: boolean;
  /** A function word: it counts for order and grammar, not for content. */
  readonly stop: boolean;
}

const JOIN = '\\u00AD\\u200B-\\u200D\\u2060\\p{M}';
const WORD = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}', // U.S., I.Q.
    `\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+)?`, // 1,000  3.5  49th
    `\\p{L}[\\p{L}\\p{N}${JOIN}]*(?:['’ʼ][\\p{L}${JOIN}]+)*`, // words, contractions
  ].join('|'),
  'gu',
);
/** The same where all letters are English. */
const SIMPLE_WORD =
  /(?:[A-Z]\.){2,}|[0-9]+(?:[.,][0-9]+)*(?:[A-Za-z]+)?|[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z]+)*/g;

const CONTRACTION = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/;
const EXPANDED: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
};
const BASE: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Words of a text in order. Contractions give two tokens ("hasn't": has, not); a possessive is cut off. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, patternFor(text), (raw, start) => {
    for (const { norm, stem, capital, digits, stop } of readingsOf(raw))
      tokens.push({ raw, norm, stem, start, end: start + raw.length, capital, digits, stop });
  });
  return tokens;
}

/** The tokens of what has a text, read once however many stages ask: a statement keeps its own as long as it lives. */
export const tokensOf = oncePer(({ text }: { readonly text: string }): readonly Token[] =>
  tokenize(text),
);

/** The same as folded words alone. */
export function normsOf(text: string): string[] {
  const norms: string[] = [];
  for (const raw of text.match(patternFor(text)) ?? [])
    for (const { norm } of readingsOf(raw)) norms.push(norm);
  return norms;
}

const patternFor = (text: string): RegExp => (isSimple(text) ? SIMPLE_WORD : WORD);

/** What a token is wherever it stands. */
type Reading = Omit<Token, 'raw' | 'start' | 'end'>;

/** What a word is read as: one token, or two. */
const readingsOf = oncePerWord((raw): readonly Reading[] => {
  const folded = fold(raw);
  const norm = folded.includes('.') && !/^\p{N}/u.test(raw) ? folded.replaceAll('.', '') : folded;
  const parts = norm.includes("'") ? CONTRACTION.exec(norm) : null;
  const base = parts?.[1] ?? norm;
  const tail = EXPANDED[parts?.[2] ?? ''];
  const norms = [parts ? (BASE[base] ?? base) : norm, ...(tail ? [tail] : [])];
  return norms.map((one) => readingOf(raw, one));
});

function readingOf(raw: string, norm: string): Reading {
  const first = raw.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  return {
    norm,
    stem: digits ? norm.replace(/,(?=\d{3})/g, '') : stem(norm),
    capital: raw[0] !== raw[0]?.toLowerCase(),
    digits,
    // US, IT: an acronym is no function word
    stop: isStopword(norm) && !(raw.length > 1 && raw === raw.toUpperCase()),
  };
}
