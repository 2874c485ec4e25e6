import { describe, expect, it } from 'vitest';
import { hedgeOf } from './hedge';

/** text, hedge, source, whether the source has no name. */
const ROWS: readonly (readonly [string, string, string | null, boolean])[] = [
  ['Cole called Pike twice.', 'stated', null, false],
  ['According to the Harbor Post, Cole called Pike.', 'attributed', 'Harbor Post', false],
  [
    'Cole called Pike, according to a report in Harbor magazine on Friday.',
    'attributed',
    'Harbor magazine',
    false,
  ],
  ['Cole called Pike, the magazine said.', 'attributed', 'the magazine', false],
  ['Harbor Post reports that Cole called Pike.', 'attributed', 'Harbor Post', false],
  ['Pike told the Harbor Post that Cole had called.', 'attributed', 'Pike', false],
  ['“She called,” said Dan Pike, a former mayor.', 'attributed', 'Dan Pike', false],
  ['Dan Pike, a former mayor of the town, said she had called.', 'attributed', 'Dan Pike', false],
  ['Sources close to Cole say she called.', 'attributed', 'Sources close to Cole', true],
  [
    'People familiar with the talks said she called.',
    'attributed',
    'People familiar with the talks',
    true,
  ],
  ['An insider claims that she called.', 'attributed', 'An insider', true],
  ['Sources told Harbor Post that she called.', 'attributed', 'Harbor Post', false],
  ['Friends say she called.', 'attributed', 'Friends', true],
  ['Insiders believe she may run.', 'rumoured', 'Insiders', true],
  ['Cole reportedly called Pike.', 'rumoured', null, true],
  ['Cole allegedly called Pike.', 'rumoured', null, true],
  ['Cole is said to have called Pike.', 'rumoured', null, true],
  ['Cole is rumored to be leaving.', 'rumoured', null, true],
  ['Word is that Cole called Pike.', 'rumoured', null, true],
  ['There is talk that Cole may run.', 'rumoured', null, true],
  [
    'Vanity Post reported, citing people familiar with the matter, that she called.',
    'attributed',
    'Vanity Post',
    false,
  ],
  ['It was reported that Cole had called.', 'attributed', null, false],
  ['“We go on.”', 'attributed', null, false],
  ['Cole added a line to her speech.', 'stated', null, false],
  ['Cole paid $20 per person.', 'stated', null, false],
];

describe('hedgeOf', () => {
  it.each(ROWS)('%j is %s', (text, hedge, source, anonymous) => {
    const found = hedgeOf(text);
    expect([found.hedge, found.source, found.anonymous]).toEqual([hedge, source, anonymous]);
  });

  it('lets a rumour hold for its own clause only', () => {
    const text = 'Cole won the vote, while Pike reportedly called her.';
    const at = text.indexOf(', while');
    expect(hedgeOf(text, { start: 0, end: at }).hedge).toBe('stated');
    expect(hedgeOf(text, { start: at + 2, end: text.length }).hedge).toBe('rumoured');
  });

  it('lets a credit hold for the whole statement', () => {
    const text = 'According to the Harbor Post, Cole won the vote and Pike called her.';
    const at = text.indexOf('and Pike');
    expect(hedgeOf(text, { start: at, end: text.length })).toMatchObject({
      hedge: 'attributed',
      source: 'Harbor Post',
    });
  });
});
