import { caseless } from '../../text/caseless';
import { irregular } from '../../text/irregular';
import type { Token } from '../../text/tokens';
import { hasPredicate, isVerbLike } from '../../text/verbs';
import type { Line } from './line';
import { AGENCIES, ASKS, AUTHORS, CALLS, PRESS, SAYS, SIGNPOSTS, SITE } from './line-words';

const YOU = caseless(
  /(?:^|[^\p{L}])(?:you|your|yours|yourself|you're|you've|you'll|you'd)(?!\p{L})/iu,
);
const WE = /(?:^|[^\p{L}])(?:we|us|our|ours|we're|we've|we'll)(?!\p{L})/u;
const ME = /(?:^|[^\p{L}])(?:I|me|my|I'm|I've|I'll|I'd)(?!\p{L})/u;
const THEY = caseless(/(?:^|[^\p{L}])(?:he|she|they|him|her|his|their|them|it|its)(?!\p{L})/iu);
const JOINS = caseless(/^(?:and|but|so|yet|or|then|now|still)(?!\p{L})/iu);
const SHOWS = caseless(
  /^(?:that|this|these|those|it|it's|that's|here|there|there's|here's|which|what|why|how)(?!\p{L})/iu,
);
const PAST = /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't|could|would)$/;
const STATES =
  /^(?:is|are|has|have|does|isn't|aren't|hasn't|haven't|doesn't|don't|will|won't|can|can't|must|may|should)$/;
/** Days, months and years: what happened has them. */
const WHEN = caseless(
  /(?:^|[^\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^\p{L}])(?:january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})|\b(?:19|20)\d\d\b/iu,
);
/** "California, you have ...", "..., Jan." */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|don't|please)(?!\p{L})|, (?:\p{Lu}\p{L}+|folks|friends|people|reader|readers)[.!?]*\)?$/u;

/** "The photo was", "Her account has been": somebody or something did or underwent something. */
const SUBJECT = caseless(
  /^(?:(?:and|but|so|then|now|yet|still),? )?(?:the|an?|his|her|its|their|he|she|they|it|no(?:body| one)?|both|all|some|\p{Lu}\p{L}+)(?: [\p{L}'-]+){0,2} (?:was|were|is|are|has|had|have|did|does|will|would|\p{L}{2,}ed|\p{L}{2,}s)(?!\p{L})/iu,
);

/** By its form a past; some participles among them. */
function isPast(word: string): boolean {
  if (!isVerbLike(word)) return false;
  return (
    /ed$/.test(word) ||
    (irregular.has(word) && !/(?:s|ing|[aeiou]n)$/.test(word) && !NOW.test(word))
  );
}

const NOW = /^(?:are|am|done|gone|come|become)$/;

/** Features of a line by itself, by name. */
export interface Looks extends Readonly<Record<string, number>> {
  readonly author: number;
}

/** What a line looks like by itself, whatever stands around it: each 0 or 1, but for counts and lengths. */
export function looks(line: Line, tokens: readonly Token[]): Looks {
  const { text, words } = line;
  const low = words.map((word) => word.toLowerCase());
  const count = (set: ReadonlySet<string>) => low.filter((word) => set.has(word)).length;
  const capitals = tokens.slice(1).filter((t) => t.capital && !t.stop).length;
  const n = words.length;
  const past = low.some((word) => PAST.test(word) || isPast(word));
  const states = low.some((word) => STATES.test(word));
  const yes = (test: boolean) => Number(test);
  const anchored = capitals > 0 || /[\d"]/.test(text) || WHEN.test(text) || count(SAYS) > 0;
  return {
    loose: yes(!anchored),
    alone: yes(line.alone),
    // a page without full stops, a list: there a line without one is nothing odd
    stopped: yes(line.stopped || !line.punctuated || line.bullet || line.kind !== 'text'),
    length: Math.log2(n + 1),
    tiny: yes(n <= 2),
    short: yes(n <= 4),
    long: yes(n > 14),
    predicate: yes(hasPredicate(words)),
    past: yes(past),
    states: yes(states),
    you: yes(YOU.test(text)),
    we: yes(WE.test(text)),
    me: yes(ME.test(text)),
    they: yes(THEY.test(text)),
    joins: yes(JOINS.test(text)),
    shows: yes(SHOWS.test(text)),
    asks: yes(ASKS.has(low[0] ?? '') && !/["']/.test(text)),
    site: Math.min(2, count(SITE)),
    press: Math.min(3, count(PRESS)),
    signpost: Math.min(2, count(SIGNPOSTS)),
    calls: Math.min(2, count(CALLS)),
    author: Math.min(3, count(AUTHORS)),
    agency: Math.min(2, count(AGENCIES)),
    says: yes(count(SAYS) > 0),
    when: yes(WHEN.test(text)),
    digits: yes(/\d/.test(text)),
    amount: yes(/[$£€%₹]|\d{2},\d{3}/.test(text)),
    capitals: Math.min(4, capitals),
    titled: n >= 4 ? capitals / n : 0,
    shouted: yes(n >= 2 && /\p{Lu}/u.test(text) && text === text.toUpperCase()),
    quoted: yes(/["]|(?:^|\s)'\p{L}.*\p{L}[.,!?]?'/u.test(text)),
    quote: yes(/^["']/.test(text)),
    colon: yes(/:(?:\s|$)/.test(text)),
    outcry: yes(/!["')]*$/.test(text)),
    bracket: yes(/^[([]/.test(text) && /[)\]]\.?$/.test(text)),
    opens: yes(/^[([]/.test(text)),
    closes: yes(/[)\]]\.?$/.test(text)),
    mark: yes(/[|·»→•@#®+©/]|https?:|\.(?:com|org|net|example)\b/.test(text)),
    dash: yes(/\s[–—-]\s/.test(text)),
    called: yes(CALLED.test(text)),
    ing: yes(low.some((word) => /.{3}ing$/.test(word))),
    bullet: yes(line.bullet),
    goesOn: yes(/[;,]$/.test(text)),
    the: yes(/^(?:the|an?|his|her|its|their|one|two|three) /i.test(text)),
    not: yes(
      /(?:^|[^\p{L}])(?:no|not|never|nobody|none|nothing|few|neither|no one|\p{L}+n't)(?!\p{L})/iu.test(
        text,
      ),
    ),
    subject: yes(SUBJECT.test(text)),
    early: yes(line.place < 0.1),
    late: yes(line.place > 0.85),
  };
}
