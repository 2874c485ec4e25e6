import type { Hedge } from '../model';
import { hedgeOf } from '../text/hedge';

/** Headlines credit and doubt in fewer words than sentences do. */
const CREDIT =
  /^(?:official )?(?:reports?|sources?|officials?|police|exclusive|watch)\s?:|[:,–—-]\s?(?:reports?|sources?|officials?|police|witness(?:es)?|study|survey|poll|media|analysts?|experts?)\s*$|\b(?:claims?|claimed|says|say|according to|confirms?|tells?|insists?|warns?|fears?)\b|:\s(?:[\p{Lu}]\S*\s?){1,3}$|\breport\s*$/iu;
const RUMOUR =
  /\b(?:rumou?rs?|rumou?red|reportedly|allegedly|alleged|alleges?|supposedly|supposed|apparent|appears? to|seems? to|trying to|looking to|eyed|eyeing|purported(?:ly)?|apparently|unconfirmed|speculation|believed|suspected|suspects?|said to|may|might|could|likely|possibl[ey]|potential(?:ly)?|tipped|hints?|would-be|perhaps|maybe|whispers?|talk of)\b/i;
const ASKS =
  /\?\s*["'”’]?\s*$|^(?:is|are|was|were|did|does|do|has|have|can|could|will|would|should|what|why|how|who)\b[^.!]*\?/i;
/** Longer texts are sentences; `hedgeOf` reads those. */
const HEADLINE_WORDS = 22;

/**
 * How sure a statement is of what it says: the sentence's own hedge, and the marks that only headlines have:
 * "Report:", "?", "may". A question is a rumour at most.
 */
export function doubtOf(text: string): Hedge {
  const said = hedgeOf(text).hedge;
  if (said === 'rumoured' || text.split(/\s+/).length > HEADLINE_WORDS) return said;
  if (ASKS.test(text) || RUMOUR.test(text)) return 'rumoured';
  return CREDIT.test(text) ? 'attributed' : said;
}
