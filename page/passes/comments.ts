import type { Pass } from './pass';

/** Also read by form.ts: a page that is mostly this is a thread. */
export const COMMENT_NAMES =
  /\b(comments?|comment ?(list|section|thread|area|form|body|content)|comments ?(area|section|list)|commentlist|disqus\w*|discussion|livefyre|coral( talk)?|spot ?im|openweb|replies|reply|respond|fb comments|user comments?|reader comments?|hyvor|viafoura|usertext|post ?(body|message|content) reply)\b/;

/** What readers wrote below the article. */
export const comments: Pass = {
  name: 'comments',
  why: 'written by readers',
  greedy: true,
  drops: (block, measure) =>
    COMMENT_NAMES.test(block.hints) && !measure.hasH1 && block.tag !== 'article',
};
