import { pictured } from './credits';
import type { Line } from './line';
import { looksLinked, opensLinks } from './links';

/** Why a line is no claim, or null; in the order of the lines. */
export type Reasons = (string | null)[];

/** What rules found spreads: over a box of links, from a credit to its caption, from a notice to the rest of it. */
export function spread(all: readonly Line[], found: readonly (string | null)[]): Reasons {
  const out = boxes(all, found);
  for (const [from, to] of paragraphs(all)) {
    if (to - from < 2) continue;
    const size = all[from]?.paragraph.length ?? 0;
    const own = all.slice(from, to);
    if (size < CAPTION && pictured(own)) fill(out, from, to, 'caption');
    else if (size < NOTICE && own.length <= FEW && headlineOfTwo(own))
      fill(out, from, to, 'headline');
    else if (size < NOTICE && goesOn(own, out[from] ?? null))
      fill(out, from, to, out[from] ?? null);
  }
  return out;
}

/** Characters of the longest caption with its credit, and of the longest notice of several sentences. */
const CAPTION = 400;
const NOTICE = 500;
const FEW = 2;

/** What follows "Related" or "Most read" line by line, without full stops, is what that box links to. */
function boxes(all: readonly Line[], found: readonly (string | null)[]): Reasons {
  let inside = false;
  return all.map((line, i) => {
    if (line.words.length <= 8 && !line.stopped && opensLinks(line.text)) inside = true;
    else if (!(line.alone && looksLinked(line)) && found[i] === null) inside = false;
    return found[i] ?? (inside ? 'box' : null);
  });
}

/** First and one past the last line of each paragraph. */
function paragraphs(all: readonly Line[]): [number, number][] {
  const out: [number, number][] = [];
  all.forEach((line, i) => {
    const last = out.at(-1);
    if (last && all[last[0]]?.number === line.number) last[1] = i + 1;
    else out.push([i, i + 1]);
  });
  return out;
}

function fill(out: Reasons, from: number, to: number, reason: string | null): void {
  for (let i = from; i < to; i++) out[i] ??= reason;
}

/** "Two sentences. One headline": the paragraph is short and ends without a full stop. */
function headlineOfTwo(own: readonly Line[]): boolean {
  const last = own.at(-1);
  return (
    last?.punctuated === true &&
    last.kind === 'text' &&
    !last.stopped &&
    !last.bullet &&
    /(?:^|\s)\p{Ll}{2}/u.test(last.text) &&
    last.paragraph.length < HEADLINE &&
    !/["':;,–—-]$|["']/.test(last.paragraph)
  );
}

const HEADLINE = 110;
/** Rules whose finds take up their whole paragraph. */
const WHOLE: ReadonlySet<string> = new Set(['notice', 'self', 'byline']);

/** The site goes on about itself, or about its author. */
function goesOn(own: readonly Line[], first: string | null): boolean {
  if (first === null) return false;
  const whole = own[0]?.paragraph ?? '';
  if (/^[([].*[)\]]\.?$/s.test(whole)) return true;
  return WHOLE.has(first) && !/["]/.test(whole);
}
