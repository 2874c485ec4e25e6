import { startsSentence } from '../../text/starters';
import { joining, type Pass } from './pass';

/** "J. D.", "George W.": a single capital with its full stop. */
const INITIAL = /(?:^|[\s("“‘'.-])(\p{Lu})\.$/u;
/** "Plan B.", "vitamin C.", "World War I.": a letter that names a thing and may end a sentence. */
const LETTERED =
  /(?:plan|grade|vitamin|hepatitis|type|group|class|section|exhibit|title|part|war|and|or|than) \p{Lu}\.$/iu;

/** A cut after an initial is none: "J. D. Vance", "Harry S. Truman". */
export const joinInitials: Pass = joining((before, after) => {
  if (!INITIAL.test(before) || !/^\p{Lu}/u.test(after)) return false;
  if (/^\p{Lu}\./u.test(after)) return true;
  return !startsSentence(after) && !LETTERED.test(before);
});
