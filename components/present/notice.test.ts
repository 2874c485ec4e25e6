import { describe, expect, test } from 'vitest';
import type { State } from '../state';
import { nothing, RICH } from '../test/samples';
import { ENGLISH } from '../test/texts';
import { noticeOf } from './notice';

const compared = (reason: Parameters<typeof nothing>[0], words?: number): State => ({
  kind: 'compared',
  comparison: nothing(reason, words),
});

const TABLE: [State, why: string, action: string | null, part: RegExp][] = [
  [{ kind: 'reading' }, 'reading', null, /moment/],
  [{ kind: 'slow' }, 'slow', 'again', /longer/],
  [{ kind: 'off', host: 'a.example' }, 'off', 'switch-on', /off on a\.example/],
  [{ kind: 'no-access', host: 'a.example' }, 'no-access', 'allow', /read a\.example/],
  [{ kind: 'no-access', host: null }, 'no-access', 'allow', /read this page/],
  [{ kind: 'browser-page' }, 'browser-page', null, /no extension/],
  [{ kind: 'failed' }, 'failed', 'again', /our fault/],
  [compared('not-an-article'), 'not-an-article', 'again', /no news article/],
  [compared('no-story'), 'no-story', null, /none of the stories/],
  [compared('other-event'), 'no-story', null, /none of the stories/],
  [compared(null), 'no-story', null, /none of the stories/],
  [compared('too-short', 64), 'too-short', 'again', /Only 64 words.*paywall/],
  [compared('other-language'), 'other-language', null, /English/],
];

describe('why there is nothing to show, and what can be done', () => {
  for (const [state, why, action, part] of TABLE)
    test(`${state.kind}: ${why}`, () => {
      const notice = noticeOf(state);
      expect(notice).toMatchObject({ why, action });
      if (!notice) return;
      expect(ENGLISH.say(notice.title)).not.toBe('');
      const sentence = ENGLISH.say(notice.text, ...notice.values);
      expect(sentence).toMatch(part);
      expect(sentence).not.toMatch(/\$|undefined/);
    });
});

test('where there is a comparison there is no notice', () => {
  expect(noticeOf({ kind: 'compared', comparison: RICH })).toBeNull();
});
