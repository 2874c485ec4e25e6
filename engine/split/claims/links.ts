import { isStopword } from '../../text/stopwords';
import { isVerbLike } from '../../text/verbs';
import type { ClaimRule, Line } from './line';
import { isPast } from './word-kinds';

const POINTS =
  /^\(?(?:read (?:more|next|also|the full|our)|related(?: (?:stories|articles|coverage|content|links|reading|video|news|topics?))?|see also|also (?:read|see|on|in)|more (?:on|from|about|in|stories|news|coverage|like this|to read|reading|by)(?: [^:.]{1,40}(?=:))?|watch(?: live| now| more| also| next)?|listen(?: here| now)?|don't miss|must[- ]read|must[- ]watch|trending(?: now| on| in| stories| videos)?|most (?:read|popular|viewed|shared|watched|commented|recent)|top (?:stories|headlines|news|picks|videos)|latest (?:news|stories|headlines|videos|updates|from)|recommended(?: for you| stories| reading| videos)?|you (?:may|might|could) (?:also )?(?:like|be interested|enjoy|have missed|want)|what to read next|up next|next week|next up|coming up|editor'?s'? (?:picks?|choice)|(?:our )?(?:picks?|best) for you|popular (?:now|stories|in|on)|from (?:our|the) (?:partners?|archives?|web)|around the web|elsewhere|promoted|partner content|in case you missed it|icymi|go deeper|dig deeper|further reading|previously|explainer|opinion|analysis|video|gallery|photos?|in pictures|podcast|live(?: updates| blog| coverage)?|fact check|timeline|interactive|quiz|poll)\s?(?::|\||>|»|→|-\s|–|—)/i;
const OPENS =
  /^(?:read more|related|see also|more (?:on|from|about|in|stories|news|coverage|like this|to read|by)\b|trending|most (?:read|popular|viewed|shared|watched|commented)|top (?:stories|headlines|picks|videos)|latest (?:news|stories|headlines|videos)|recommended|you (?:may|might) (?:also )?(?:like|be interested|enjoy|have missed)|what to read next|read next|up next|editor'?s'? (?:picks?|choice)|popular (?:now|stories|in|on)|from (?:our|the) (?:partners?|archives?|web)|around the web|promoted|sponsored|partner content|in case you missed it|icymi|further reading|don't miss|comments|join the conversation|elsewhere on|also on|topics|tags|share this|about the author)/i;
const SHORT_OPENING = 8;
/** Words that a headline's capitals do not touch. */
const SMALL =
  /^(?:a|an|the|and|but|or|nor|for|so|yet|as|at|by|in|of|off|on|per|to|up|via|vs|v|with|from|into|over|after|than|if|that|is|s|t)$/;

/** "More from the book: she left the party by the back door." */
const MORE = /^more [^:]{1,40}: /i;

/** "Read more: ...", "RELATED: ...", "Trending on ...": it points to something else. */
export const pointer: ClaimRule = {
  name: 'pointer',
  holds: ({ text, words, stopped }) =>
    (POINTS.test(text) && !(stopped && MORE.test(text) && words.some(isPast))) ||
    (!stopped && opensLinks(text) && words.length <= SHORT_OPENING),
};

/** Whether a line opens a box of links: what follows without a full stop is a headline. */
export function opensLinks(text: string): boolean {
  return OPENS.test(text);
}

/** A headline of another story standing as a paragraph or list item of its own. */
export const headline: ClaimRule = {
  name: 'headline',
  holds: (line) => {
    if (/["'].{0,200}["'],? \p{Ll}+/u.test(line.text) && line.stopped) return false;
    if (line.alone) return titleCase(line.text) && !/\.["')]*$/.test(line.text);
    // two sentences, one headline: the paragraph as a whole is in title case
    return (
      line.paragraph.length < 200 && !/[.]["')]*$/.test(line.paragraph) && titleCase(line.paragraph)
    );
  },
};

const LEAST_WORDS = 5;
/** Share of words with a capital, small words aside, from which on a line is in title case; running text has under half. */
const CAPITALS = 0.85;

/** Whether a line is written as American headlines are: every word but the small ones with a capital. */
export function titleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  if (words.length < LEAST_WORDS || text === text.toUpperCase()) return false;
  // a headline gives its verbs capitals as well; "President Cole met King Olaf" is a sentence
  if (words.some((word) => /^\p{Ll}/u.test(word) && isVerbLike(word))) return false;
  const big = words.filter((word) => !SMALL.test(word.toLowerCase()));
  const capital = big.filter((word) => /^\p{Lu}/u.test(word));
  if (big.length < 3 || capital.length / big.length < CAPITALS) return false;
  // a list of names has capitals as well: a headline has a verb or the like that no name would have
  return capital.slice(1).some((word) => isStopword(word.toLowerCase())) || capital.length >= 5;
}

/** A line that a box of links may hold: no full stop, a headline's length. */
export function looksLinked(line: Line): boolean {
  return !line.stopped && line.words.length >= 2 && line.words.length <= 25;
}
