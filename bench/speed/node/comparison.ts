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
const times = race([
  { name: 'ours', run: () => compare(article, [prepared]) },
  { name: 'Fuse.js', run: () => statements.map(search) },
]);
const what = `whole comparison, ${statements.length} statements with ${story.details.length} details`;
tell([figureOf(`${what}, against Fuse.js alone`, times, ['ours', 'Fuse.js'], 1 / 50, 1 / 300)]);
