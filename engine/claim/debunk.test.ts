import { expect, test } from 'vitest';
import { debunks } from './debunk';

test.each([
  ['Shark photo is a hoax', true],
  ['Report of a shark is false, city says', true],
  ['City denies shark report', true],
  ['No, there was no shark in the subway', true],
  ['Rumors of his death are greatly exaggerated', true],
  ['Experts cast doubt on shark report', true],
  ['Shark is no hoax, city says', false],
  ['City denies hoax claims', false],
  ['Real or hoax?', false],
  ['Is the shark photo a fake?', false],
  ['City denied entry to shark hunters', false],
  ['Shark seen in subway', false],
  ['No sharks, no worries', false],
])('%s: %s', (headline, expected) => {
  expect(debunks(headline)).toBe(expected);
});
