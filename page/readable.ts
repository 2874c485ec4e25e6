import type { Article } from '../engine/model';
import type { Block } from './block';
import { linesOf } from './block';
import type { Declared } from './facts/declared';
import type { Sketch } from './sketch';

/** An article behind a wall shows two or three paragraphs; with more words than this the wall was open. */
const TEASER_WORDS = 400;
/** A page that sells its articles, with as many words, was read by a subscriber. */
const WHOLE_WORDS = 700;
/** Less is no text. */
const FEWEST_WORDS = 8;
/** Share of the declared length that counts as all of it: publishers count captions too. */
const NEARLY_ALL = 0.85;

const WALL =
  /\b(pay ?wall\w*|reg ?wall|registration wall|subscriber ?(only|wall|gate)|gateway|gate|metered?|piano|tp (modal|container|template)\w*|premium (wall|overlay|message|offer)|locked( content)?|barrier( page)?|subscription (required|wall|prompt|offer)|subscribe (wall|to read|prompt|box|module))\b/;
const WALL_TEXT =
  /\b(subscribe|subscription|sign in|log in|register|create (a|an|your)?( free)? account|become a member)\b.{0,80}\b(to (continue|keep|read|access|unlock)|read(ing)? (the rest|on|more|this|the full)|full (article|story|access)|continue reading)\b|\b(to (continue|keep) reading|continue reading|read the (full|rest))\b.{0,80}\b(subscribe|subscri\w+|sign in|log in|register|join|account)\b|(this|the) (article|story|content) is (only )?(for|available to|exclusive to|reserved for)( \w+)? (subscribers|members)/i;

/** How much of the article could be read: `partial` behind a wall or where a bound cut it. */
export function readableOf(page: Sketch, declared: Declared, words: number): Article['readable'] {
  if (words < FEWEST_WORDS) return 'none';
  if (page.cut) return 'partial';
  const sold = declared.linked.some(({ free }) => free === false) || isLocked(declared);
  const length = declared.linked.find((article) => article.words)?.words;
  if (sold && length) return words >= length * NEARLY_ALL ? 'full' : 'partial';
  // to look for a wall takes long: only where it would decide
  if (sold) return words < WHOLE_WORDS || hasWall(page.body) ? 'partial' : 'full';
  return words < TEASER_WORDS && hasWall(page.body) ? 'partial' : 'full';
}

function isLocked({ metas }: Declared): boolean {
  return /^(locked|metered)$/.test(metas.get('article:content_tier') ?? '');
}

/** A box that says, or is named for, "subscribe to read the rest". */
function hasWall(block: Block): boolean {
  for (const item of block.items) {
    if (item.kind === 'line') {
      if (item.text.length < 300 && WALL_TEXT.test(item.text)) return true;
    } else if (!item.hidden) {
      if (WALL.test(item.hints) && OFFER.test(shortText(item))) return true;
      if (hasWall(item)) return true;
    }
  }
  return false;
}

const OFFER =
  /subscri|sign in|log in|register|member|account|continue|unlock|offer|per month|trial/i;

function shortText(block: Block): string {
  let text = '';
  for (const line of linesOf(block)) {
    text += ` ${line.text}`;
    if (text.length > 2000) return '';
  }
  return text;
}
