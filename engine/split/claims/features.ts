import { type Token, tokenize } from '../../text/tokens';
import { hasPredicate, isVerbLike } from '../../text/verbs';
import type { Line } from './line';
import { AGENCIES, ASKS, AUTHORS, CALLS, PRESS, SAYS, SIGNPOSTS, SITE } from './line-words';

/** What a line looks like to the model, by name: each 0 or 1 unless it says otherwise. */
export type LineFeatures = Readonly<Record<string, number>>;

/** A line as far as it concerns the whole article: its words, and those of other paragraphs among them. */
interface Reading {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** Stems of its content words. */
  readonly stems: readonly string[];
}

const YOU = /(?:^|[^\p{L}])(?:you|your|yours|yourself|you're|you've|you'll|you'd)(?!\p{L})/iu;
const WE = /(?:^|[^\p{L}])(?:we|us|our|ours|we're|we've|we'll)(?!\p{L})/u;
const ME = /(?:^|[^\p{L}])(?:I|me|my|I'm|I've|I'll|I'd)(?!\p{L})/u;
const THEY = /(?:^|[^\p{L}])(?:he|she|they|him|her|his|their|them|it|its)(?!\p{L})/iu;
const JOINS = /^(?:and|but|so|yet|or|then|now|still)(?!p{L})/i;
const SHOWS =
  /^(?:that|this|these|those|it|it's|that's|here|there|there's|here's|which|what|why|how)(?!p{L})/i;
const PAST = /^(?:was|were|had|did|didn't|wasn't|weren't|hadn't|could|would)$/;
const STATES =
  /^(?:is|are|has|have|does|isn't|aren't|hasn't|haven't|doesn't|don't|will|won't|can|can't|must|may|should)$/;
/** The money, days and months that only what happened has. */
const WHEN =
  /(?:^|[^\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^\p{L}])(?:january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})|\b(?:19|20)\d\d\b/iu;
/** "California, you have ...", "..., Jan." */
const CALLED =
  /^\p{Lu}\p{L}+, (?:you|I|we|don't|please)(?!\p{L})|, (?:\p{Lu}\p{L}+|folks|friends|people|reader|readers)[.!?]*\)?$/u;

/** Features of every line of an article, given why the rules took some of them for none. */
export function lineFeatures(
  all: readonly Line[],
  found: readonly (string | null)[],
): (index: number) => LineFeatures {
  const read: Reading[] = all.map((line) => {
    const tokens = tokenize(line.text);
    return { line, tokens, stems: tokens.filter((t) => !t.stop).map((t) => t.stem) };
  });
  const places = new Map<string, Set<number>>();
  for (const { line, stems } of read)
    for (const stem of stems) {
      const where = places.get(stem) ?? new Set();
      places.set(stem, where.add(line.number));
    }
  const elsewhere = (stem: string, line: Line) => {
    const where = places.get(stem);
    return where !== undefined && (where.size > 1 || !where.has(line.number));
  };
  const last = all.at(-1)?.number ?? 0;
  return (i) => {
    const one = read[i];
    if (!one) return {};
    const { line } = one;
    const shared = one.stems.filter((stem) => elsewhere(stem, line)).length;
    const mates = all.flatMap((other, k) => (other.number === line.number && k !== i ? [k] : []));
    const own = looks(one);
    const f: Record<string, number> = {
      ...own,
      shared: one.stems.length ? shared / one.stems.length : 0,
      sharesSome: Number(shared > 0),
      sharesTwo: Number(shared > 1),
      last: Number(line.number === last),
      lineEnd: Number(!line.alone && all[i + 1]?.number !== line.number),
      matesOut: mates.length ? mates.filter((k) => found[k]).length / mates.length : 0,
      nextOut: Number(found[i + 1] !== null && found[i + 1] !== undefined),
      beforeOut: Number(i > 0 && found[i - 1] !== null),
    };
    const name = strange(one, (stem) => elsewhere(stem, line));
    return crossed({ ...f, strange: Number(name) });
  };
}

/** A full name opens the line that stands nowhere else in the article. */
function strange({ tokens }: Reading, elsewhere: (stem: string) => boolean): boolean {
  const [a, b] = tokens;
  return Boolean(
    a?.capital && b?.capital && !a.stop && !b.stop && !elsewhere(a.stem) && !elsewhere(b.stem),
  );
}

function looks({ line, tokens }: Reading): Record<string, number> {
  const { text, words } = line;
  const low = words.map((word) => word.toLowerCase());
  const count = (set: ReadonlySet<string>) => low.filter((word) => set.has(word)).length;
  const capitals = tokens.slice(1).filter((t) => t.capital && !t.stop).length;
  const n = words.length;
  const past = low.some((word) => PAST.test(word) || (isVerbLike(word) && /ed$/.test(word)));
  const states = low.some((word) => STATES.test(word));
  const yes = (test: boolean) => Number(test);
  return {
    alone: yes(line.alone),
    stopped: yes(line.stopped),
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
    early: yes(line.place < 0.1),
    late: yes(line.place > 0.85),
  };
}

/** Pairs that say more together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['alone', 'site'],
  ['alone', 'press'],
  ['alone', 'short'],
  ['alone', 'you'],
  ['site', 'you'],
  ['site', 'we'],
  ['press', 'we'],
  ['site', 'past'],
  ['press', 'past'],
  ['press', 'stopped'],
  ['alone', 'stopped'],
  ['asks', 'you'],
  ['asks', 'stopped'],
  ['asks', 'past'],
  ['short', 'signpost'],
  ['short', 'calls'],
  ['short', 'outcry'],
  ['short', 'they'],
  ['short', 'past'],
  ['short', 'predicate'],
  ['shows', 'signpost'],
  ['joins', 'signpost'],
  ['strange', 'author'],
  ['late', 'author'],
  ['author', 'past'],
  ['says', 'press'],
  ['capitals', 'past'],
  ['tiny', 'they'],
  ['you', 'past'],
  ['matesOut', 'short'],
];

function crossed(f: Record<string, number>): LineFeatures {
  const out = { ...f };
  for (const [a, b] of PAIRS) out[`${a}*${b}`] = (f[a] ?? 0) * (f[b] ?? 0);
  return out;
}
