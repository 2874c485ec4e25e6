import type { State } from '../state';
import type { Key } from '../text';

/** Why there is nothing to show: a heading, a sentence, and what can be done about it. */
export interface Notice {
  /** For tests and styles; stable. */
  readonly why: string;
  readonly title: Key;
  readonly text: Key;
  readonly values: readonly (string | number)[];
  readonly action: 'again' | 'allow' | 'switch-on' | null;
}

/** The notice for a state; null where there is a comparison to show. */
export function noticeOf(state: State): Notice | null {
  switch (state.kind) {
    case 'reading':
      return notice('reading', 'reading_title', 'reading_text');
    case 'slow':
      return notice('slow', 'reading_title', 'slow_text', 'again');
    case 'off':
      return notice('off', 'off_title', 'off_text', 'switch-on', state.host);
    case 'no-access':
      return state.host === null
        ? notice('no-access', 'access_title', 'access_any_text', 'allow')
        : notice('no-access', 'access_title', 'access_text', 'allow', state.host);
    case 'browser-page':
      return notice('browser-page', 'browser_title', 'browser_text');
    case 'failed':
      return notice('failed', 'failed_title', 'failed_text', 'again');
    case 'compared':
      return ofSpot(state);
    default:
      return state satisfies never;
  }
}

function ofSpot({ comparison }: Extract<State, { kind: 'compared' }>): Notice | null {
  const { spot, page } = comparison;
  if (spot.verdict !== 'none') return null;
  switch (spot.reason) {
    case 'not-an-article':
      return notice('not-an-article', 'no_article_title', 'no_article_text', 'again');
    case 'too-short':
      return notice('too-short', 'short_title', 'short_text', 'again', page.words);
    case 'other-language':
      return notice('other-language', 'language_title', 'language_text', null, page.language);
    case 'no-story':
    case 'other-event':
    case null:
      return notice('no-story', 'no_story_title', 'no_story_text');
    default:
      return spot.reason satisfies never;
  }
}

function notice(
  why: string,
  title: Key,
  text: Key,
  action: Notice['action'] = null,
  ...values: (string | number)[]
): Notice {
  return { why, title, text, action, values };
}
