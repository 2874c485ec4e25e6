import { irregular } from './irregular';

/** Auxiliaries, with their negations: wherever one stands there is a predicate. */
const AUXILIARY = new Set(
  `is are was were be been being am has have had having do does did will would shall should can could may might must cannot
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't
he's she's it's they're we're i'm you're he'd she'd they'd he'll she'll they'll i've we've they've i'd we'd i'll we'll that's there's`.split(
    /\s+/,
  ),
);

/** Base forms and third persons of the verbs that news text uses in the present. */
const PRESENT = new Set(
  `say tell think believe want need plan hope expect consider remain seem appear know see look run seek make take give get go come
keep help call ask try use find feel become leave put mean let begin start show hear play move live work face win lose support back
oppose share hold bring write provide sit stand meet include continue set learn change lead understand follow stop create speak read
allow add spend grow open walk offer remember love hate appear buy wait serve die send build stay fall cut reach kill raise pass sell
require report decide pull suggest indicate claim argue insist maintain urge warn reveal describe cite confirm deny refuse fail
blame praise criticize endorse join resign rule launch announce publish release vote reject admit acknowledge note agree disagree eye
weigh mull explore carry mark enjoy host own deserve doubt fear care matter exist contain represent reflect relate belong depend`
    .split(/\s+/)
    .flatMap((verb) => [verb, third(verb)]),
);

/** Words in -ed and irregular pasts that are no verbs where they stand in news text. */
const NOUNLIKE = new Set(
  `need seed feed speed breed deed weed creed greed reed bed red shed sled indeed hundred sacred naked wicked beloved
men women children people persons feet teeth wives lives halves crises media data better best worse worst further farther less least
more most far least left lead light read set cut hit cost spread split upset felt ground wound found bound rose lay bit fell led`.split(
    /\s+/,
  ),
);

/** Of the words above, those that are pasts far oftener than anything else. */
const STILL_VERBS = new Set('left led felt found rose fell'.split(' '));

/**
 * Whether a lower-case word is likely a finite verb or a participle. By closed lists and endings, without the
 * sentence around it: good enough to ask "is there a predicate in this stretch?", not to tag a word.
 */
export function isVerbLike(word: string): boolean {
  if (AUXILIARY.has(word)) return true;
  if (PRESENT.has(word) || STILL_VERBS.has(word)) return true;
  if (NOUNLIKE.has(word)) return false;
  if (irregular.has(word)) return !word.endsWith('ing');
  return word.length > 3 && word.endsWith('ed');
}

function third(verb: string): string {
  if (/(?:s|x|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Whether a verb stands among the words; "things to know" has none that tells anything. */
export function hasPredicate(words: readonly string[]): boolean {
  return words.some(
    (word, i) => isVerbLike(word.toLowerCase()) && words[i - 1]?.toLowerCase() !== 'to',
  );
}
