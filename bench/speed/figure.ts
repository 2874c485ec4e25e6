/** Median and quartiles of a ratio or of a time in µs. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** One line of a speed table: ours against another's, both measured in one run. */
export interface Figure {
  readonly measure: string;
  /** µs */
  readonly ours: Spread;
  readonly other: Spread;
  /** Ours by the other's, round by round. */
  readonly ratio: Spread;
  /** What the ratio may be at most, and what it should be; null where nobody asked. */
  readonly bar: number | null;
  readonly aim: number | null;
}

/** Median and quartiles; of an empty list all are NaN. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A table of figures in Markdown, each with how it stands to bar and aim. */
export function figureTable(figures: readonly Figure[]): string {
  return markdown(
    ['measure', 'ours', 'the other', 'ratio', 'middle half', 'bar', 'aim', ''],
    figures.map(({ measure, ours, other, ratio, bar, aim }) => [
      measure,
      duration(ours.median),
      duration(other.median),
      `**${times(ratio.median)}**`,
      `${times(ratio.low)} to ${times(ratio.high)}`,
      bar === null ? '' : times(bar),
      aim === null ? '' : times(aim),
      bar === null ? '' : standing(ratio.median, bar, aim),
    ]),
  );
}

/** Rows as a Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function standing(ratio: number, bar: number, aim: number | null): string {
  if (aim !== null && ratio <= aim) return 'aim';
  return ratio <= bar ? 'bar' : 'missed';
}

/** A time in µs as a reader takes it in. */
export function duration(us: number): string {
  if (us >= 1e6) return `${plain(us / 1e6)} s`;
  return us >= 1000 ? `${plain(us / 1000)} ms` : `${plain(us)} µs`;
}

/** A ratio: "2.1x", or "1/1,240" where ours is much the smaller. */
export function times(ratio: number): string {
  if (ratio > 0 && ratio < 0.1) return `1/${plain(1 / ratio)}`;
  return `${plain(ratio)}x`;
}

function plain(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
