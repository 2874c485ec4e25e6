import { newsroomRelativesOf } from '../text/newsroom';
import { relativesOf } from '../text/words';
import type { Document } from './document';
import { cosine, rarity, type Vector } from './vector';

/** What two documents share and what they do not, by name; the same both ways round. */
export function gateFeatures(a: Document, b: Document): Record<string, number> {
  const both = (name: string, of: (x: Document, y: Document) => number) => {
    const one = of(a, b);
    const other = of(b, a);
    return { [`${name}Low`]: Math.min(one, other), [`${name}High`]: Math.max(one, other) };
  };
  return {
    all: cosine(a.all, b.all),
    lead: cosine(a.lead, b.lead),
    names: cosine(a.names, b.names),
    leadNames: cosine(a.leadNames, b.leadNames),
    pairs: cosine(a.pairs, b.pairs),
    ...both('titleHeld', (x, y) => held(x.title, y.all)),
    ...both('titleInLead', (x, y) => held(x.title, y.lead)),
    ...both('leadHeld', (x, y) => held(x.lead, y.all)),
    ...both('leadSoft', (x, y) => heldSoftly(x.lead, y.all)),
    ...both('namesHeld', (x, y) => held(x.leadNames, y.names)),
    ...both('titleNames', (x, y) => held(only(x.title, x.names), y.all)),
    ...both('allHeld', (x, y) => held(x.all, y.all)),
    ...both(
      'keyHeld',
      (x, y) => x.key.filter((stem) => y.all.has(stem)).length / Math.max(1, x.key.length),
    ),
    key: jaccard(new Set(a.key), new Set(b.key)),
    rareShared: Math.log1p(shared(a.all, b.all).filter((stem) => rarity(stem) >= 6).length),
    namesShared: Math.log1p(shared(a.names, b.names).length),
    leadNamesShared: Math.log1p(shared(a.leadNames, b.leadNames).length),
    pairsShared: Math.log1p(shared(a.pairs, b.pairs).length),
    numbers: jaccard(a.numbers, b.numbers),
    numbersShared: Math.log1p([...a.numbers].filter((n) => b.numbers.has(n)).length),
    times: jaccard(a.times.all, b.times.all),
    timesShared: Math.log1p([...a.times.all].filter((t) => b.times.all.has(t)).length),
    weekdays: agree(a.times.weekdays, b.times.weekdays),
    weekdaysShared: jaccard(a.times.weekdays, b.times.weekdays),
    months: agree(a.times.months, b.times.months),
    days: agree(a.times.days, b.times.days),
    ...both('topNames', (x, y) => share(x.topNames, (n) => y.names.has(n))),
    ...both('firstName', (x, y) => (x.topNames[0] && y.names.has(x.topNames[0]) ? 1 : 0)),
    ...both('topNamesInLead', (x, y) => share(x.topNames, (n) => y.leadNames.has(n))),
    nameFocus: cosine(a.nameFocus, b.nameFocus),
    focus: cosine(a.focus, b.focus),
    action: cosine(a.action, b.action),
    ...both('actionSoft', (x, y) => heldSoftly(x.action, y.all)),
    ...amounts(a, b),
    years: agree(a.times.leadYears, b.times.leadYears),
    yearsAll: agree(a.times.years, b.times.years),
    phrases: Math.log1p([...a.phrases].filter((p) => b.phrases.has(p)).length),
    ...both('phrasesHeld', (x, y) => share([...x.phrases], (p) => y.phrases.has(p))),
    ...both('bestLead', (x, y) => mean(x.leadSentences.map((s) => closest(s, y.sentences)))),
    bestPair: Math.max(0, ...a.leadSentences.map((s) => closest(s, b.leadSentences))),
    bestAny: Math.max(0, ...a.sentences.map((s) => closest(s, b.sentences))),
    ...both('bestMean', (x, y) => mean(x.sentences.map((s) => closest(s, y.sentences)))),
    lengthLow: Math.log1p(Math.min(a.length, b.length)),
    lengthHigh: Math.log1p(Math.max(a.length, b.length)),
  };
}

/** Share of `a`'s weight whose terms stand in `b`. */
function held(a: Vector, b: Vector): number {
  let common = 0;
  let all = 0;
  for (const [term, weight] of a) {
    all += weight;
    if (b.has(term)) common += weight;
  }
  return all ? common / all : 0;
}

/** The same, where a relative of a term counts for as much as it is worth. */
function heldSoftly(a: Vector, b: Vector): number {
  let common = 0;
  let all = 0;
  for (const [term, weight] of a) {
    all += weight;
    if (b.has(term)) common += weight;
    else {
      const relatives = [...relativesOf(term), ...newsroomRelativesOf(term)];
      common += weight * Math.max(0, ...relatives.map((r) => (b.has(r.stem) ? r.strength : 0)));
    }
  }
  return all ? common / all : 0;
}

const only = (a: Vector, among: Vector): Vector =>
  new Map([...a].filter(([term]) => among.has(term)));
const shared = (a: Vector, b: Vector) => [...a.keys()].filter((term) => b.has(term));

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const x of a) if (b.has(x)) common++;
  const all = a.size + b.size - common;
  return all ? common / all : 0;
}

const mean = (v: readonly number[]) => (v.length ? v.reduce((s, x) => s + x, 0) / v.length : 0);
const share = <T>(of: readonly T[], holds: (one: T) => boolean) =>
  of.length ? of.filter(holds).length / of.length : 0;
const closest = (s: Vector, among: readonly Vector[]) =>
  Math.max(0, ...among.map((o) => cosine(s, o)));
/** 1 where both give one in common, -1 where each gives some and none is the other's, else 0. */
function agree<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (!a.size || !b.size) return 0;
  return [...a].some((one) => b.has(one)) ? 1 : -1;
}

/** Of the things that both count, how many are the same number, and how many are not. */
function amounts(a: Document, b: Document): Record<string, number> {
  let same = 0;
  let other = 0;
  for (const [unit, values] of a.amounts) {
    const theirs = b.amounts.get(unit);
    if (!theirs) continue;
    if ([...values].some((v) => theirs.has(v))) same++;
    else other++;
  }
  return {
    amountsSame: Math.log1p(same),
    amountsOther: Math.log1p(other),
    amounts: same + other ? same / (same + other) : 0.3,
  };
}
