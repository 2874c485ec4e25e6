import { expect, test } from 'vitest';
import { findPeople } from './people';

const names = (...texts: string[]) => findPeople(texts).map(({ name, aliases }) => [name, aliases]);

test.each<[string, string, unknown]>([
  [
    'full name and family name',
    'Mayor Ana Ruiz spoke. The council heard Ruiz twice. Later Ruiz left.',
    [['Ana Ruiz', ['Ruiz']]],
  ],
  [
    'a second form of one name',
    'He met Ana M. Ruiz there. The mayor, Ana Ruiz, said so. But Ruiz and Ana Ruiz agree.',
    [['Ana Ruiz', ['Ana M. Ruiz', 'Ruiz']]],
  ],
  ['named once', 'The mayor met Lena Brandt on the way.', []],
  [
    'institutions and places',
    'He left the White House. The White House and the House agree. The White House and New York. In New York the White House.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('of two people of one family name the one named oftener owns it, and the other is known', () => {
  const text =
    'We saw Ana Ruiz. Then Ruiz spoke. And Ana Ruiz left. Her brother Leo Ruiz did, too.';
  expect(names(text, 'There Ruiz won.')).toEqual([
    ['Ana Ruiz', ['Ruiz']],
    ['Leo Ruiz', []],
  ]);
});
