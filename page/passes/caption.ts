import type { Block } from '../block';
import type { Pass } from './pass';
import { isSlight } from './pass';

const NAMES =
  /\b(captions?|caption\w+|fig ?caption|wp caption( text)?|(photo|image|picture|media|video|img) ?(credits?|caption|copyright|info|text|description|source|title|meta)|credits?|cutline|copyright|legend|gallery ?(caption|count|controls?|nav|thumbs?))\b/;
const WEAK =
  /\b(gallery|slideshow|slides?|carousel|lightbox|photos?|images?|pictures?|videos?|vid|player|media|thumbnails?|infographic|chart|map|podcast)\b/;

/** Captions and credits of pictures and videos. */
export const caption: Pass = {
  name: 'caption',
  why: 'belongs to a picture',
  drops(block, measure) {
    if (block.tag === 'figcaption') return true;
    if (block.tag === 'figure') return !holdsQuotation(block) && measure.proseLines <= 2;
    if (NAMES.test(block.hints)) return measure.proseLines <= 3 && !measure.hasH1;
    return WEAK.test(block.hints) && isSlight(measure) && !measure.hasH1 && block.tag !== 'article';
  },
};

/** Quotations are set in figures too, and those are the article's. */
function holdsQuotation(block: Block): boolean {
  return block.items.some(
    (item) => item.kind === 'block' && (item.tag === 'blockquote' || holdsQuotation(item)),
  );
}
