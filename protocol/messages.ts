/**
 * Everything that the contexts say to each other, by direction, and the check that each message passes at the door
 * of whoever receives it. One-shot messages only: an open port dies silently in the back/forward cache.
 */
import * as v from 'valibot';
import type { Article, StatementId } from '../engine/model';

/** One reading of one document; a new document, or a second reading of it, has another. */
export type PageId = string;

/** How a marked statement is told apart in the page. */
export type Tone = 'contradicted' | 'confirmed' | 'only-here';

/** A page's own scripts of ours tell the background. They can only speak of their own tab. */
export type FromPage =
  /** The always-on script recognised a story. */
  | { readonly kind: 'spotted' }
  /** A single-page site has left the story without loading a new document. */
  | { readonly kind: 'left' }
  /** The reader script has read the page. */
  | { readonly kind: 'read'; readonly page: PageId; readonly article: Article };

/** Popup and panel ask the background. */
export type FromView =
  /** Read the page in this tab and compare it. The answer is the tab's record (record.ts). */
  | { readonly kind: 'look'; readonly tab: number }
  /** Switch this site off, or on again, and look at this tab anew. */
  | {
      readonly kind: 'switch';
      readonly tab: number;
      readonly host: string;
      readonly off: boolean;
    };

/** The panel asks the reader script in the page. */
export type ToReader =
  | { readonly kind: 'which' }
  | { readonly kind: 'mark'; readonly page: PageId; readonly statements: readonly Marked[] }
  | { readonly kind: 'unmark' }
  | { readonly kind: 'show'; readonly page: PageId; readonly statement: StatementId };

/** A statement to be marked in the page. */
export interface Marked {
  readonly id: StatementId;
  readonly text: string;
  readonly tone: Tone;
}

/** What the reader script answers; `page` is its latest reading. */
export interface ReaderReply {
  readonly page: PageId;
  /** Statements that cannot be found in the page any more. */
  readonly orphans: readonly StatementId[];
  /** For `show`: whether the statement was found and scrolled to. */
  readonly shown: boolean;
}

/** The reader script tells the panel: the reader of the page has clicked a marked statement. */
export interface Picked {
  readonly kind: 'picked';
  readonly page: PageId;
  readonly statement: StatementId;
}

// Longer than any real page, short enough that a hostile one cannot fill memory.
const LINE = v.pipe(v.string(), v.maxLength(10_000));
const PARAGRAPH = v.pipe(v.string(), v.maxLength(200_000));
const PARAGRAPHS = 20_000;
const ID = v.pipe(v.string(), v.maxLength(100));
const STATEMENT = v.pipe(
  v.string(),
  v.regex(/^s\d{1,6}$/),
  v.transform((id) => id as StatementId),
);
const TAB = v.pipe(v.number(), v.integer(), v.minValue(0));

const ARTICLE = v.object({
  url: v.nullable(LINE),
  title: v.nullable(LINE),
  outlet: v.nullable(LINE),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/))),
  language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  readable: v.picklist(['full', 'partial', 'none']),
  form: v.picklist(['article', 'listing', 'thread', 'unknown']),
  paragraphs: v.pipe(
    v.array(
      v.object({ text: PARAGRAPH, kind: v.picklist(['text', 'heading', 'quote', 'list-item']) }),
    ),
    v.maxLength(PARAGRAPHS),
  ),
});

const FROM_PAGE = v.variant('kind', [
  v.object({ kind: v.literal('spotted') }),
  v.object({ kind: v.literal('left') }),
  v.object({ kind: v.literal('read'), page: ID, article: ARTICLE }),
]);

const FROM_VIEW = v.variant('kind', [
  v.object({ kind: v.literal('look'), tab: TAB }),
  v.object({
    kind: v.literal('switch'),
    tab: TAB,
    host: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    off: v.boolean(),
  }),
]);

const PICKED = v.object({ kind: v.literal('picked'), page: ID, statement: STATEMENT });

/** A check: the message where it is well-formed, null where it is not. Never throws. */
type Check<Message> = (raw: unknown) => Message | null;

/** What a page's scripts may say. */
export const checkFromPage: Check<FromPage> = (raw) => parsed(v.safeParse(FROM_PAGE, raw));

/** What popup and panel may say. */
export const checkFromView: Check<FromView> = (raw) => parsed(v.safeParse(FROM_VIEW, raw));

/** What the panel hears from a page. */
export const checkPicked: Check<Picked> = (raw) => parsed(v.safeParse(PICKED, raw));

function parsed<T>(result: { success: true; output: T } | { success: false }): T | null {
  return result.success ? result.output : null;
}
