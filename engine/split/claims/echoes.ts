import { isSimple } from '../../text/simple';
import type { Line } from './line';
import { AT, type LineFeatures } from './line-features';

/** Words that follow one another, and that another line of the page must have so to repeat them. */
const RUN = 3;
const TITLE_RUN = 2;
const WORD = /[\p{L}\p{N}']+/gu;
/** The same where all letters are English. */
const SIMPLE_WORD = /[a-z0-9']+/g;
/** Characters; a pull quote is shorter. */
const READ = 400;

/**
 * How much of a line stands word for word elsewhere on the page: a pull quote repeats the text, a caption or a teaser the
 * title. Shares of its runs of words, put into a row; the repeating line is known by standing alone in its paragraph.
 */
export function echoes(
  all: readonly Line[],
  title: string | null,
): (index: number, row: LineFeatures) => void {
  const numbers = new Map<string, number>();
  const read = all.map(({ text }) => numbered(text, numbers));
  const heading = numbered(title ?? '', numbers);
  const runs = read.map((words) => runsOf(words, RUN, numbers.size));
  const again = inSeveral(runs);
  const titled = new Set(runsOf(heading, TITLE_RUN, numbers.size));
  return (i, row) => {
    const line = all[i];
    if (!line) return;
    const echo = share(runs[i] ?? [], again);
    row[AT.echoAlone] = line.alone ? echo : 0;
    row[AT.echoWithin] = line.alone ? 0 : echo;
    row[AT.echoQuoted] = Number(line.alone && echo > MOST && /^".*"\W?$/.test(line.text));
    row[AT.echoTitle] = share(runsOf(read[i] ?? [], TITLE_RUN, numbers.size), titled);
  };
}

const MOST = 0.5;

/** The words at the beginning of a text, each as the number that it has on this page. */
function numbered(text: string, numbers: Map<string, number>): number[] {
  const beginning = text.slice(0, READ).toLowerCase();
  const words = beginning.match(isSimple(beginning) ? SIMPLE_WORD : WORD) ?? [];
  return words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

/** The runs of so many words, each as one number; `base`: how many words there are. */
function runsOf(words: readonly number[], length: number, base: number): number[] {
  const runs: number[] = [];
  for (let i = 0; i + length <= words.length; i++) {
    let run = 0;
    for (let j = i; j < i + length; j++) run = run * base + (words[j] ?? 0);
    runs.push(run);
  }
  return runs;
}

/** The runs that more than one line has. */
function inSeveral(runs: readonly (readonly number[])[]): Set<number> {
  const first = new Map<number, number>();
  const several = new Set<number>();
  runs.forEach((own, line) => {
    for (const run of own) {
      const before = first.get(run);
      if (before === undefined) first.set(run, line);
      else if (before !== line) several.add(run);
    }
  });
  return several;
}

function share(runs: readonly number[], among: ReadonlySet<number>): number {
  return among.size ? runs.filter((run) => among.has(run)).length / runs.length || 0 : 0;
}
