import { plain } from '../text/plain';
import { type Token, tokenize } from '../text/tokens';
import { namesOf, nameWeights } from './names';
import { type Times, timesOf } from './times';
import { focus, neighbours, phrases, sentenceVectors, top, type Vector, vector } from './vector';

/** A page or article as it comes in: a headline, where there is one, and the text. */
export interface GateText {
  readonly title: string | null;
  readonly text: string;
}

/** A document ready for comparing with others. */
export interface Document {
  readonly all: Vector;
  readonly title: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly leadNames: Vector;
  /** What the document is about, undamped: the heavier the oftener it comes back to it. */
  readonly focus: Vector;
  readonly nameFocus: Vector;
  /** Neighbouring content words. */
  readonly pairs: Vector;
  /** Words of the lead that are no names: what happened. */
  readonly action: Vector;
  /** Terms and names that carry the document, heaviest first. */
  readonly key: readonly string[];
  readonly topNames: readonly string[];
  readonly numbers: ReadonlySet<string>;
  /** Numbers by what they count. */
  readonly amounts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly times: Times;
  /** Runs of four words: shared ones come from one pen or one agency. */
  readonly phrases: ReadonlySet<string>;
  readonly sentences: readonly Vector[];
  readonly leadSentences: readonly Vector[];
  readonly length: number;
}

/** Words that are read of a document: a live blog's later entries are about something else. */
const WORDS = 3000;
/** Words of the lead: the two or three sentences that say what happened. */
const LEAD = 70;
/** Sentences that tell what happened; a headline and a date line may be among them. */
const LEAD_SENTENCES = 4;
/** Terms that carry a document, and names that it can be about. */
const KEY = 25;
const TOP_NAMES = 6;
/** Longest text that is read, in UTF-16 units. */
const LIMIT = 60_000;
/** Web addresses, also where a tokeniser has put blanks between their parts. */
const ADDRESS = /\b(?:https?|www)(?:\s?[:/.\-_?=&%#~+]{1,4}\s?[\w%]{0,80}){1,60}/gi;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads a document once for all comparisons. Where there is no headline, the first line stands for it. */
export function readDocument({ title, text }: GateText): Document {
  const body = clean(text);
  const head = clean(title ?? '');
  const whole = head ? `${head}\n${body}` : body;
  const tokens = tokenize(whole).slice(0, WORDS);
  const heading = tokenize(head || firstLine(body));
  const lead = tokens.slice(0, LEAD + (head ? heading.length : 0));
  const names = namesOf(tokens);
  const isName = (token: Token) => names.has(token.stem);
  const all = vector(tokens);
  const sentences = sentenceVectors(whole);
  return {
    all,
    title: vector(heading),
    lead: vector(lead),
    names: vector(tokens.filter(isName)),
    leadNames: vector(lead.filter(isName)),
    focus: focus(tokens),
    nameFocus: nameWeights(tokens, names, lead.length),
    pairs: neighbours(tokens),
    action: vector(lead.filter((token) => !isName(token) && !token.digits)),
    key: top(all, KEY),
    topNames: top(vector(tokens.filter(isName)), TOP_NAMES),
    numbers: new Set(tokens.filter(isNumber).map((token) => token.stem)),
    amounts: amountsOf(tokens),
    times: timesOf(tokens),
    phrases: phrases(tokens),
    sentences,
    leadSentences: sentences.slice(0, LEAD_SENTENCES),
    length: tokens.length,
  };
}

const clean = (text: string) =>
  plain(text.slice(0, LIMIT)).text.replace(ADDRESS, ' ').replace(/``|''/g, '"').trim();

const firstLine = (text: string) =>
  /^[^\n]{1,200}?(?:[.!?](?=\s)|\n|$)/.exec(text)?.[0] ?? text.slice(0, 120);

const isNumber = (token: Token) => token.digits && !YEAR.test(token.norm);

function amountsOf(tokens: readonly Token[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  tokens.forEach((token, i) => {
    if (!isNumber(token)) return;
    const unit = tokens.slice(i + 1, i + 3).find((t) => !t.stop && !t.digits)?.stem;
    if (unit === undefined) return;
    const values = found.get(unit) ?? new Set();
    found.set(unit, values.add(token.stem));
  });
  return found;
}
