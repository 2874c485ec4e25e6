import { plain } from '../text/plain';
import { findQuotes } from '../text/quotes';
import { isVerbLike } from '../text/verbs';
import type { Span } from './sentences';

/** Fewer words than this make a clause only with a verb among them. */
const WORDS_WITHOUT_VERB = 4;
/** A comma's short insertion ("Newsom, a friend, ...") is part of its clause. */
const LEAST_WORDS = 2;

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

const SUBJECT = String.raw`(?:he|she|it|they|we|i|you|who|there|this|that|these|those|the|a|an|his|her|its|their|our|my|\p{Lu}[\p{L}.'-]*)`;
/** Marks that always part clauses. */
const MARKS = /[;—–()[\]](?=\s|\S)|:(?=\s)|(?<=\s)-{1,2}(?=\s)/gu;
/** Words that open a subordinate clause, with or without a comma before them. */
const SUBORDINATE =
  /(?<=[\s,])(?:while|after|before|since|because|although|though|whereas|unless|until|when|whenever|where|who|whom|whose|which|if|so that|even as|despite|following|in order to|rather than|instead of|including)(?=\s)/giu;
/** "as" opens a clause where a subject follows it: "as voters saw", "as Harris advanced"; not "as a professor". */
const AS =
  /(?<=[\s,])as (?=(?:he|she|it|they|we|i|you|there|the|\p{Lu}\p{L}+|\p{Ll}+s) )(?!.{1,20} as )/gu;
/** What is said, thought or reported: "said that she ...", "believes she ...". */
const THAT = new RegExp(
  String.raw`(?<=\s)that (?=${SUBJECT}\s)|(?<=(?:said|says|told \p{L}+|thinks?|thought|believes?d?|claims?|claimed|insisted|announced|suggested|declared|added) )(?=(?:he|she|it|they|we|i|there) )`,
  'gu',
);
/** A comma, or a coordinating word, before another predicate. */
const COORDINATE = /(?:,\s*)?(?<=[\s,])(?:and|but|or|yet|nor|then|while also|as well as) /giu;
const COMMA = /,(?=\s|["”'])/g;

/**
 * The clauses of a statement: main and subordinate ones, coordinated predicates, appositions between commas or
 * dashes, relative clauses, what is said inside quotation marks. They cover the statement's words in order and do not
 * overlap; offsets are those of `text`. Heuristic: a detail is told in a clause, and should not pay for its neighbours.
 */
export function clauses(text: string): Span[] {
  const straight = plain(text);
  const words = [...straight.text.matchAll(WORD)].map((found) => ({
    text: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const cuts = places(straight.text);
  const spans = gather(words, cuts).map(({ start, end }) => ({
    start: straight.from(start),
    end: straight.until(end),
  }));
  return spans.length > 0 ? spans : whole(text);
}

function whole(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}

function places(text: string): number[] {
  const cuts = new Set<number>();
  for (const rule of [MARKS, SUBORDINATE, AS, THAT, COMMA]) {
    for (const found of text.matchAll(rule)) cuts.add(found.index);
  }
  for (const found of text.matchAll(COORDINATE)) {
    if (predicateFollows(text, found.index + found[0].length)) cuts.add(found.index);
  }
  for (const quote of findQuotes(text)) {
    if ((quote.text.match(WORD)?.length ?? 0) < WORDS_WITHOUT_VERB) continue;
    cuts.add(quote.start);
    cuts.add(quote.end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Whether a verb, or a subject with its verb, stands right after a coordinating word. */
function predicateFollows(text: string, from: number): boolean {
  const ahead = text.slice(from, from + 60).match(WORD) ?? [];
  const [first = '', second = '', third = ''] = ahead.map((word) => word.toLowerCase());
  if (/^(?:also|then|later|even|never|not|eventually|ultimately|\p{Ll}+ly)$/u.test(first)) {
    return isVerbLike(second) || isVerbLike(third);
  }
  return (
    isVerbLike(first) ||
    isVerbLike(second) ||
    (/^(?:the|a|an|his|her|their|its)$/.test(first) && isVerbLike(third))
  );
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words between two cuts form a clause when they carry a predicate; else they go with the clause before. */
function gather(words: readonly Word[], cuts: readonly number[]): Span[] {
  const parts: Word[][] = [];
  let next = 0;
  for (const word of words) {
    let fresh = parts.length === 0;
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) <= word.start) {
      fresh = true;
      next++;
    }
    if (fresh) parts.push([]);
    parts.at(-1)?.push(word);
  }
  const kept: Word[][] = [];
  let waiting: Word[] = [];
  for (const part of parts) {
    const grown = [...waiting, ...part];
    waiting = [];
    if (stands(grown)) kept.push(grown);
    else if (kept.length > 0) kept.at(-1)?.push(...grown);
    else waiting = grown;
  }
  if (waiting.length > 0) kept.push(waiting);
  return kept.map((part) => ({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }));
}

function stands(part: readonly Word[]): boolean {
  if (part.length >= WORDS_WITHOUT_VERB) return true;
  return part.length >= LEAST_WORDS && part.some((word) => isVerbLike(word.text));
}
