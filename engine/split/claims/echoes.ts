import type { Line } from './line';
import type { LineFeatures } from './looks';

/** Words that follow one another, and that another line of the page must have so to repeat them. */
const RUN = 3;
const TITLE_RUN = 2;
const WORD = /[\p{L}\p{N}']+/gu;
/** Characters; a pull quote is shorter. */
const READ = 400;

/**
 * How much of a line stands word for word elsewhere on the page: a pull quote repeats the text, a caption or a teaser the
 * title. Shares of its runs of words; the repeating line is known by standing alone in its paragraph.
 */
export function echoes(
  all: readonly Line[],
  title: string | null,
): (index: number) => LineFeatures {
  const runs = all.map(({ text }) => runsOf(text, RUN));
  const counts = new Map<string, number>();
  for (const own of runs)
    for (const run of new Set(own)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const titled = new Set(runsOf(title ?? '', TITLE_RUN));
  return (i) => {
    const line = all[i];
    if (!line) return {};
    const own = runs[i] ?? [];
    const again = share(own, (run) => (counts.get(run) ?? 0) > 1);
    return {
      echoAlone: line.alone ? again : 0,
      echoWithin: line.alone ? 0 : again,
      echoQuoted: Number(line.alone && again > MOST && /^".*"\W?$/.test(line.text)),
      echoTitle: share(runsOf(line.text, TITLE_RUN), (run) => titled.has(run)),
    };
  };
}

const MOST = 0.5;

function runsOf(text: string, length: number): string[] {
  const words = text.slice(0, READ).toLowerCase().match(WORD) ?? [];
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

function share(runs: readonly string[], holds: (run: string) => boolean): number {
  return runs.length ? runs.filter(holds).length / runs.length : 0;
}
