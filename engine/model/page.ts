import type { PartialDate, StatementId } from './words';

/** What the always-on script reads: capped in number and length, never the whole page. */
export interface Signal {
  readonly url: string | null;
  /** Title, og:title, JSON-LD headline, h1: whatever there is, doubles taken out. */
  readonly titles: readonly string[];
  /** Description and first paragraphs. */
  readonly lead: string;
}

/** One block of an article's own text, in reading order. */
export interface Paragraph {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'quote' | 'list-item';
}

/** An open page as the reader (page/read.ts) or the command line hands it to the engine. */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  /** BCP 47 of the page's own declaration, or null; the engine checks it against the text. */
  readonly language: string | null;
  /** How much of the page could be read: `partial` where a paywall or a cap cuts it. */
  readonly readable: 'full' | 'partial' | 'none';
  /** What kind of page the markup says it is; a section front or a search page is no account. */
  readonly form: 'article' | 'listing' | 'thread' | 'unknown';
  readonly paragraphs: readonly Paragraph[];
}

/** One sentence of the page, with its place: `start` and `end` are UTF-16 offsets into its paragraph's text. */
export interface Statement {
  readonly id: StatementId;
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** False for a question, a transition, a call to subscribe, a related headline: never counted as "only here". */
  readonly claim: boolean;
}
