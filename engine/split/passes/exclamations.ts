import { startsSentence } from '../../text/starters';
import { joining, type Pass } from './pass';

/** Names that are written with a mark. */
const NAME =
  /(?:^|[^\p{L}])(?:OK|Yahoo|Yum|Jeopardy|Hello|Oklahoma|Mamma Mia|Wham|Panic|Moulin Rouge|Airplane|Mother|Jeb|Who Wants to Be a Millionaire|E|Closer|Reveal|Chips|Up|Guess Who|What's Up, Doc)[!?]$/iu;
/** A mark inside brackets, or doubled for effect, before the sentence goes on. */
const MARK = /[!?][!?)\]"”’'»]*$/;

/** A cut after a name's own mark is none ("OK! Magazine"), nor one that small letters follow ("Why? she asked"). */
export const joinExclamations: Pass = (text, cuts) => {
  // whoever writes without capitals begins sentences without them
  const cased = /\p{Lu}/u.test(text.slice(0, 2000));
  return joining((before, after) => {
    if (!MARK.test(before)) return false;
    if (cased && /^\p{Ll}(?!\p{Lu})/u.test(after)) return true;
    return NAME.test(before) && /^\p{L}/u.test(after) && !startsSentence(after);
  })(text, cuts);
};
