import { irregular } from '../../text/irregular';
import { oncePerWord } from '../../text/once-per-word';
import { isSimple } from '../../text/simple';
import { stem } from '../../text/stem';
import { isStopword } from '../../text/stopwords';
import { isVerbLike } from '../../text/verbs';
import type { Line } from './line';

/** A run of two or three in a line's pattern, as one number. */
export type Turn = number;

/** How a line is put: what a model of words reads of it. Names are not among it, so that nothing is learned of one story. */
export interface Phrasing {
  /**
   * Runs of two and three in the line's pattern. A pattern keeps function words and marks, and stands for the rest by
   * kind: "Bridges are like knees." is "^ xs are like xs . $".
   */
  readonly turns: ReadonlySet<Turn>;
  /** Stems of its words; any number is "#". */
  readonly stems: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.,-][\p{L}\p{N}]+)*|\.{3}|[.!?…,;:()"'–—-]/gu;
/** The same where all letters are English. */
const SIMPLE_WORD = /[A-Za-z0-9]+(?:['.,-][A-Za-z0-9]+)*|\.{3}|[.!?…,;:()"'–—-]/g;
const MARK = /^[^\p{L}\p{N}]/u;
/** After these a sentence begins anew, with a capital that says nothing. */
const BEGINS = /^(?:[.!?…:]|\.{3})$/;

/** What English says between its words of content, beside `isStopword`: how a sentence is put shows in these. */
const KEPT = new Set(
  `no none not never yourself ourselves oneself one ones nobody nothing nowhere everybody everyone everything somebody
someone something anybody anyone anything without around ain't isn't aren't wasn't weren't hasn't haven't hadn't don't
doesn't didn't won't wouldn't can't couldn't shouldn't cannot it's that's there's here's he's she's they're we're you're
i'm i've we've you've they've i'd you'd we'd he'd she'd they'd i'll we'll you'll he'll she'll they'll it'll let's what's
who's where's how's now soon later ago yes oh well please first last next few little less least enough rather quite
perhaps maybe always often sometimes let`.split(/\s+/),
);

/** The parts that patterns are made of, numbered as they are met: some hundreds, as words of content are none. */
const numbers = new Map<string, number>();
const parts: string[] = [];
const PARTS = 1024;

function numberOf(part: string): number {
  const known = numbers.get(part);
  if (known !== undefined) return known;
  // 0 is no part
  parts.push(part);
  numbers.set(part, parts.length);
  return parts.length;
}

/** The turn that a text names: "xs are like". */
export const turnNamed = (text: string): Turn =>
  text.split(' ').reduce((turn, part) => turn * PARTS + numberOf(part), 0);

/** The text that names a turn. */
export function textOf(turn: Turn): string {
  const last = parts[(turn % PARTS) - 1] ?? '';
  return turn < PARTS ? last : `${textOf(Math.floor(turn / PARTS))} ${last}`;
}

const FIRST = numberOf('^');
const LAST = numberOf('$');
const NAME = numberOf('N');

/** What is read of each line of an article, when asked. */
export function phrasings(all: readonly Line[]): (line: Line) => Phrasing {
  const faces = new Map(all.map((line) => [line, wordsOf(line.text).map(faceOf)]));
  const names = new Set<string>();
  // a first word may have its capital from the sentence; one that has it inside another is a name there, too
  for (const own of faces.values())
    eachFace(own, ({ capital, word }, begins) => {
      if (!begins && capital) names.add(word);
    });
  return (line) => read(faces.get(line) ?? [], names);
}

function read(faces: readonly Face[], names: ReadonlySet<string>): Phrasing {
  const turns = new Set<Turn>();
  const triples: Turn[] = [];
  const stems = new Set<string>();
  let [before, last] = [0, FIRST];
  const push = (part: number) => {
    turns.add(last * PARTS + part);
    if (before) triples.push((before * PARTS + last) * PARTS + part);
    [before, last] = [last, part];
  };
  eachFace(faces, ({ word, part, stem: own, capital, verb }, begins) => {
    if (capital && (!begins || (names.has(word) && !verb))) return push(NAME);
    push(part);
    if (own !== null) stems.add(own);
  });
  push(LAST);
  for (const turn of triples) turns.add(turn);
  return { turns, stems };
}

/** Characters; how a longer line is put shows in its beginning. */
const READ = 400;

function wordsOf(text: string): readonly string[] {
  const beginning = text.slice(0, READ);
  return beginning.match(isSimple(beginning) ? SIMPLE_WORD : WORD) ?? [];
}

/** What a word or mark is wherever it stands. */
interface Face {
  /** As it is written. */
  readonly word: string;
  /** What stands for it in a pattern, where it is no name. */
  readonly part: number;
  readonly stem: string | null;
  /** A word of content with a capital, which may be a name. */
  readonly capital: boolean;
  readonly verb: boolean;
  /** A mark after which a sentence begins, or another one; a word is neither. */
  readonly mark: 'begins' | 'other' | null;
}

const faceOf = oncePerWord((word): Face => {
  const low = word.toLowerCase();
  const plain = { word, stem: null, capital: false, verb: false, mark: null };
  if (MARK.test(word)) {
    const mark = BEGINS.test(word) ? 'begins' : 'other';
    return { ...plain, part: numberOf(/^[-–—]$/.test(word) ? '-' : word), mark };
  }
  if (/\d/.test(word)) return { ...plain, part: numberOf('#'), stem: '#' };
  const acronym = word.length > 1 && word === word.toUpperCase();
  if ((isStopword(low) || KEPT.has(low)) && !acronym)
    return { ...plain, part: numberOf(low), stem: low };
  return {
    word,
    part: numberOf(kindOf(low)),
    stem: stem(low),
    capital: word[0] !== word[0]?.toLowerCase(),
    verb: isVerbLike(low),
    mark: null,
  };
});

function eachFace(faces: readonly Face[], put: (face: Face, begins: boolean) => void): void {
  let begins = true;
  for (const face of faces) {
    put(face, begins);
    if (face.mark === 'begins') begins = true;
    else if (face.mark === null) begins = false;
  }
}

/** By its form: xed and was-like pasts, verbs, -ing, -ly, -er, -est, plural or third person, or any other word. */
function kindOf(word: string): string {
  const verb = isVerbLike(word);
  if (verb && /ed$/.test(word)) return 'xed';
  if (verb && irregular.has(word) && !/(?:s|ing|[aeiou]n)$/.test(word)) return 'past';
  if (verb) return /s$/.test(word) ? 'vs' : 'v';
  const [ending] = /(?:ing|ly|er|est|s)$/.exec(word) ?? [];
  return ending && !/(?:ss|us|is)$/.test(word) ? `x${ending}` : 'x';
}
