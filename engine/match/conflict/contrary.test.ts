import { describe, expect, it } from 'vitest';
import type { Match, Story } from '../../model';
import { FERRY, statementsOf } from '../../test/ferry';
import { match, weigh } from '../match';
import { prepareStory } from '../prepare';
import { readSheets } from '../sheet';
import { signed } from '../signed-term';
import { tellingsOf } from './contrary-tellings';

/** How editors may put the contrary of some of the ferry's details. */
const CONTRARY: Readonly<Record<string, readonly string[]>> = {
  'cole-met-ortiz': [
    'Cole did not meet Ortiz',
    'the mayor snubbed the captain and let the ferry be',
    'Cole and Ortiz talked about the ferry in front of the cameras',
    'their meeting on the ferry was held in public',
    'the mayor called off the meeting with the captain',
    'Ortiz was turned away at the door by the mayor',
    'the talks on the boat were broadcast live from the town hall',
    'in public, before the cameras, the mayor talked with the captain about the boat',
    'that Cole saw Ortiz is a myth',
  ],
  'brother-owns-yard': [
    "Cole's brother does not own the yard",
    "the mayor's brother sold the shipyard years ago",
    'the shipyard belongs to a stranger',
    "Cole's brother lost the yard at auction",
    "that the yard is in the family's hands is a myth",
  ],
};

const withContrary: Story = {
  ...FERRY,
  details: FERRY.details.map((detail) => ({ ...detail, contrary: CONTRARY[detail.id] ?? [] })),
};

function found(story: Story, id: string, text: string): Match | null {
  const prepared = prepareStory(story);
  const sheets = readSheets(statementsOf([text]), prepared);
  const matches = match(weigh(sheets, prepared), prepared, '2025-05-03', null);
  return matches.find(({ detail }) => detail === id) ?? null;
}

describe('a telling of the contrary', () => {
  it.each([
    ['cole-met-ortiz', 'Cole and Ortiz talked about the ferry in public, in front of the cameras.'],
    ['brother-owns-yard', 'The shipyard was sold years ago by the brother of the mayor.'],
    [
      'brother-owns-yard',
      "The yard was lost at auction by Cole's brother, who had to sell the shipyard.",
    ],
  ])('contradicts %s though it denies nothing: %s', (id, text) => {
    expect(found(FERRY, id, text)?.conflict ?? null).toBeNull();
    expect(found(withContrary, id, text)?.conflict).toMatchObject({ type: 'negation' });
  });

  it.each([
    ['cole-met-ortiz', 'Cole met Ortiz in secret to talk about the ferry.'],
    ['cole-met-ortiz', 'The mayor held quiet talks with the captain about the boat.'],
    ['brother-owns-yard', "The shipyard is owned by Cole's brother."],
  ])('is not seen where %s itself is told: %s', (id, text) => {
    expect(found(withContrary, id, text)).toMatchObject({ conflict: null });
  });
});

describe('the words of a detail and of its contrary', () => {
  const story = prepareStory(withContrary);
  const detail = story.details.find(({ detail: { id } }) => id === 'cole-met-ortiz');
  const term = (text: string) => story.vocabulary.get(text) ?? -1;
  const ratio = (text: string, denied = false) =>
    detail && tellingsOf(detail).words.get(signed(term(text), denied))?.ratio;

  it('speak for the one that has them oftener', () => {
    expect(ratio('snub')).toBeGreaterThan(0.5);
    expect(ratio('secret')).toBeLessThan(-0.5);
  });

  it('are other words where they are denied', () => {
    expect(ratio('meet', true)).toBeGreaterThan(0.5);
    expect(ratio('meet') ?? 0).toBeLessThan(ratio('meet', true) ?? 0);
  });

  it('leave people out', () => {
    expect(ratio('~cole')).toBeUndefined();
  });
});
