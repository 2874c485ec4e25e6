import { eachWord } from './each-word';
import { oncePerWord } from './once-per-word';
import { isSimple } from './simple';
import { isVerbLike } from './verbs';

/** What a word is wherever it stands. */
interface Reading {
  /** Without a possessive's ending. */
  readonly text: string;
  /** In lower case, without a full stop at its end. */
  readonly norm: string;
  readonly capital: boolean;
  /** All in capitals. */
  readonly shouted: boolean;
}

/** A word of a text with what its capital may mean. */
export interface CapitalWord extends Reading {
  readonly start: number;
  readonly end: number;
  /** Begins a sentence or a quotation, where any word has a capital. */
  readonly first: boolean;
  /** In a stretch that is all capitals, or in a headline's: there capitals mean little. */
  loud: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'&-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The same where all letters are English. */
const SIMPLE_WORD = /[A-Za-z][A-Za-z0-9]*(?:[.'&-]?[A-Za-z0-9]+)*/g;
const STARTS = /(?:^|[.!?…:;•]["')\]]*\s+|["(]|\n\s*(?:[-*]\s)?|[—–]\s)$/;
const SHORTENED = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|St|Dr|Gov|Sen|Rep|Gen|Lt|Rev|Prof)\.\s$/u;
/** So many loud words in a row are shouted text, not an acronym. */
const SHOUT = 3;
/** A headline: so many words longer than so many letters, of which such a share has a capital. */
const LEAST_CAPITALS = 4;
const LONG = 3;
const HEADLINE = 0.75;

/** The words of a text in plain spelling, in order. */
export function capitalWords(text: string): CapitalWord[] {
  const words: CapitalWord[] = [];
  eachWord(text, isSimple(text) ? SIMPLE_WORD : WORD, (found, start) => {
    const { text: whole, norm, capital, shouted } = readingOf(found);
    const end = start + whole.length;
    const first = begins(text, start);
    words.push({ text: whole, norm, capital, shouted, start, end, first, loud: false });
  });
  markHeadlines(words);
  markShouts(words);
  return words;
}

const readingOf = oncePerWord((found): Reading => {
  const whole = found.includes("'") ? found.replace(/'s?$/i, '').replace(/'S$/, '') : found;
  return {
    text: whole,
    norm: whole.toLowerCase(),
    capital: isCapital(whole),
    shouted: whole.length > 1 && !/^[a-z]/.test(whole) && whole === whole.toUpperCase(),
  };
});

/** Whether a word begins a sentence or a quotation. */
function begins(text: string, start: number): boolean {
  // after a word and a space, which is where most words stand, nothing begins
  if (text.charCodeAt(start - 1) === BLANK && isLetter(text.charCodeAt(start - 2))) return false;
  const lead = text.slice(Math.max(0, start - 6), start);
  return STARTS.test(lead) && !SHORTENED.test(lead);
}

/** Whether a word is written with a capital; most are told by their first letter's number. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

const BLANK = 32;

/** Whether a number is that of a letter of English. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Marks what stands in a sentence whose words nearly all have capitals, its verbs too. */
function markHeadlines(words: readonly CapitalWord[]): void {
  let from = 0;
  for (let to = 1; to <= words.length; to++) {
    if (to < words.length && !words[to]?.first) continue;
    const sentence = words.slice(from, to);
    if (isHeadline(sentence)) for (const word of sentence) word.loud = true;
    from = to;
  }
}

function isHeadline(words: readonly CapitalWord[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { text, capital } of words) {
    if (text.length <= LONG) continue;
    long++;
    if (capital) capitals++;
  }
  if (capitals < LEAST_CAPITALS || capitals / long < HEADLINE) return false;
  return !words.some((word) => !word.capital && isVerbLike(word.norm));
}

/** Marks words that are all in capitals among others that are. */
function markShouts(words: readonly CapitalWord[]): void {
  for (let from = 0, to = 0; from < words.length; from = to + 1) {
    to = from;
    while (words[to]?.shouted) to++;
    if (to - from <= SHOUT) continue;
    for (let i = from; i < to; i++) (words[i] as CapitalWord).loud = true;
  }
}
