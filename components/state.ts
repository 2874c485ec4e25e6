import type { Comparison } from '../engine/model';

/** What popup and panel have to show: a comparison, or why there is none. */
export type State =
  | { readonly kind: 'reading' }
  /** Reading, for longer than it should take. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'no-access'; readonly host: string | null }
  | { readonly kind: 'browser-page' }
  | { readonly kind: 'failed' };

/** What is known of the site in front of the reader, beside its page. */
export interface Site {
  /** null for what is no web page. */
  readonly host: string | null;
  /** Whether pages of this site may be read without asking each time. */
  readonly granted: boolean;
}

/** What a reader can do from popup and panel. */
export interface Actions {
  /** Read the page again. */
  again(): void;
  /** Switch the site off or on. */
  switchSite(off: boolean): void;
  /** Ask the browser for access to the site. */
  allow(): void;
}
