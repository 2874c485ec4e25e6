import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { StatementId } from '../engine/model';
import { findExact, findFuzzy } from './find-text';
import { collectLetters, lettersOf, placeOf } from './letters';
import { locate } from './locate';

/** linkedom has no ranges to speak of; happy-dom has. */
function open(body: string): Document {
  const { document } = new Window();
  document.write(`<html><head></head><body>${body}</body></html>`);
  return document as unknown as Document;
}

function find(body: string, ...texts: string[]): (string | null)[] {
  const document = open(body);
  const before = document.documentElement.outerHTML;
  const sought = texts.map((text, at) => ({ id: `s${at + 1}` as StatementId, text }));
  const { ranges, orphans } = locate(document, sought);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(new Set([...ranges.keys(), ...orphans]).size).toBe(sought.length);
  return sought.map(({ id }) => {
    const range = ranges.get(id);
    return range ? range.toString() : null;
  });
}

describe('a statement is found again', () => {
  test.each([
    [
      'as it is',
      '<p>One. The bridge will stay. Two.</p>',
      'The bridge will stay.',
      'The bridge will stay.',
    ],
    [
      'over inline tags',
      '<p>The <a href="#"><b>bri</b>dge</a> will <i>stay.</i></p>',
      'The bridge will stay.',
      'The bridge will stay.',
    ],
    [
      'over line breaks and spaces',
      '<p>The  bridge\n  will<br>stay.</p>',
      'The bridge will stay.',
      'The  bridge\n  willstay.',
    ],
    [
      'with soft hyphens',
      '<p>The bri\u00addge will stay.</p>',
      'The bridge will stay.',
      'The bri\u00addge will stay.',
    ],
    [
      'with other quotation marks',
      '<p>He said “we stay put”.</p>',
      'He said "we stay put".',
      'He said “we stay put”.',
    ],
    [
      'with the quotation marks around it',
      '<p>“The bridge will stay,” he said.</p>',
      '"The bridge will stay,"',
      '“The bridge will stay,”',
    ],
    [
      'over a footnote',
      '<p>The bridge will stay where it is<sup>[12]</sup> for another forty years at least.</p>',
      'The bridge will stay where it is for another forty years at least.',
      'The bridge will stay where it is[12] for another forty years at least.',
    ],
    [
      'not in a script',
      '<script>The bridge will stay.</script><p>The bridge will stay.</p>',
      'The bridge will stay.',
      'The bridge will stay.',
    ],
    [
      'in Arabic',
      '<p>قال رئيس البلدية إن الجسر باق في مكانه.</p>',
      'إن الجسر باق في مكانه.',
      'إن الجسر باق في مكانه.',
    ],
    [
      'behind letters that grow in lower case',
      '<p>İİİİ. The bridge will stay.</p>',
      'The bridge will stay.',
      'The bridge will stay.',
    ],
    [
      'beyond the basic plane',
      '<p>𝔸𝔹 😀 The bridge will stay.</p>',
      'The bridge will stay.',
      'The bridge will stay.',
    ],
  ])('%s', (_, body, text, expected) => {
    expect(find(body, text)).toEqual([expected]);
  });

  test('what is not there is an orphan, and so is what is too short', () => {
    expect(
      find('<p>The bridge will stay.</p>', 'The tower will fall tomorrow morning at nine.', 'Yes.'),
    ).toEqual([null, null]);
  });

  test('the same words twice are told apart by what stands around them', () => {
    const body = '<p>He agreed at once.</p><p>The vote was lost.</p><p>He agreed at once.</p>';
    const document = open(body);
    const ids = ['s1', 's2', 's3'] as StatementId[];
    const texts = ['He agreed at once.', 'The vote was lost.', 'He agreed at once.'];
    const { ranges } = locate(
      document,
      ids.map((id, at) => ({ id, text: texts[at] ?? '' })),
    );
    const [first, , third] = document.querySelectorAll('p');
    expect(ranges.get(ids[0] as StatementId)?.startContainer.parentNode).toBe(first);
    expect(ranges.get(ids[2] as StatementId)?.startContainer.parentNode).toBe(third);
  });
});

describe('the fast search equals the slow one', () => {
  const text = lettersOf(
    'The council voted on Tuesday to keep the bridge. '.repeat(5) +
      'It will be repaired in May, at a cost of four million.',
  );
  test.each(['keep the bridge', 'repaired in May, at a cost', 'Tuesday to keep'])(
    '%s',
    (wanted) => {
      const letters = lettersOf(wanted);
      const slow = [...text].flatMap((_, at) =>
        text.slice(at, at + letters.length) === letters ? [at] : [],
      );
      expect(findExact(text, letters).map(({ from }) => from)).toEqual(slow);
    },
  );

  test('a changed statement is found where most of it is, another one is not', () => {
    const wanted = lettersOf('It will, after all, be repaired in May, at a cost of four million.');
    const found = findFuzzy(text, wanted);
    expect(found && text.slice(found.from, found.to)).toContain(
      lettersOf('repaired in May, at a cost of four million'),
    );
    expect(
      findFuzzy(text, lettersOf('Nobody in the harbor knew what had become of the seven barrels.')),
    ).toBeNull();
  });
});

test('every letter of a page leads back to itself', () => {
  const { body } = open('<p>A b,c <b>İd</b> “é” 𝔸x</p><p>9 z</p>');
  const letters = collectLetters(body);
  for (let at = 0; at < letters.text.length; at++) {
    const low = letters.text.charCodeAt(at);
    if (low >= 0xdc00 && low < 0xe000) continue;
    const place = placeOf(letters, at);
    const rest = lettersOf(place?.node.data.slice(place.offset) ?? '');
    expect(rest.startsWith(letters.text.slice(at, at + 1))).toBe(true);
  }
});
