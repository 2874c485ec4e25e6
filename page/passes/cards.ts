import type { Block, Line, Measure } from '../block';
import type { Pass } from './pass';

const CARD_TAGS = new Set(['div', 'section', 'article', 'li', 'td', 'figure', 'center']);

/** A linked headline with at most a summary below it: another article's card. */
export const cards: Pass = {
  name: 'cards',
  why: 'a card of another article',
  drops(block, measure) {
    if (!CARD_TAGS.has(block.tag) || measure.hasH1 || isLiveEntry(block, measure)) return false;
    return isCard(block, measure) || isCardList(measure) || isOneOfMany(block, measure);
  },
};

function isCard(block: Block, measure: Measure): boolean {
  if (measure.proseLines > 2 || measure.prose > 350) return false;
  if (measure.linkedHeadings > 0) return measure.headings <= measure.linkedHeadings + 1;
  return (
    measure.text < 400 &&
    measure.linked > measure.text * 0.6 &&
    measure.linked > 25 &&
    leadsWithLink(block)
  );
}

/** Several linked headings, and hardly more than a summary for each. */
function isCardList(measure: Measure): boolean {
  return (
    measure.linkedHeadings >= 3 &&
    measure.linkedHeadings >= measure.headings - 2 &&
    measure.prose < measure.linkedHeadings * 260
  );
}

/** An entry of a live blog has a linked heading too, but it tells something. */
function isLiveEntry(block: Block, measure: Measure): boolean {
  return /\b(live|timeline|update|entry|liveblog)\b/.test(block.hints) && measure.prose >= 100;
}

/** So many boxes side by side that look alike and each begin with a link are a list of articles. */
const MANY = 4;
const alike = new WeakMap<Block, ReadonlySet<Block>>();

function isOneOfMany(block: Block, measure: Measure): boolean {
  const { parent } = block;
  if (!parent || measure.proseLines > 2) return false;
  let found = alike.get(parent);
  if (!found) {
    found = findAlike(parent);
    alike.set(parent, found);
  }
  return found.has(block);
}

function findAlike(parent: Block): ReadonlySet<Block> {
  const shapes = new Map<string, Block[]>();
  for (const item of parent.items) {
    if (item.kind === 'line' || !CARD_TAGS.has(item.tag) || !leadsWithLink(item)) continue;
    const shape = `${item.tag} ${item.hints}`;
    const blocks = shapes.get(shape);
    if (blocks) blocks.push(item);
    else shapes.set(shape, [item]);
  }
  return new Set([...shapes.values()].filter((blocks) => blocks.length >= MANY).flat());
}

function leadsWithLink(block: Block): boolean {
  const first = firstLine(block);
  return first !== null && first.linked > Math.max(20, first.text.length * 0.7);
}

function firstLine(block: Block): Line | null {
  for (const item of block.items) {
    const line = item.kind === 'line' ? item : firstLine(item);
    if (line) return line;
  }
  return null;
}
