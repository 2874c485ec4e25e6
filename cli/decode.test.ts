import { describe, expect, test } from 'vitest';
import { decode } from './decode';

const TEXT = '<p>Ana Núñez said “no” – twice.</p>';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** What Western pages of twenty years ago are in: Latin 1 with quotation marks. */
const windows1252 = (text: string) =>
  latin1(
    text.replace(
      /[“”–]/g,
      (sign) => ({ '“': '\u0093', '”': '\u0094', '–': '\u0096' })[sign] ?? sign,
    ),
  );

describe('a text is decoded', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark', utf16(`\ufeff${TEXT}`)],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without one', utf16(TEXT)],
    ['UTF-16 big endian without one', utf16(TEXT, true)],
    ['windows-1252 that says nothing', windows1252(TEXT)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes, 'page')).toBe(TEXT);
  });

  test.each([
    ['meta charset', '<meta charset=iso-8859-1>'],
    [
      'meta http-equiv',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">',
    ],
    ['XML declaration', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
    ['an encoding that nobody knows', '<meta charset="klingon-1">'],
  ])('by %s', (_, head) => {
    expect(decode(windows1252(head + TEXT), 'page')).toBe(head + TEXT);
  });

  test('a declared encoding is believed where the bytes allow several', () => {
    const head = '<meta charset="windows-1251">';
    expect(
      decode(Buffer.concat([Buffer.from(head), Buffer.from([0xcf, 0xf0, 0xe0])]), 'page'),
    ).toBe(`${head}Пра`);
  });

  test('UTF-16 in a page that could read its own declaration is UTF-8', () => {
    const text = `<meta charset="utf-16">${TEXT}`;
    expect(decode(Buffer.from(text), 'page')).toBe(text);
  });

  test('one broken character in a page that says UTF-8 stays one', () => {
    const text = `<meta charset="utf-8">${TEXT.repeat(40)}`;
    expect(decode(Buffer.concat([Buffer.from(text), Buffer.from([0xff])]), 'page')).toBe(
      `${text}\ufffd`,
    );
  });

  test('an empty file is an empty text', () => expect(decode(new Uint8Array(), 'page')).toBe(''));
});

describe('what is no text is refused', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ['a binary file', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))],
  ])('%s', (what, bytes) => {
    expect(() => decode(bytes, 'the file')).toThrow(`the file is ${what}`);
  });
});
