import { describe, expect, it } from 'vitest';
import { excludedBy, rowOf } from './kin';
import { kindOf } from './rival-kind';

const KINDS: readonly (readonly [string, string | null])[] = [
  ['Laura Whitfield', 'person'],
  ['Boston Globe', 'outlet'],
  ['Washington Post', 'outlet'],
  ['Washington', 'place'],
  ['Stanford', 'school'],
  ['University of Leeds', 'school'],
  ['Order of Merit', 'honour'],
  ['Nobel Peace Prize', 'honour'],
  ['Backgammon', 'game'],
  ['Ohio', 'place'],
  ['Quillfeather', null],
];

describe('the kind of a name', () => {
  it.each(KINDS)('%s: %s', (text, kind) => expect(kindOf(text, [])).toBe(kind));
});

describe('words that cannot both be so', () => {
  it('are those of a row', () => {
    expect(rowOf('sister')).toContain('brother');
    expect(rowOf('wine')).toContain('tea');
    expect(rowOf('wine')).not.toContain('wine');
    expect(excludedBy('first')).toContain('last');
    expect(excludedBy('first')).toContain('second');
    expect(excludedBy('ferri').size).toBe(0);
  });
});
