import { describe, expect, it } from 'vitest';
import { lines } from './line';
import { type Phrasing, phrasings, textOf } from './phrasing';

function read(...texts: string[]) {
  const paragraphs = texts.map((text) => ({ text, kind: 'text' as const }));
  const all = lines(
    paragraphs,
    texts.map((text, paragraph) => ({
      id: `s${paragraph}` as never,
      text,
      paragraph,
      start: 0,
      end: text.length,
    })),
  );
  return all.map(phrasings(all));
}

const turnsOf = (found?: Phrasing) => [...(found?.turns ?? [])].map(textOf);
const stemsOf = (found?: Phrasing) => [...(found?.stems ?? [])];

describe('phrasings', () => {
  it.each([
    ['a plural that is like something', 'Bridges are like knees.', '^ xs are', 'xs . $'],
    ['a past', 'He signed it.', '^ he xed', 'it . $'],
    ['an irregular past', 'She left.', '^ she past', 'past . $'],
    ['a number', 'It took 40 crowns.', 'past # xs', ''],
    ['a name inside', 'So Ortiz slept.', '^ so N', 'so N past'],
    ['other letters', 'Naïve Éva lächelt.', '', 'N x .'],
  ])('tells %s by its pattern', (_, text, ...turns) => {
    const [found] = read(text);
    for (const turn of turns.filter(Boolean)) expect(turnsOf(found)).toContain(turn);
  });

  it('takes a first word for a name where another sentence has it inside', () => {
    const [first] = read('Ortiz slept.', 'The crew found Ortiz at noon.');
    expect(turnsOf(first)).toContain('^ N past');
    const [other] = read('Boats sank.', 'The crew found Ortiz at noon.');
    expect(turnsOf(other)).not.toContain('^ N past');
  });

  it('knows no names by their stems, so that nothing is learned of one story', () => {
    const [found] = read('The mayor met Ortiz and Pike in Dover.');
    expect(stemsOf(found)).toContain('mayor');
    for (const name of ['ortiz', 'pike', 'dover']) expect(stemsOf(found)).not.toContain(name);
  });
});
