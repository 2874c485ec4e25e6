/** One figure, beside what others reach on the same rows in the same run. */
export interface Row {
  readonly measure: string;
  /** As printed: "76.3" or "0.91 / 0.83". */
  readonly ours: string;
  /** Peer name -> figure. */
  readonly peers: Readonly<Record<string, string>>;
  /** On how many rows, pages or pairs. */
  readonly rows: number;
  readonly note?: string;
}

/** A Markdown table of figures; peers that nobody has are left out. */
export function table(rows: readonly Row[]): string {
  const peers = [...new Set(rows.flatMap((row) => Object.keys(row.peers)))];
  const head = ['measure', 'Second Source', ...peers, 'rows', 'note'];
  const body = rows.map((row) => [
    row.measure,
    row.ours,
    ...peers.map((peer) => row.peers[peer] ?? ''),
    String(row.rows),
    row.note ?? '',
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** A share as a percentage with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);
