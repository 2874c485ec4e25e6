import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/ferry';
import { split } from '../split';

/** Long enough that a rule which tries every way to read a row would not come back within a test's time. */
const ROW = 60;
/** Milliseconds; a line takes less than one. */
const SOON = 1000;

const page = (text: string) => articleOf([text], { published: null });

describe('a line made to keep the rules busy is judged at once', () => {
  it.each([
    ['leader dots', `${'. '.repeat(ROW)}!`],
    ['leader dots before a heading', `1 ${'.'.repeat(ROW)} Foreword`],
    ['a row of commas', `1${',1'.repeat(ROW)}!`],
    ['a long word where a transition goes on', `Back to ${'a'.repeat(ROW)} b c d e f g h i`],
    ['a long word after a request', `Let's not ${'a'.repeat(ROW)} b c d e f g h i`],
    ['long words where something comes', `Then comes the ${'a'.repeat(15 * ROW)} 1`],
  ])('%s', (_, text) => {
    const begun = performance.now();
    split(page(text));
    expect(performance.now() - begun).toBeLessThan(SOON);
  });
});

describe('what the same rules are for', () => {
  const isClaim = (text: string) => split(page(text)).map(({ claim }) => claim);

  it.each([
    ['Share · Comments (1,412) · 2.5k views'],
    ['1.2 K shares'],
    ['Back to the ferry'],
    ['Now for the weather at sea.'],
    ["Let's not forget the crew."],
    ['Then comes the long wait.'],
  ])('is no claim: %s', (text) => {
    expect(isClaim(text)).not.toContain(true);
  });
});
