import { LEANING, NO_NAMES, OF_HEADS, PARTICLES, TITLES } from './name-words';
import { type Plain, plain } from './plain';
import { isSimple } from './simple';
import { startsSentence } from './starters';
import { isStopword } from './stopwords';
import { isVerbLike } from './verbs';

/** A name of a person, an organisation or a place. Titles and possessive endings are no part of it. */
export interface NameMention {
  readonly text: string;
  /** What stands before it: "Gov.", "Vice President"; null where nothing does. */
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  /** In lower case, without a full stop at its end. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Begins a sentence or a quotation, where any word has a capital. */
  readonly first: boolean;
  /** In a stretch that is all capitals, or in a headline's: there capitals mean little. */
  readonly loud: boolean;
}

type Unheard = Omit<Word, 'loud'>;

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[.'&-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The same where all letters are English. */
const SIMPLE_WORD = /[A-Za-z][A-Za-z0-9]*(?:[.'&-]?[A-Za-z0-9]+)*/g;
const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Inc|Co|Corp|Ltd|Bros|Adm|Amb|Sec|Maj|Cmdr)$/u;
/** What may stand between two words of one name. */
const GAP = /^(?:[ \t]{1,2}|\. )$/;
const STARTS = /(?:^|[.!?…:;•]["')\]]*\s+|["(]|\n\s*(?:[-*]\s)?|[—–]\s)$/;
const SHORTENED = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|St|Dr|Gov|Sen|Rep|Gen|Lt|Rev|Prof)\.\s$/u;
/** So many loud words in a row are shouted text, not an acronym. */
const SHOUT = 3;
/** Endings that names seldom have. */
const COMMON_END = /(?:ing|ed|tion|ment|ness|ship|ly|ings|tions|ments)$/;
/** A headline: so many words longer than so many letters, of which such a share has a capital. */
const LEAST_CAPITALS = 4;
const LONG = 3;
const HEADLINE = 0.75;

/**
 * The names of a text, in order. A capital at the beginning of a sentence counts when the word is no usual starter and
 * does not stand elsewhere in the text in small letters. In all-capital text only names that are known from the rest are found.
 */
export function findNames(text: string): NameMention[] {
  const straight = plain(text);
  const words = read(straight.text);
  const small = new Set(words.filter((word) => !word.capital).map((word) => word.norm));
  const runs = gather(straight.text, words, small);
  const known = new Set(
    runs.flat().flatMap((word) => (word.loud || small.has(word.norm) ? [] : [word.norm])),
  );
  return runs
    .flatMap((run) => audible(run, known, small))
    .flatMap((run) => mentions(text, straight, run));
}

/** What is left of a run where capitals mean little: names known from the rest, acronyms, and pairs that look like names. */
function audible(
  run: readonly Word[],
  known: ReadonlySet<string>,
  small: ReadonlySet<string>,
): Word[][] {
  if (!run.some((word) => word.loud)) return [[...run]];
  const runs: Word[][] = [[]];
  for (const word of run) {
    if (!word.loud || known.has(word.norm) || TITLES.has(word.norm)) runs.at(-1)?.push(word);
    else if (known.size === 0 && !small.has(word.norm) && !COMMON_END.test(word.norm))
      runs.at(-1)?.push(word);
    else runs.push([]);
  }
  const least = known.size === 0 ? 2 : 1;
  return runs.filter((one) => one.length >= least);
}

function read(text: string): Word[] {
  const words: Unheard[] = [];
  for (const { 0: found, index: start } of text.matchAll(isSimple(text) ? SIMPLE_WORD : WORD)) {
    const whole = found.includes("'") ? found.replace(/'s?$/i, '').replace(/'S$/, '') : found;
    words.push({
      text: whole,
      norm: whole.toLowerCase(),
      start,
      end: start + whole.length,
      capital: isCapital(whole),
      first: begins(text, start),
    });
  }
  const headlines = inHeadlines(words);
  return words.map((word, i) => ({ ...word, loud: headlines[i] === true || isLoud(words, i) }));
}

/** Whether a word begins a sentence or a quotation. */
function begins(text: string, start: number): boolean {
  // after a word and a space, which is where most words stand, nothing begins
  if (text[start - 1] === ' ' && /[A-Za-z]/.test(text[start - 2] ?? '')) return false;
  const lead = text.slice(Math.max(0, start - 6), start);
  return STARTS.test(lead) && !SHORTENED.test(lead);
}

/** Whether a word is written with a capital; most are told by their first letter's number. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** Which words stand in a sentence whose words nearly all have capitals, its verbs too. */
function inHeadlines(words: readonly Unheard[]): boolean[] {
  const marks: boolean[] = [];
  let sentence: Unheard[] = [];
  const close = () => {
    const headline = isHeadline(sentence);
    marks.push(...sentence.map(() => headline));
    sentence = [];
  };
  for (const word of words) {
    if (word.first) close();
    sentence.push(word);
  }
  close();
  return marks;
}

function isHeadline(words: readonly Unheard[]): boolean {
  if (words.some((word) => !word.capital && isVerbLike(word.norm))) return false;
  const long = words.filter((word) => word.text.length > LONG);
  const capital = long.filter((word) => word.capital).length;
  return capital >= LEAST_CAPITALS && capital / long.length >= HEADLINE;
}

/** Whether a word and its neighbours are all in capitals. */
function isLoud(words: readonly Unheard[], at: number): boolean {
  const shouted = (i: number): boolean => {
    const text = words[i]?.text ?? '';
    return text.length > 1 && !/^[a-z]/.test(text) && text === text.toUpperCase();
  };
  if (!shouted(at)) return false;
  let from = at;
  let to = at;
  while (from > at - SHOUT && shouted(from - 1)) from--;
  while (to < at + SHOUT && shouted(to + 1)) to++;
  return to - from >= SHOUT;
}

/** Runs of capitalised words with their particles. */
function gather(text: string, words: readonly Word[], small: ReadonlySet<string>): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.capital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [i, word] of words.entries()) {
    const last = run.at(-1);
    if (last && !linked(text, last, word)) close();
    if (names(word, small)) run.push(word);
    else if (run.length > 0 && inside(run, word, words[i + 1])) run.push(word);
    else close();
  }
  close();
  return runs;
}

function linked(text: string, last: Word, word: Word): boolean {
  const gap = text.slice(last.end, word.start);
  return gap.startsWith('.') ? ABBREVIATED.test(last.text) && GAP.test(gap) : GAP.test(gap);
}

/** Whether a word by itself is part of a name. */
function names(word: Word, small: ReadonlySet<string>): boolean {
  if (!word.capital || NO_NAMES.has(word.norm)) return false;
  if (/^\p{Lu}$/u.test(word.text)) return word.norm !== 'a' || !word.first;
  const acronym = word.text.length > 1 && word.text === word.text.toUpperCase();
  if (acronym) return !word.loud || !isStopword(word.norm);
  if (isStopword(word.norm) && !TITLES.has(word.norm)) return false;
  if (isVerbLike(word.norm) || /ly$/.test(word.norm)) return false;
  if (!word.first) return true;
  if (TITLES.has(word.norm)) return true;
  return !startsSentence(word.text) && !small.has(word.norm) && !/ing$/.test(word.norm);
}

function inside(run: readonly Word[], word: Word, next: Word | undefined): boolean {
  if (!next || NO_NAMES.has(next.norm)) return false;
  if (!next.capital) return PARTICLES.has(word.norm) && PARTICLES.has(next.norm);
  if (PARTICLES.has(word.norm) && !word.capital) return true;
  return word.norm === 'of' && OF_HEADS.has(run.at(-1)?.norm ?? '');
}

/** A run cut at its titles: "New York Gov. Kathy Hochul" holds two names. */
function mentions(text: string, straight: Plain, run: readonly Word[]): NameMention[] {
  const found: NameMention[] = [];
  let titles: Word[] = [];
  let name: Word[] = [];
  const close = () => {
    const [first, last] = [name[0], name.at(-1)];
    if (first && last) {
      const start = straight.from(first.start);
      const end = straight.until(last.end);
      found.push({
        text: text.slice(start, end),
        title: titled(text, straight, titles),
        start,
        end,
      });
    }
    titles = [];
    name = [];
  };
  for (const [i, word] of run.entries()) {
    // "Secretary of State" is an office, "House Speaker" a title: what follows is the name
    const office = name.length === 0 && titles.length > 0;
    const title = LEANING.has(word.norm)
      ? TITLES.has(run[i + 1]?.norm ?? '')
      : (office && isOffice(run, i)) ||
        (TITLES.has(word.norm) && !(name.length > 0 && i === run.length - 1));
    if (title) {
      if (name.length > 0) close();
      titles.push(word);
    } else name.push(word);
  }
  close();
  return found.filter((one) => !/^(?:of|the)\s/i.test(one.text));
}

/** "Of State" before a name is the rest of an office: "Secretary of State Anthony Lark". */
function isOffice(run: readonly Word[], at: number): boolean {
  const of = run[at]?.norm === 'of' ? at : at - 1;
  return run[of]?.norm === 'of' && of + 2 < run.length;
}

function titled(text: string, straight: Plain, titles: readonly Word[]): string | null {
  const [first, last] = [titles[0], titles.at(-1)];
  if (!first || !last) return null;
  const end = straight.until(last.end);
  return text.slice(straight.from(first.start), end) + (text[end] === '.' ? '.' : '');
}
