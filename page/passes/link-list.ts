import { type Block, isHeading, linesOf, linkShare } from '../block';
import type { Pass } from './pass';

const CONTAINERS = new Set([
  'ul',
  'ol',
  'div',
  'section',
  'li',
  'p',
  'dl',
  'table',
  'details',
  'center',
]);
/** Lists of an article link a name or a source here and there; headline lists are nearly all link. */
const ALL_LINKS = 0.75;

/** Lists of links that nobody named: what is nearly all link and holds no running text. */
export const linkList: Pass = {
  name: 'link-list',
  why: 'a list of links',
  drops: (block, measure) =>
    CONTAINERS.has(block.tag) &&
    measure.text > 0 &&
    measure.prose === 0 &&
    (linkShare(measure) > ALL_LINKS || isLabelledList(block)) &&
    !measure.hasH1 &&
    !isFinishedSentence(block) &&
    !isHeading(block.tag),
};

/** A paragraph that is one long link may still be the article's own sentence. */
function isFinishedSentence(block: Block): boolean {
  const [only, ...rest] = block.items;
  if (block.tag !== 'p' || rest.length > 0 || only?.kind !== 'line') return false;
  return (
    only.text.length > 80 &&
    /[.!?]["'”’]?$/.test(only.text) &&
    /\s[a-z]+\s[a-z]+\s[a-z]+\s/.test(only.text)
  );
}

/** A label and nothing but links below it: "Also in Fires". */
function isLabelledList(block: Block): boolean {
  const [label, ...rest] = linesOf(block);
  return (
    rest.length >= 2 &&
    label !== undefined &&
    label.text.length < 60 &&
    rest.every((line) => line.linked > line.text.length * 0.8)
  );
}
