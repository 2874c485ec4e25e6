import type { PartialDate } from '../../engine/model';
import type { Block } from '../block';
import { linesOf } from '../block';
import type { Sketch } from '../sketch';
import { dateOfUrl, parseDate } from './date';
import type { Declared } from './declared';

const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'article.published',
  'cxenseparse:recs:publishtime',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
];
const DATED =
  /\b(date\w*|by ?line|time ?stamp|published?|posted|meta|pub ?date|updated|author|info)\b/;
const BY = /^\W*(published|posted|updated|by\s)/i;
const BEGINS = /^[\p{L}]{3,9}\.?,?\s+\d{1,2},?\s+\d{4}|^\d{1,2}\s\p{L}{3,9}\s\d{4}/u;
/** Earlier dates are birthdays. */
const EARLIEST = '1995';
/** Elsewhere on the page dates are other articles' and events'. */
const BOXES = /\b(related|recommend\w*|comments?|sidebar|footer|teaser|card|trending|popular)\b/;

/** When the page says that it was published; its own word first, then markup, address and byline. */
export function publishedOf(
  declared: Declared,
  page: Sketch,
  url: string | null,
): PartialDate | null {
  const said = [
    ...declared.linked.map((article) => article.published),
    ...METAS.map((name) => declared.metas.get(name)),
    ...page.times.filter((time) => !inBox(time.block)).map((time) => time.value),
  ];
  for (const value of said) {
    const date = value ? parseDate(value) : null;
    if (date && date.length === 10) return date;
  }
  const fromUrl = dateOfUrl(url);
  if (fromUrl?.length === 10) return fromUrl;
  const fromByline = dateOfByline(page.body);
  return fromByline?.length === 10 ? fromByline : (fromUrl ?? fromByline);
}

function inBox(block: Block): boolean {
  for (let at: Block | null = block; at && at.tag !== 'main'; at = at.parent) {
    if (at.tag === 'ul' && DATED.test(at.hints)) return false;
    if (BOXES.test(at.hints) || ['aside', 'footer', 'nav'].includes(at.tag)) return true;
    if (at.tag === 'li' && !DATED.test(at.parent?.hints ?? '')) return true;
  }
  return false;
}

/** A date on a short line of a block that is named for it, or one that begins like a dateline; a month at worst. */
function dateOfByline(body: Block): PartialDate | null {
  let month: PartialDate | null = null;
  for (const line of linesOf(body)) {
    if (line.text.length > 160 || inBox(line.block)) continue;
    const named = DATED.test(line.block.hints) || DATED.test(line.block.parent?.hints ?? '');
    const dated = BEGINS.test(line.text) && line.block.tag !== 'td';
    const date = named || dated || BY.test(line.text) ? parseDate(line.text) : null;
    if (!date || date < EARLIEST) continue;
    if (date.length === 10) return date;
    if (date.length === 7) month ??= date;
  }
  return month;
}
