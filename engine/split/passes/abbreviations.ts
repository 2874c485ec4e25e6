import { startsSentence } from '../../text/starters';
import { joining, type Pass } from './pass';

/** Never the end of a sentence: a name follows. */
const TITLES =
  'gov|lt gov|sen|sens|rep|reps|mr|mrs|ms|mx|messrs|dr|drs|prof|gen|col|maj|lt|sgt|cpl|pvt|capt|cmdr|adm|pres|rev|fr|hon|supt|atty|amb|sec|del|insp|det|asst|assoc|dep|st|ste|mt|ft|vs|e\\.g|i\\.e|cf|viz|approx|ca|lt\\. col|lt\\. gov|maj\\. gen|brig';
/** Ends a sentence now and then; the word that follows decides. */
const SHORTENED =
  'u\\.s|u\\.k|u\\.n|e\\.u|u\\.s\\.a|u\\.s\\.s\\.r|d\\.c|n\\.y|n\\.j|n\\.c|s\\.c|n\\.d|s\\.d|n\\.h|n\\.m|r\\.i|w\\.va|l\\.a|i\\.q|ph\\.d|m\\.d|b\\.a|m\\.a|j\\.d|ed\\.d|r\\.n|m\\.p|g\\.o\\.p|inc|co|corp|ltd|llc|plc|jr|sr|bros|assn|univ|dept|ave|blvd|rd|etc|al|esq|calif|fla|conn|mass|mich|minn|wis|ill|ind|tenn|ky|ga|ala|ariz|ark|colo|del|kan|md|miss|mo|mont|neb|nev|okla|ore|pa|tex|va|vt|wash|wyo|la|est|b\\.c|a\\.d';
/** Only before a number: "No. 10", "Sept. 5", "pp. 4-7". */
const NUMBERED =
  'no|nos|vol|art|fig|ch|p|pp|sec|para|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const CLOCK = /(?<![\p{L}\p{N}])[ap]\.\s?m\.$/iu;
const AFTER_CLOCK =
  /^(?:[ECMP][SD]?T\b|GMT|UTC|BST|CET|Eastern|Central|Mountain|Pacific|local|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

const TITLE = ending(TITLES);
const SHORT = ending(SHORTENED);
const NUMBER = ending(NUMBERED);

/** A cut after an abbreviation's full stop is none. */
export const joinAbbreviations: Pass = joining((before, after) => {
  if (!before.endsWith('.')) return false;
  if (CLOCK.test(before)) return AFTER_CLOCK.test(after) || /^\p{Ll}/u.test(after);
  if (TITLE.test(before)) return /^[\p{L}\p{N}"“‘'(]/u.test(after);
  if (NUMBER.test(before) && /^[\d#]/.test(after)) return true;
  if (!SHORT.test(before)) return false;
  return /^[\p{L}\p{N}&]/u.test(after) && !startsSentence(after);
});

function ending(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}.])(?:${words})\\.$`, 'iu');
}
