import { describe, expect, test } from 'vitest';
import { readText } from './read-text';

const FIRST =
  'The council of Marlow has met three times since the flood, and has come to no decision on the bridge.';
const SECOND =
  'Nobody at the town hall would say on Friday when the next meeting is to be held, or whether there will be one.';
const texts = (text: string) => readText(text, null).paragraphs.map((paragraph) => paragraph.text);

describe('headline', () => {
  test.each([
    ['a short first line', `Bridge stays\n${FIRST}`, 'Bridge stays'],
    ['after blank lines and a mark', `\ufeff\n\n  Bridge stays\n\n${FIRST}`, 'Bridge stays'],
    ['none where the first line is long', `${FIRST} ${SECOND}\n${FIRST}`, null],
    ['none in an empty text', ' \n\n', null],
  ])('%s', (_, text, title) => {
    expect(readText(text, null).title).toBe(title);
  });
});

describe('paragraphs', () => {
  test.each([
    ['a line each', `Title\n${FIRST}\n${SECOND}`],
    ['blank lines between', `Title\n\n${FIRST}\n\n${SECOND}\n`],
    ['Windows line ends', `Title\r\n\r\n${FIRST}\r\n${SECOND}`],
    [
      'broken to fit a window',
      'Title\n\nThe council of Marlow has met three times since the flood, and has\ncome to no decision on the bridge.\n\nNobody at the town hall would say on Friday when the next meeting\nis to be held, or whether there will be one.\n',
    ],
  ])('%s', (_, text) => {
    const broken = `${text}\n\n${'A line that goes on and on and on, as long as all the others, and\n'.repeat(3)}ends here.`;
    expect(texts(text.includes('fit') ? broken : text).slice(0, 2).length).toBe(2);
    expect(texts(text)[0]).toContain('The council of Marlow');
  });

  test('lists, and what is only a label', () => {
    const { paragraphs } = readText(
      `Title\n${FIRST}\nAdvertisement\n- The first pier is to be underpinned.\n${SECOND}`,
      null,
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['text', 'list-item', 'text']);
  });
});

test('too little is not readable; the address gives outlet and date', () => {
  expect(readText('One. Two.', null).readable).toBe('none');
  const article = readText(`Title\n${FIRST}`, 'https://www.example.org/2025/01/23/bridge');
  expect(article).toMatchObject({
    outlet: 'example.org',
    published: '2025-01-23',
    readable: 'full',
  });
});
