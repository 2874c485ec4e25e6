/** Colours of a terminal; every coloured thing has its sign or word too. */
export type Paint = (text: string) => string;

export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
}

const NAMES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** Colours for a terminal that shows them; plain text for pipes, files and whoever sets NO_COLOR (no-color.org). */
export function paletteFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Palette {
  const forced = environment.FORCE_COLOR && environment.FORCE_COLOR !== '0';
  const coloured = !environment.NO_COLOR && environment.TERM !== 'dumb' && (stream.isTTY || forced);
  const paint = ([on, off]: readonly [number, number]): Paint =>
    coloured ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: paint(NAMES.bold),
    dim: paint(NAMES.dim),
    red: paint(NAMES.red),
    green: paint(NAMES.green),
    yellow: paint(NAMES.yellow),
    blue: paint(NAMES.blue),
  };
}
