import type { Article, Paragraph, Statement, StatementId } from '../model';
import { claims } from './claims';
import { LONGEST } from './passes/lengths';
import { sentences } from './sentences';

/** No news text has more; what comes after is left out. */
export const MOST_STATEMENTS = 2000;

/** A statement before it is known whether it claims anything. */
export type Unjudged = Omit<Statement, 'claim'>;

/**
 * The statements of an article in reading order. `text` is exactly what stands between `start` and `end` in its
 * paragraph, so that the page can find it again.
 */
export function split(article: Article): Statement[] {
  const found: Unjudged[] = [];
  for (const [number, paragraph] of article.paragraphs.entries()) {
    if (found.length >= MOST_STATEMENTS) break;
    add(found, number, paragraph);
  }
  const verdicts = claims(article, found);
  // the same objects: what was read of them is known by them
  return found.map((one, i) => Object.assign(one, { claim: verdicts[i] ?? true }));
}

function add(found: Unjudged[], number: number, paragraph: Paragraph): void {
  // no longer text can become statements, however it is cut
  const room = (MOST_STATEMENTS - found.length) * LONGEST;
  for (const { start, end } of sentences(paragraph.text.slice(0, room))) {
    if (found.length >= MOST_STATEMENTS) return;
    const id = `s${found.length + 1}` as StatementId;
    found.push({ id, text: paragraph.text.slice(start, end), paragraph: number, start, end });
  }
}
