import { newsroomRelativesOf } from '../text/newsroom';
import { tokenize } from '../text/tokens';
import { relativesOf } from '../text/words';
import type { Sheet } from './sheet';

/** A statement as first looked at: how much of the claim it could hold, by words alone. */
export interface Candidate {
  readonly index: number;
  /** Share of the claim's worth that its words, or relatives of them, stand for. */
  readonly coverage: number;
  readonly score: number;
}

/** What an article holds of a claim, word by word, before any statement is read closely. */
export interface Survey {
  /** Best first; statements that hold nothing are not among them. */
  readonly candidates: readonly Candidate[];
  /** For each token of the claim: how well any statement of the article stands for it. */
  readonly anywhere: Float64Array;
  /** The same for the title and the page's own dates. */
  readonly inTitle: Float64Array;
  /** Statements that count. */
  readonly size: number;
}

/** Marks of a page's header in plain-text articles: title and date, said about the page and not by it. */
const META = /^\s*(?:\(meta data\)|#{1,2}\s|title\s*:|published)/i;
/** How much length beyond the claim's own costs: long statements hold everything by chance. */
const LENGTH = 0.12;
/** What the statements around one add: a sentence often leans on the one before. */
const NEIGHBOUR = 0.12;
/** Words of a statement that are read; more is a page without breaks. */
const WORDS = 400;

/** Finds the statements that could carry a claim, by an inverted index over the claim's own stems. */
export function survey(claim: Sheet, article: readonly string[]): Survey {
  const wanted = expand(claim);
  const anywhere = new Float64Array(claim.tokens.length);
  const inTitle = new Float64Array(claim.tokens.length);
  const total = claim.worth.reduce((sum, w) => sum + w, 0) || 1;
  const raw = new Float64Array(article.length);
  const size = new Float64Array(article.length);
  article.forEach((text, s) => {
    const held = new Float64Array(claim.tokens.length);
    const tokens = tokenize(text.slice(0, WORDS * 10)).slice(0, WORDS);
    for (const token of tokens) {
      size[s] = (size[s] ?? 0) + (token.stop ? 0 : 1);
      for (const [i, strength] of wanted.get(token.stem) ?? [])
        if (strength > (held[i] ?? 0)) held[i] = strength;
    }
    const title = s === 0 || META.test(text);
    held.forEach((strength, i) => {
      raw[s] = (raw[s] ?? 0) + (strength * (claim.worth[i] ?? 0)) / total;
      if (strength > (anywhere[i] ?? 0)) anywhere[i] = strength;
      if (title && strength > (inTitle[i] ?? 0)) inTitle[i] = strength;
    });
  });
  const candidates: Candidate[] = [];
  raw.forEach((coverage, s) => {
    if (coverage <= 0) return;
    const excess = Math.max(0, (size[s] ?? 0) - claim.content.length);
    const near = Math.max(raw[s - 1] ?? 0, raw[s + 1] ?? 0);
    const short = (size[s] ?? 0) < 3 ? 0.8 : 1;
    const score =
      short * (coverage / (1 + LENGTH * Math.log1p(excess)) + NEIGHBOUR * near * coverage);
    candidates.push({ index: s, coverage, score });
  });
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);
  return { candidates, anywhere, inTitle, size: article.length };
}

/** Stem -> claim tokens it may stand for, and how well. */
function expand(claim: Sheet): Map<string, [number, number][]> {
  const wanted = new Map<string, [number, number][]>();
  const want = (stem: string, i: number, strength: number) => {
    const list = wanted.get(stem) ?? [];
    list.push([i, strength]);
    wanted.set(stem, list);
  };
  claim.tokens.forEach((token, i) => {
    want(token.stem, i, 1);
    if (token.stop || token.digits) return;
    for (const list of [relativesOf(token.stem), newsroomRelativesOf(token.stem)])
      for (const { stem, strength } of list) want(stem, i, strength);
  });
  return wanted;
}
