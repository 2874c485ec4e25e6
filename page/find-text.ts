/** A stretch of a page's letters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Pieces of a statement whose places are looked for when the whole cannot be found; in letters. */
const PIECE = 18;
/** A stretch may be longer or shorter than the statement by this much: a footnote more, a word less. */
const SLACK = 1.35;
/** Share of the pieces that must stand in the stretch, in their order. */
const ENOUGH = 0.6;
/** Places of one piece that are looked at. */
const MOST_PLACES = 40;

/** All places of an exact text, first to last. */
export function findExact(text: string, wanted: string, most = MOST_PLACES): Stretch[] {
  const found: Stretch[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < most;
    at = text.indexOf(wanted, at + 1)
  ) {
    found.push({ from: at, to: at + wanted.length });
  }
  return found;
}

/**
 * The place of a text that is not there word for word: its pieces are looked for near each other and in order (after an
 * idea of hypothesis/client: exact and cheap first, this only where that fails). Null where too few agree.
 */
export function findFuzzy(text: string, wanted: string): Stretch | null {
  const pieces = piecesOf(wanted);
  if (pieces.length < 2) return null;
  let best: Stretch | null = null;
  let most = Math.ceil(pieces.length * ENOUGH) - 1;
  for (const [index, piece] of pieces.entries()) {
    if (pieces.length - index <= most) break;
    for (const { from } of findExact(text, piece.text)) {
      const { count, end } = follow(text, pieces.slice(index), from);
      const length = end - from + piece.at;
      if (count <= most || length > wanted.length * SLACK) continue;
      most = count;
      best = { from: grow(text, wanted, from, piece.at), to: end };
    }
  }
  return best;
}

interface Piece {
  readonly text: string;
  readonly at: number;
}

function piecesOf(wanted: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at + PIECE <= wanted.length; at += PIECE)
    pieces.push({ text: wanted.slice(at, at + PIECE), at });
  // the last letters count as well, or the stretch would end too soon
  const rest = wanted.length % PIECE;
  if (rest > 0 && pieces.length > 0)
    pieces.push({ text: wanted.slice(-PIECE), at: wanted.length - PIECE });
  return pieces;
}

/** How many of the pieces stand after `from`, each about where it should. */
function follow(
  text: string,
  pieces: readonly Piece[],
  from: number,
): { count: number; end: number } {
  const first = pieces[0]?.at ?? 0;
  let count = 0;
  let end = from;
  for (const piece of pieces) {
    const expected = from + piece.at - first;
    const reach = PIECE * 2 + (piece.at - first) * (SLACK - 1);
    const window = text.slice(
      Math.max(from, Math.floor(expected - reach)),
      Math.ceil(expected + reach + PIECE),
    );
    const at = window.indexOf(piece.text);
    if (at < 0) continue;
    count++;
    end = Math.max(end, Math.max(from, Math.floor(expected - reach)) + at + PIECE);
  }
  return { count, end };
}

/** Goes back letter by letter as long as both agree: a piece begins anywhere. */
function grow(text: string, wanted: string, from: number, at: number): number {
  let steps = 0;
  while (steps < at && text[from - steps - 1] === wanted[at - steps - 1]) steps++;
  return from - steps;
}
