import { irregular } from '../../text/irregular';
import { isSimple } from '../../text/simple';
import { stem } from '../../text/stem';
import { isStopword } from '../../text/stopwords';
import { isVerbLike } from '../../text/verbs';
import type { Line } from './line';

/** How a line is put: what a model of words reads of it. Names are not among it, so that nothing is learned of one story. */
export interface Phrasing {
  /**
   * Runs of two and three in the line's pattern, each once. A pattern keeps function words and marks, and stands for
   * the rest by kind: "Bridges are like knees." is "^ xs are like xs . $".
   */
  readonly turns: readonly string[];
  /** Stems of its words, each once; any number is "#". */
  readonly stems: readonly string[];
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

/** Runs of so many. */
const RUNS = [2, 3];

/** What is read of each line of an article, when asked. */
export function phrasings(all: readonly Line[]): (line: Line) => Phrasing {
  const names = new Set<string>();
  // a first word may have its capital from the sentence; one that has it inside another is a name there, too
  for (const { text } of all)
    eachWord(text, (word, begins) => {
      if (!begins && isCapital(word)) names.add(word);
    });
  return ({ text }) => read(text, names);
}

function read(text: string, names: ReadonlySet<string>): Phrasing {
  const pattern = ['^'];
  const stems = new Set<string>();
  eachWord(text, (word, begins) => {
    const low = word.toLowerCase();
    if (MARK.test(word)) pattern.push(/^[-–—]$/.test(word) ? '-' : word);
    else if (/\d/.test(word)) {
      pattern.push('#');
      stems.add('#');
    } else if ((isStopword(low) || KEPT.has(low)) && !(word.length > 1 && word === caps(word))) {
      pattern.push(low);
      stems.add(low);
    } else if (isCapital(word) && (!begins || (names.has(word) && !isVerbLike(low))))
      pattern.push('N');
    else {
      pattern.push(kindOf(low));
      stems.add(stem(low));
    }
  });
  pattern.push('$');
  const turns = new Set<string>();
  for (const run of RUNS)
    for (let i = 0; i + run <= pattern.length; i++) turns.add(pattern.slice(i, i + run).join(' '));
  return { turns: [...turns], stems: [...stems] };
}

const caps = (word: string) => word.toUpperCase();
const isCapital = (word: string) => word[0] !== word[0]?.toLowerCase();

/** Characters; how a longer line is put shows in its beginning. */
const READ = 400;

function eachWord(text: string, put: (word: string, begins: boolean) => void): void {
  let begins = true;
  const beginning = text.slice(0, READ);
  for (const [word] of beginning.matchAll(isSimple(beginning) ? SIMPLE_WORD : WORD)) {
    put(word, begins);
    if (BEGINS.test(word)) begins = true;
    else if (!MARK.test(word)) begins = false;
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
