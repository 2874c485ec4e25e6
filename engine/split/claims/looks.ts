import { caseless } from '../../text/caseless';
import type { Token } from '../../text/tokens';
import type { Line } from './line';
import { AT, emptyFeatures, type LineFeatures } from './line-features';
import { offers, SIGNS, type Sign } from './signs';
import { KIND, kindsOf } from './word-kinds';

const YOU = caseless(
  /(?:^|[^\p{L}])(?:you|your|yours|yourself|you're|you've|you'll|you'd)(?!\p{L})/iu,
);
const WE = /(?:^|[^\p{L}])(?:we|us|our|ours|we're|we've|we'll)(?!\p{L})/u;
const I = /(?:^|[^\p{L}])(?:I|[Mm]y|me|mine|myself|I'(?:m|ve|d|ll))(?!\p{L})/u;
const THEY = caseless(/(?:^|[^\p{L}])(?:he|she|they|him|her|his|their|them)(?!\p{L})/iu);
const IT = caseless(/(?:^|[^\p{L}])its?(?!\p{L})/iu);
const JOINS = caseless(/^(?:and|but|so|yet|or|then|now|still)(?!\p{L})/iu);
const SHOWS = caseless(
  /^(?:that|this|these|those|it|it's|that's|here|there|there's|here's|which|what|why|how)(?!\p{L})/iu,
);
/** Days, months and years: what happened has them. */
const WHEN = caseless(
  /(?:^|[^\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^\p{L}])(?:january|february|march|april|(?:in|since|by|until|last|next|of) may|june|july|august|september|october|november|december)(?!\p{L})|\b(?:19|20)\d\d\b/iu,
);
/** "California, you have ...", "..., Jan." */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|don't|please)(?!\p{L})|, (?:\p{Lu}\p{L}+|folks|friends|people|reader|readers)[.!?]*\)?$/u;
const DENIES = caseless(
  /(?:^|[^\p{L}])(?:no|not|never|nobody|none|nothing|few|neither|no one|\p{L}+n't)(?!\p{L})/iu,
);
/** "The photo was", "Her account has been": somebody or something did or underwent something. */
const SUBJECT = caseless(
  /^(?:(?:and|but|so|then|now|yet|still),? )?(?:the|an?|his|her|its|their|he|she|they|it|no(?:body| one)?|both|all|some|\p{Lu}\p{L}+)(?: [\p{L}'-]+){0,2} (?:was|were|is|are|has|had|have|did|does|will|would|\p{L}{2,}ed|\p{L}{2,}s)(?!\p{L})/iu,
);
/** "Related: ...", "Letters: ..." */
const LABELLED = /^[^:.!?]{2,45}:\s/;
/**
 * "Write to the Sketch", "Fix your roof": the first word is a verb by itself. "Play was stopped" has a noun there, "Read
 * aloud, the letters are dull" a participle.
 */
function isImperative(text: string, [first = 0, second = 0, third = 0]: readonly number[]) {
  if (second & (KIND.had | KIND.states) || third & KIND.had) return false;
  return (first & KIND.base) > 0 && !MAIN_CLAUSE.test(text);
}

/** "She quit", "the video spread within hours": pasts that look like the verb itself, where no word before makes them one. */
const isBarePast = (kinds: number, before: number | undefined): boolean =>
  (kinds & KIND.bare) > 0 && before !== undefined && !(before & KIND.governs);

const MAIN_CLAUSE =
  /^[^,:;]+, (?:the|an?|his|her|its|their|he|she|they|it) (?:\p{L}+ )?(?:is|are|was|were|has|had|have|\p{L}+ed) /u;
const SIGN_LIST = Object.entries(SIGNS).map(([name, sign]) => [AT[name as Sign], sign] as const);

/** What a line looks like by itself, whatever stands around it; the features of its place are left 0. */
export function looks(line: Line, tokens: readonly Token[]): LineFeatures {
  const { text, words } = line;
  const kinds = words.map(kindsOf);
  const [first = 0] = kinds;
  const count = (kind: number, most: number) => {
    let times = 0;
    for (const one of kinds) if (one & kind) times++;
    return Math.min(most, times);
  };
  // "things to know" has no verb that tells anything
  const isPredicate = (i: number) =>
    ((kinds[i] ?? 0) & KIND.verb) > 0 && !((kinds[i - 1] ?? 0) & KIND.to);
  let capitals = 0;
  let content = 0;
  tokens.forEach(({ stop, capital }, i) => {
    if (stop) return;
    content++;
    if (capital && i > 0) capitals++;
  });
  const n = words.length;
  const imperative = isImperative(text, kinds);
  const says = count(KIND.says, 1) > 0;
  const when = WHEN.test(text);
  const digits = /\d/.test(text);
  const anchored = capitals > 0 || digits || text.includes('"') || when || says;
  const row = emptyFeatures();
  // a page without full stops, a list: there a line without one is nothing odd
  row[AT.stopped] = Number(line.stopped || !line.punctuated || line.bullet || line.kind !== 'text');
  row[AT.ended] = Number(line.stopped || !line.punctuated || line.kind === 'list-item');
  row[AT.alone] = Number(line.alone);
  row[AT.bullet] = Number(line.bullet);
  row[AT.loose] = Number(!anchored);
  row[AT.length] = Math.log2(n + 1);
  row[AT.content] = Math.min(8, content);
  row[AT.tiny] = Number(n <= 2);
  row[AT.short] = Number(n <= 4);
  row[AT.middling] = Number(n >= 5 && n <= 9);
  row[AT.long] = Number(n > 14);
  row[AT.longest] = Number(n > 22);
  row[AT.predicate] = Number(words.some((_, i) => isPredicate(i)));
  row[AT.verbs] = count(KIND.verb, 3);
  row[AT.past] = Number(
    kinds.some((one, i) => (one & (KIND.had | KIND.past)) > 0 || isBarePast(one, kinds[i - 1])),
  );
  row[AT.states] = count(KIND.states, 1);
  row[AT.imperative] = Number(imperative);
  row[AT.subject] = Number(SUBJECT.test(text));
  row[AT.you] = Number(YOU.test(text));
  row[AT.we] = Number(WE.test(text));
  row[AT.i] = Number(I.test(text));
  row[AT.they] = Number(THEY.test(text));
  row[AT.it] = Number(IT.test(text));
  row[AT.joins] = Number(JOINS.test(text));
  row[AT.shows] = Number(SHOWS.test(text));
  row[AT.the] = Number(/^(?:the|an?|his|her|its|their|one|two|three) /i.test(text));
  row[AT.not] = Number(DENIES.test(text));
  row[AT.asks] = Number(
    (imperative || !(first & KIND.verb)) && (first & KIND.asks) > 0 && !/["']/.test(text),
  );
  row[AT.site] = count(KIND.site, 2);
  row[AT.press] = count(KIND.press, 3);
  row[AT.signpost] = count(KIND.signpost, 2);
  row[AT.calls] = count(KIND.calls, 2);
  row[AT.author] = count(KIND.author, 3);
  row[AT.says] = Number(says);
  row[AT.when] = Number(when);
  row[AT.digits] = Number(digits);
  row[AT.amount] = Number(/[$£€%₹]|\d{2},\d{3}/.test(text));
  row[AT.offer] = Number(offers(text));
  row[AT.titled] = n >= 4 ? capitals / n : 0;
  row[AT.shouted] = Number(n >= 2 && /\p{Lu}/u.test(text) && text === text.toUpperCase());
  row[AT.quoted] = Number(/["]|(?:^|\s)'\p{L}.*\p{L}[.,!?]?'/u.test(text));
  row[AT.outcry] = Number(/!["')]*$/.test(text));
  row[AT.mark] = Number(/[|·»→•@#®+©/]|https?:|\.(?:com|org|net|example)\b/.test(text));
  row[AT.labelled] = Number(LABELLED.test(text));
  row[AT.called] = Number(CALLED.test(text));
  row[AT.late] = Number(line.place > 0.85);
  for (const [place, sign] of SIGN_LIST) row[place] = Number(sign.test(text));
  return row;
}
