import type { Signal, Story } from '../../../engine';
import { type Dice, diceOf } from './dice';
import { COMMON, PLACES, SURNAMES, TOPICAL } from './words';

/** Sentences of a page, half of which tell details of its story. */
export const STATEMENTS = 60;
/** Words of a filler sentence. */
const LENGTH = 20;

/** A page that tells a story in words of its own. */
export interface SyntheticPage {
  readonly story: string;
  readonly title: string;
  readonly statements: readonly string[];
  readonly signal: Signal;
}

/** A page about a story: reworded details among sentences of everyday words; its title may misspell or describe people. */
export function syntheticPage(story: Story, seed: number): SyntheticPage {
  const dice = diceOf(90_000 + seed);
  const statements = Array.from({ length: STATEMENTS }, (_, i) =>
    i % 2 ? filler(dice) : retell(dice, dice.pick(story.details).versions[0]?.wordings ?? []),
  );
  const title = titleOf(dice, story);
  // as in any newsroom, the first sentence says who and what
  const lead = [retell(dice, [story.summary]), ...statements.slice(0, 4)].join(' ');
  return {
    story: story.id,
    title,
    statements,
    signal: { url: null, titles: [title], lead },
  };
}

/** A page about nothing that anybody knows. */
export function unrelatedPage(seed: number): SyntheticPage {
  const dice = diceOf(70_000 + seed);
  const statements = Array.from({ length: STATEMENTS }, () => filler(dice));
  const title = filler(dice).split(' ').slice(0, 9).join(' ');
  return {
    story: '',
    title,
    statements,
    signal: { url: null, titles: [title], lead: statements.slice(0, 5).join(' ') },
  };
}

/** A third of the titles name the people by office, a sixth misspell a name. */
function titleOf(dice: Dice, story: Story): string {
  const [a, b] = story.people;
  const words = story.title.split(' ');
  const chance = dice.next();
  if (chance < 1 / 3) words[0] = a?.roles[0] ?? '';
  else if (chance < 1 / 2) words[0] = misspell(dice, words[0] ?? '');
  if (dice.next() < 1 / 4) words[2] = b?.name ?? '';
  return [dice.pick(COMMON), ...words, dice.pick(COMMON)].join(' ');
}

function misspell(dice: Dice, word: string): string {
  const at = 2 + Math.floor(dice.next() * (word.length - 3));
  return word.slice(0, at) + word.slice(at + 1);
}

/** A wording with a word or two gone and others put in. */
function retell(dice: Dice, wordings: readonly string[]): string {
  const words = dice
    .pick(wordings)
    .split(' ')
    .filter(() => dice.next() > 0.12);
  for (let i = 0; i < 7; i++)
    words.splice(Math.floor(dice.next() * words.length), 0, dice.pick(COMMON));
  return `${words.join(' ')}.`;
}

function filler(dice: Dice): string {
  const words = Array.from({ length: LENGTH }, (_, i) =>
    dice.next() < 0.04
      ? dice.pick(dice.next() < 0.5 ? SURNAMES : PLACES)
      : dice.pick(i % 3 ? COMMON : TOPICAL),
  );
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
