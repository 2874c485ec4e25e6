import type { Statement } from '../model';
import { findMentions, type Mention } from '../text/people';
import { type Reference, Referents } from '../text/pronouns';
import { type Token, tokensOf } from '../text/tokens';
import { idfOf } from '../text/words';
import type { Phrase, PreparedStory } from './prepared';

/** A statement seen through a story's vocabulary. */
export interface Sheet {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** By story term: how well it stands in the statement, 0..1. */
  readonly best: Float32Array;
  /** By story term: the token where it stands best; -1 for none. */
  readonly at: Int16Array;
  /** The terms that stand in it at all. */
  readonly present: readonly number[];
  /** Who is named or meant, by term and token, in order. */
  readonly people: readonly { readonly term: number; readonly at: number }[];
  /** By token: its worth as content; 0 for function words. */
  readonly worth: Float32Array;
}

/** Words that may stand between the parts of a phrase ("reached quietly out"). */
const PHRASE_GAP = 2;
/** A pronoun's most likely person; the less likely ones do not act. */
const SURE_REFERENCE = 0.8;
/** A term this sure counts as a part of a phrase. */
const PART_STRENGTH = 0.8;

/** Reads a page's statements with a story's eyes, in reading order, pronouns resolved by what came before. */
export function readSheets(statements: readonly Statement[], story: PreparedStory): Sheet[] {
  const people = new Map(story.story.people.map((person) => [person.id, person]));
  const referents = new Referents(people, story.corePeople);
  return statements.map((statement) => {
    const tokens = tokensOf(statement);
    const mentions = findMentions(tokens, story.directory);
    return readSheet(statement, tokens, mentions, referents.next(tokens, mentions), story);
  });
}

function readSheet(
  statement: Statement,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  references: readonly Reference[],
  story: PreparedStory,
): Sheet {
  const { vocabulary, phrases } = story;
  const { best, at } = takeArrays(vocabulary.size);
  const present: number[] = [];
  const sure: number[][] = tokens.map(() => []);
  const put = (term: number | undefined, strength: number, token: number) => {
    if (term === undefined) return;
    if (strength >= PART_STRENGTH) sure[token]?.push(term);
    const before = best[term] ?? 0;
    if (strength <= before) return;
    if (before === 0) present.push(term);
    best[term] = strength;
    at[term] = token;
  };
  tokens.forEach((token, i) => {
    for (const link of vocabulary.links(token)) put(link.term, link.strength, i);
  });
  for (const { person, from, to } of mentions)
    for (let i = from; i < to; i++) put(vocabulary.get(`~${person}`), 1, i);
  for (const { person, at: token, strength } of references)
    put(vocabulary.get(`~${person}`), strength, token);
  sure.forEach((terms, i) => {
    // the second part of most phrases stands nowhere
    for (const first of terms)
      for (const { parts, term } of phrases.get(first) ?? NO_PHRASES)
        if ((best[parts[1] ?? first] ?? 0) >= PART_STRENGTH && follows(parts, sure, i))
          put(term, 1, i);
  });
  const worth = new Float32Array(tokens.length);
  tokens.forEach(({ stop, stem }, i) => {
    if (!stop) worth[i] = idfOf(stem);
  });
  const people = [
    ...mentions.map((mention) => ({ person: mention.person, at: mention.from })),
    ...references.filter((reference) => reference.strength >= SURE_REFERENCE),
  ]
    .map(({ person, at: token }) => ({ term: vocabulary.get(`~${person}`) ?? -1, at: token }))
    .sort((a, b) => a.at - b.at);
  return { statement, tokens, mentions, best, at, present, people, worth };
}

/** The two arrays of a sheet that are as long as the vocabulary. */
type Arrays = Pick<Sheet, 'best' | 'at'>;

/** Those of sheets that were put away, empty again: memory that is new to the processor costs more than what is written into it. */
const spare: Arrays[] = [];
/** Statements of a long page, 40 KB each. */
const MOST_SPARE = 100;

function takeArrays(size: number): Arrays {
  const last = spare.pop();
  if (last?.best.length === size) return last;
  return { best: new Float32Array(size), at: new Int16Array(size).fill(-1) };
}

/** Gives sheets back that nobody will look at again. Who does not, only lets the next page take longer. */
export function putAway(sheets: readonly Sheet[]): void {
  for (const { best, at, present } of sheets) {
    if (spare.length >= MOST_SPARE) return;
    for (const term of present) {
      best[term] = 0;
      at[term] = -1;
    }
    spare.push({ best, at });
  }
}

const NO_PHRASES: readonly Phrase[] = [];

/** Whether the parts of a phrase stand in order from token `from`, with small gaps. */
function follows(
  parts: readonly number[],
  sure: readonly (readonly number[])[],
  from: number,
): boolean {
  let position = from;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? -1;
    let next = position + 1;
    const last = Math.min(sure.length - 1, position + 1 + PHRASE_GAP);
    while (next <= last && !sure[next]?.includes(part)) next++;
    if (next > last) return false;
    position = next;
  }
  return true;
}
