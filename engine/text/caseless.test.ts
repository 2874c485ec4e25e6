import { expect, test } from 'vitest';
import { caseless } from './caseless';

const TEXTS = [
  '',
  'The Ferry Sails',
  'THE FERRY SAILS AT 9 A.M.',
  'the ferry, sails',
  'Zoë’s naïve Éclair, 2½ miles',
  'Élan VITAL said Ÿ',
  'she SAID: “no”',
  'İstanbul said it',
  'ΑΘΗΝΑ, Москва, 東京',
  'a\nb [c] d-e',
];
const PATTERNS = [
  /^(?:the|a) \p{L}+ (?<verb>sails?)\b/iu,
  /(?<![\p{L}\p{N}])sails(?![\p{L}\p{N}])/iu,
  /[^\p{L} ]\p{L}{2,}/iu,
  /^\P{L}*\p{Lu}\p{L}+/iu,
  /[\p{L}'-]+ (?:said|A\.M)/iu,
  /\S+\s[\][A-F]/iu,
  /\p{N}+½? ?miles/iu,
  /\u00E9l[A-Z]n/iu,
];

test.each(PATTERNS.flatMap((pattern) => TEXTS.map((text) => [pattern, text] as const)))(
  '%s finds in "%s" what it finds without',
  (pattern, text) => {
    const slow = pattern.exec(text);
    const fast = caseless(pattern).exec(text);
    expect(fast && { at: fast.index, text: fast[0] }).toEqual(
      slow && { at: slow.index, text: slow[0] },
    );
    expect(caseless(pattern).test(text)).toBe(slow !== null);
  },
);

test('named groups are kept, in lower case', () => {
  expect(caseless(/(?<who>\p{L}+) SAID/iu).exec('Then Cole said so')?.groups?.who).toBe('cole');
});
