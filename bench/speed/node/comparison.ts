import { compare, prepare, split } from '../../../engine';
import { SEARCHES } from '../peers';
import { figureOf, race } from '../race';
import { readInput, tell } from './input';
import { textsOf } from './texts';

// a whole comparison of one page with the bundled story, against Fuse.js alone looking up the same statements in the same details
const { story, article } = readInput();
const prepared = prepare(story);
const statements = split(article).map(({ text }) => text);
const index = SEARCHES['Fuse.js'];
if (!index) throw new Error('no Fuse.js');
const search = index(textsOf(story));
/** Fuse.js takes as long for each statement, and minutes for all of them: it gets one in four, and counts four times. */
const EVERY = 4;
const some = statements.filter((_, i) => i % EVERY === 0);
const times = race([
  { name: 'ours', run: () => compare(article, [prepared]) },
  { name: 'Fuse.js', run: () => some.map(search) },
]);
const scaled = new Map(
  [...times].map(([name, list]) => [name, name === 'ours' ? list : list.map((t) => t * EVERY)]),
);
const what = `whole comparison, ${statements.length} statements with ${story.details.length} details`;
tell([
  figureOf(
    `${what}, against Fuse.js alone (one statement in four, times four)`,
    scaled,
    ['ours', 'Fuse.js'],
    1 / 50,
    1 / 300,
  ),
]);
