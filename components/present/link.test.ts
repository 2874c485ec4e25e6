import { describe, expect, test } from 'vitest';
import { linkTo, safeLink } from './link';

describe('links that may be shown', () => {
  const TABLE: [string | null, string | null][] = [
    ['https://a.example/x', 'https://a.example/x'],
    ['HTTP://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//a.example', null],
    ['', null],
    [null, null],
  ];
  for (const [url, link] of TABLE)
    test(JSON.stringify(url), () => expect(safeLink(url)).toBe(link));
});

describe('links that land on a phrase', () => {
  const TABLE: [string, string, string][] = [
    [
      'https://a.example/x',
      'three plain words',
      'https://a.example/x#:~:text=three%20plain%20words',
    ],
    ['https://a.example/x#top', 'word', 'https://a.example/x#top:~:text=word'],
    [
      'https://a.example/',
      'well-known, so & so',
      'https://a.example/#:~:text=well%2Dknown%2C%20so%20%26%20so',
    ],
    ['https://a.example/', 'broken \ud800', 'https://a.example/#:~:text=broken%20%EF%BF%BD'],
  ];
  for (const [url, phrase, link] of TABLE)
    test(phrase, () => expect(linkTo(url, phrase)).toBe(link));
  test('no phrase', () => expect(linkTo('https://a.example/', null)).toBe('https://a.example/'));
  test('no link', () => expect(linkTo('javascript:x', 'word')).toBeNull());
});
