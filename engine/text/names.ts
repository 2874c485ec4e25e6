import { capitalWords, type CapitalWord as Word } from './capitals';
import { LEANING, NO_NAMES, OF_HEADS, PARTICLES, TITLES } from './name-words';
import { once } from './once';
import { type Plain, plain } from './plain';
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

/** `findNames`, or what has the names of some texts already. */
export type NamesOf = (text: string) => readonly NameMention[];

const ABBREVIATED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Inc|Co|Corp|Ltd|Bros|Adm|Amb|Sec|Maj|Cmdr)$/u;
/** What may stand between two words of one name. */
const GAP = /^(?:[ \t]{1,2}|\. )$/;
/** Endings that names seldom have. */
const COMMON_END = /(?:ing|ed|tion|ment|ness|ship|ly|ings|tions|ments)$/;
/**
 * The names of a text, in order. A capital at the beginning of a sentence counts when the word is no usual starter and
 * does not stand elsewhere in the text in small letters. In all-capital text only names that are known from the rest are found.
 */
export function findNames(text: string): NameMention[] {
  const straight = plain(text);
  const words = capitalWords(straight.text);
  const small = once(() => {
    const norms = new Set<string>();
    for (const { capital, norm } of words) if (!capital) norms.add(norm);
    return norms;
  });
  const isSmall = (norm: string) => small().has(norm);
  const runs = gather(straight.text, words, isSmall);
  const known = once(
    () => new Set(runs.flat().flatMap(({ loud, norm }) => (loud || isSmall(norm) ? [] : [norm]))),
  );
  return runs
    .flatMap((run) => (run.some(({ loud }) => loud) ? audible(run, known(), isSmall) : [run]))
    .flatMap((run) => mentions(text, straight, run));
}

/** Whether a word stands elsewhere in the text in small letters. */
type IsSmall = (norm: string) => boolean;

/** What is left of a run where capitals mean little: names known from the rest, acronyms, and pairs that look like names. */
function audible(run: readonly Word[], known: ReadonlySet<string>, isSmall: IsSmall): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of run) {
    if (!word.loud || known.has(word.norm) || TITLES.has(word.norm)) runs.at(-1)?.push(word);
    else if (known.size === 0 && !isSmall(word.norm) && !COMMON_END.test(word.norm))
      runs.at(-1)?.push(word);
    else runs.push([]);
  }
  const least = known.size === 0 ? 2 : 1;
  return runs.filter((one) => one.length >= least);
}

/** Runs of capitalised words with their particles. */
function gather(text: string, words: readonly Word[], isSmall: IsSmall): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.capital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  words.forEach((word, i) => {
    const last = run.at(-1);
    // most words are no part of a name
    if (!last && !word.capital) return;
    if (last && !linked(text, last, word)) close();
    if (names(word, isSmall) || inside(run, word, words[i + 1])) run.push(word);
    else close();
  });
  close();
  return runs;
}

function linked(text: string, last: Word, word: Word): boolean {
  const gap = text.slice(last.end, word.start);
  return gap.startsWith('.') ? ABBREVIATED.test(last.text) && GAP.test(gap) : GAP.test(gap);
}

/** Whether a word by itself is part of a name. */
function names(word: Word, isSmall: IsSmall): boolean {
  if (!word.capital || NO_NAMES.has(word.norm)) return false;
  if (/^\p{Lu}$/u.test(word.text)) return word.norm !== 'a' || !word.first;
  if (word.shouted) return !word.loud || !isStopword(word.norm);
  if (isStopword(word.norm) && !TITLES.has(word.norm)) return false;
  if (isVerbLike(word.norm) || /ly$/.test(word.norm)) return false;
  if (!word.first) return true;
  if (TITLES.has(word.norm)) return true;
  return !startsSentence(word.text) && !isSmall(word.norm) && !/ing$/.test(word.norm);
}

function inside(run: readonly Word[], word: Word, next: Word | undefined): boolean {
  if (!run.length || !next || NO_NAMES.has(next.norm)) return false;
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
