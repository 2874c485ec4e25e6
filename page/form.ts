import type { Article } from '../engine/model';
import type { Block } from './block';
import { isProse, linesOf, measureAll } from './block';
import type { Declared } from './facts/declared';
import { COMMENT_NAMES } from './passes/comments';
import type { Sketch } from './sketch';

/** Words of an article's text, so that what the page links to can be weighed against it. */
export interface Weight {
  readonly words: number;
  readonly paragraphs: number;
}

/** Fewer words are no article by themselves, unless the page says that it is one. */
const ENOUGH_WORDS = 40;
/** An article's page with this many has text enough to be no list. */
const MANY_WORDS = 240;
/** A front page lists forty headlines; an article's page has a dozen in its rails. */
const MANY_HEADLINES = 12;
/** With no text to speak of, a few will do: a search with five results. */
const SOME_HEADLINES = 4;
/** Summaries below headlines are shorter than paragraphs. */
const WORDS_A_SNIPPET = 18;
const SHORTEST_HEADLINE = 25;
/** Posts that look alike before a page counts as a thread. */
const MANY_POSTS = 4;

/** What kind of page the markup says it is: what it declares, then links against text, then posts that look alike. */
export function formOf(page: Sketch, declared: Declared, weight: Weight): Article['form'] {
  const types = declared.linked.map(({ type }) => type.toLowerCase());
  const says = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const described = says(/newsarticle|liveblogposting|blogposting/);
  if (says(/discussionforumposting|qapage/)) return 'thread';
  if (!described && isThread(page.body, weight)) return 'thread';
  const declaredArticle = described || declared.metas.get('og:type') === 'article';
  if (declaredArticle && weight.words >= ENOUGH_WORDS) return 'article';
  const headlines = countHeadlines(page.body);
  const listed = says(/searchresultspage|collectionpage|itemlist/) && weight.words < 400;
  if (headlines >= MANY_HEADLINES && (listed || weight.words < MANY_WORDS)) return 'listing';
  if (headlines >= SOME_HEADLINES && weight.words < ENOUGH_WORDS) return 'listing';
  const snippets = weight.words < weight.paragraphs * WORDS_A_SNIPPET;
  if (headlines >= 2 * MANY_HEADLINES && snippets) return 'listing';
  if (declaredArticle || (weight.words >= ENOUGH_WORDS && weight.paragraphs >= 3)) return 'article';
  return 'unknown';
}

const APART = new Set(['footer', 'nav']);

function countHeadlines(block: Block): number {
  let count = 0;
  for (const item of block.items) {
    if (item.kind === 'block')
      count += APART.has(item.tag) || item.hidden ? 0 : countHeadlines(item);
    else if (item.text.length >= SHORTEST_HEADLINE && item.linked > item.text.length * 0.7) count++;
  }
  return count;
}

const POSTS =
  /\b(forum|thread|post ?(row|body|content|text|message|container)?|message ?(body|content|text)?|usertext|answers?|reply|replies)\b/;

/** Whether people's posts outweigh the article's own text. */
function isThread(body: Block, weight: Weight): boolean {
  const posts = new Map<string, { count: number; words: number }>();
  collectPosts(body, posts);
  for (const [hints, { count, words }] of posts) {
    if (count < MANY_POSTS) continue;
    // posts that were taken for the article, since nothing else is there
    if (!COMMENT_NAMES.test(hints) && words > weight.words * 0.6) return true;
    if (COMMENT_NAMES.test(hints) && weight.words < ENOUGH_WORDS && words > weight.words * 1.5)
      return true;
  }
  return false;
}

function collectPosts(block: Block, into: Map<string, { count: number; words: number }>): void {
  for (const item of block.items) {
    if (item.kind === 'line') continue;
    const hints = withoutNumbers(item.hints);
    const named = POSTS.test(hints) || COMMENT_NAMES.test(hints);
    if (named && !holdsMany(item)) {
      const sum = into.get(hints) ?? { count: 0, words: 0 };
      for (const line of linesOf(item)) if (isProse(line)) sum.words += line.text.split(' ').length;
      sum.count++;
      into.set(hints, sum);
    } else collectPosts(item, into);
  }
}

/** Whether a block is the list of posts rather than one of them. */
function holdsMany(block: Block): boolean {
  const alike = new Map<string, number>();
  for (const item of block.items) {
    if (item.kind === 'block' && item.hints)
      alike.set(withoutNumbers(item.hints), (alike.get(withoutNumbers(item.hints)) ?? 0) + 1);
  }
  const boxes = block.items.filter((item) => item.kind === 'block');
  return (
    Math.max(0, ...alike.values()) >= MANY_POSTS ||
    (boxes.length === 1 && (measureAll(block).get(block)?.proseLines ?? 0) > MANY_POSTS)
  );
}

/** "post p12" as "post": posts are numbered. */
function withoutNumbers(hints: string): string {
  return hints
    .replace(/\S*\d\S*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
