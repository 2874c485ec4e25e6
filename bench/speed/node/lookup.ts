import { prepare, split } from '../../../engine';
import type { Candidates } from '../../../engine/match/candidates';
import type { Story } from '../../../engine/model';
import type { Figure } from '../figure';
import { SEARCHES } from '../peers';
import { figureOf, race } from '../race';
import { syntheticPage } from '../synthetic/pages';
import { syntheticStory } from '../synthetic/stories';
import { readInput, tell } from './input';
import { textsOf } from './texts';

/** What the look-up may cost against each, and should: issue 4. */
const BARS: Readonly<Record<string, readonly [number, number]>> = {
  'reading their characters once': [5, 2],
  'Fuse.js': [1 / 1000, 1 / 5000],
  FlexSearch: [1 / 5, 1 / 20],
};

const { story, article } = readInput();
const short = syntheticStory(17);

tell([
  ...lookUp(short, syntheticPage(short, 1).statements, true),
  ...lookUp(
    story,
    split(article).map(({ text }) => text),
    false,
  ),
]);

/**
 * Which details of a story to align with which statements: ours against reading the statements' characters once, and
 * against others who look them up in the same texts.
 */
function lookUp(of: Story, statements: readonly string[], peers: boolean): Figure[] {
  const { candidates } = prepare(of);
  const searches = Object.entries(peers ? SEARCHES : {}).map(([name, index]) => {
    const search = index(textsOf(of));
    return { name, run: () => statements.map(search) };
  });
  const times = race([
    { name: 'ours', run: () => findAll(candidates, statements) },
    { name: 'reading their characters once', run: () => readAll(statements) },
    ...searches,
  ]);
  const what = `candidates of ${of.details.length} details for ${statements.length} statements`;
  return [...times.keys()].slice(1).map((name) => {
    // the bars are for stories of 30 details
    const [bar = null, aim = null] = (peers && BARS[name]) || [];
    return figureOf(`${what}, against ${name}`, times, ['ours', name], bar, aim);
  });
}

function findAll(candidates: Candidates, statements: readonly string[]): number {
  let bits = 0;
  for (const text of statements) for (const word of candidates.find(text)) bits ^= word;
  return bits;
}

function readAll(statements: readonly string[]): number {
  let sum = 0;
  for (const text of statements)
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
