import { describe, expect, test } from 'vitest';
import { sameStory } from './same-story';

const text = (title: string | null, body: string) => ({ title, text: body });

const QUAKE = text(
  'Earthquake kills 14 in Valdoria',
  'An earthquake of magnitude 6.1 struck northern Valdoria on Tuesday, killing at least 14 people, officials in Port Amiel said. Hundreds slept in the open. Governor Lena Marsk asked for tents and water.',
);
const RETOLD = text(
  'Valdoria quake: governor asks for tents',
  'Lena Marsk, the governor of northern Valdoria, called for tents and water after the quake that killed 14 people on Tuesday. The tremor, of magnitude 6.1, was felt as far as Port Amiel, where hundreds spent the night outdoors.',
);
const LOOK_ALIKE = text(
  'Earthquake kills 3 in Ostrava Bay',
  'An earthquake of magnitude 5.2 struck Ostrava Bay on Sunday, killing three people, officials said. Mayor Tomas Brandt asked people to stay away from damaged houses.',
);
const OTHER = text(
  'Chess club wins the league',
  'The chess club of Little Harrow has won the county league for the first time since 1987, after a draw in the last round against Mereton.',
);

describe('two articles', () => {
  test('the same event in other words is the same story', () => {
    expect(sameStory(QUAKE, RETOLD).verdict).toBe('same-story');
  });

  test('a look-alike is not', () => {
    expect(sameStory(QUAKE, LOOK_ALIKE).verdict).not.toBe('same-story');
    expect(sameStory(QUAKE, RETOLD).score).toBeGreaterThan(sameStory(QUAKE, LOOK_ALIKE).score);
  });

  test('a stranger is none, and further off than a look-alike', () => {
    expect(sameStory(QUAKE, OTHER).verdict).toBe('none');
    expect(sameStory(QUAKE, OTHER).score).toBeLessThan(sameStory(QUAKE, LOOK_ALIKE).score);
  });

  test.each([
    [QUAKE, RETOLD],
    [QUAKE, LOOK_ALIKE],
    [RETOLD, OTHER],
  ])('the order of the two does not matter', (a, b) => {
    expect(sameStory(a, b).score).toBeCloseTo(sameStory(b, a).score, 9);
  });

  test('a missing headline changes the score, not the verdict', () => {
    const bare = text(null, `${RETOLD.title}\n${RETOLD.text}`);
    expect(sameStory(QUAKE, bare).verdict).toBe('same-story');
    expect(sameStory(QUAKE, text('', RETOLD.text)).verdict).toBe('same-story');
  });

  test('web addresses count nothing', () => {
    const address = 'https://news.example.org/2013/may/03/chess-club-wins-league_5.html';
    const spaced = 'http : / / news . example . org / 2013 / chess - club - wins';
    for (const line of [address, spaced]) {
      const linked = text(QUAKE.title, `${line}\n${QUAKE.text}`);
      expect(sameStory(linked, RETOLD).score).toBeCloseTo(sameStory(QUAKE, RETOLD).score, 9);
    }
  });

  test.each([
    ['', ''],
    ['Title only', ''],
    [null, 'x'],
    [null, '\n\n'],
  ])('next to nothing is none: %s, %s', (title, body) => {
    expect(sameStory(text(title, body), QUAKE).verdict).toBe('none');
  });
});
