import { describe, expect, it } from 'vitest';
import { findNegations, isNegated } from './negation';

/** text, a word of it, whether that word is negated. */
const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['She has not spoken to him.', 'spoken', true],
  ["She hasn't spoken to him.", 'spoken', true],
  ['She hasn’t spoken to him.', 'spoken', true],
  ['She has spoken to him.', 'spoken', false],
  ['She never called.', 'called', true],
  ['She no longer lives there.', 'lives', true],
  ['He denied taking the money.', 'taking', true],
  ['He did not deny taking the money.', 'taking', false],
  ['He refused to resign.', 'resign', true],
  ['He never refused to resign.', 'resign', false],
  ['She ruled out a run.', 'run', true],
  ['She has not ruled out a run.', 'run', false],
  ['He failed to call.', 'call', true],
  ['They left without paying.', 'paying', true],
  ['Not only did she win, she ran up the score.', 'win', false],
  ['It was not just a defeat.', 'defeat', false],
  ['There is no doubt she won.', 'won', false],
  ['No one expected a landslide.', 'expected', true],
  ['There are no plans to run.', 'plans', true],
  ['Not long after the vote, she called.', 'called', false],
  ['She did not call, but he wrote.', 'wrote', false],
  ['She did not call because he wrote.', 'wrote', false],
  ['He wrote, and she did not call.', 'wrote', false],
  ['She has yet to call.', 'call', true],
  ['She opted against running again.', 'running', true],
  ['No. 10 said yes.', 'yes', false],
  ['Whether or not she ran, they met.', 'met', false],
  ['She called, didn’t she?', 'she', false],
  ['They denied him entry.', 'entry', false],
  ['Neither of them called.', 'called', true],
  ['She chose not to stand again and became a judge.', 'judge', false],
  ['She did not stop and take a seat.', 'seat', true],
  ['She declined, however, to speak.', 'speak', true],
  ['They refused for weeks to endorse her.', 'endorse', true],
  ['She has not, for all that, said a word.', 'said', true],
  ['He declined to let Ms. Harris speak.', 'speak', true],
  ['She declined. He spoke to her.', 'spoke', false],
  ['She could\u00A0not have\u00ADcalled.', 'called', true],
];

describe('findNegations', () => {
  it.each(ROWS)('%j: %s', (text, word, expected) => {
    expect(isNegated(findNegations(text), text.lastIndexOf(word))).toBe(expected);
  });

  it('keeps offsets', () => {
    for (const [text] of ROWS) {
      for (const one of findNegations(text)) {
        expect(
          text
            .slice(one.start, one.end)
            .toLowerCase()
            .replace(/’/g, "'")
            .replace(/\u00A0/g, ' '),
        ).toBe(one.cue);
        expect(one.scopeStart).toBeGreaterThanOrEqual(one.end);
        expect(one.scopeEnd).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
