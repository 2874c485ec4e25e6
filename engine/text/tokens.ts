import { fold } from './fold';
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
  eachWord(text, (norm, raw, start) => add(tokens, raw, norm, start));
  return tokens;
}

/** The same as folded words alone. */
export function normsOf(text: string): string[] {
  const norms: string[] = [];
  eachWord(text, (norm) => norms.push(norm));
  return norms;
}

function eachWord(text: string, put: (norm: string, raw: string, start: number) => void): void {
  for (const { 0: raw, index: start } of text.matchAll(isSimple(text) ? SIMPLE_WORD : WORD)) {
    const folded = fold(raw);
    const norm = folded.includes('.') && !/^\p{N}/u.test(raw) ? folded.replaceAll('.', '') : folded;
    const parts = norm.includes("'") ? CONTRACTION.exec(norm) : null;
    const base = parts?.[1] ?? norm;
    put(parts ? (BASE[base] ?? base) : norm, raw, start);
    const tail = EXPANDED[parts?.[2] ?? ''];
    if (tail) put(tail, raw, start);
  }
}

function add(tokens: Token[], raw: string, norm: string, start: number): void {
  const first = raw.charCodeAt(0);
  const digits = first >= 48 && first <= 57;
  const capital = raw[0] !== raw[0]?.toLowerCase();
  tokens.push({
    raw,
    norm,
    stem: digits ? norm.replace(/,(?=\d{3})/g, '') : stem(norm),
    start,
    end: start + raw.length,
    capital,
    digits,
    // US, IT: an acronym is no function word
    stop: isStopword(norm) && !(raw.length > 1 && raw === raw.toUpperCase()),
  });
}
