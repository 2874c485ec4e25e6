/**
 * Words that begin a sentence far sooner than they follow an abbreviation in the middle of one:
 * "in the U.S. The ..." is cut, "the U.S. Senate" is not.
 */
const STARTERS = new Set(
  `the a an he she it they we i you this that these those his her its their our my your there here in on at by for with from
to as of and but or nor so yet if when while after before since because although though unless until once whether however meanwhile
still now then later today yesterday tomorrow earlier both some many most several others another all no none not only even also
what who why how where which according despite during under over about among between critics analysts officials throughout soon speculation given following amid without within beyond along alongside apart aside thanks
experts supporters opponents sources insiders aides republicans democrats voters instead moreover furthermore additionally
finally first second third last next perhaps maybe indeed nevertheless nonetheless thus therefore had has is are was were did does do
can could will would should may might let one two`.split(/\s+/),
);

const FIRST_WORD = /^["'“”‘’([]*(\p{L}+)/u;

/** Whether a text begins with a word that opens sentences. */
export function startsSentence(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[1];
  return word !== undefined && STARTERS.has(word.toLowerCase());
}
