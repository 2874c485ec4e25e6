import type { Person } from '../model';
import { GIVEN } from './given-names';
import { type Token, tokenize } from './tokens';

/** That tokens `from` to `to` (exclusive) name a person, and how. */
export interface Mention {
  readonly person: string;
  readonly from: number;
  readonly to: number;
  readonly how: 'name' | 'role';
}

/** Every way a story's people are named, ready for looking up in a text. */
export interface Directory {
  readonly people: readonly Person[];
  /** First word of a naming -> namings, longest first. */
  readonly namings: ReadonlyMap<string, readonly Naming[]>;
}

interface Naming {
  readonly norms: readonly string[];
  readonly person: string;
  readonly how: 'name' | 'role';
  /** One-word names must be written with a capital ("Bill" is a person, "bill" is not). */
  readonly capital: boolean;
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their']);

/** Prepares the names, aliases and roles of a story's people. */
export function buildDirectory(people: readonly Person[]): Directory {
  const namings = new Map<string, Naming[]>();
  for (const person of people)
    for (const [how, texts] of [
      ['name', [person.name, ...person.aliases]],
      ['role', person.roles],
    ] as const)
      for (const text of texts) {
        const norms = nameWords(text);
        const [first] = norms;
        if (first === undefined) continue;
        const list = namings.get(first) ?? [];
        list.push({ norms, person: person.id, how, capital: how === 'name' });
        namings.set(first, list);
      }
  for (const list of namings.values()) list.sort((a, b) => b.norms.length - a.norms.length);
  return { people, namings };
}

/**
 * The words of a naming without its article: "the former vice president" is found after any determiner. Folded, not
 * stemmed: a magazine's reporter is nobody whom "the magazine reported" names.
 */
function nameWords(text: string): string[] {
  const tokens = tokenize(text);
  const skip = ARTICLES.has(tokens[0]?.norm ?? '') && tokens.length > 1 ? 1 : 0;
  return tokens.slice(skip).map((token) => token.norm);
}

/** The people whom a text names by name or role, in order, never overlapping; the longest naming wins. */
export function findMentions(tokens: readonly Token[], directory: Directory): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const naming = directory.namings
      .get(tokens[from]?.norm ?? '')
      ?.find((n) => stands(n, tokens, from));
    if (!naming) continue;
    const to = from + naming.norms.length;
    if (naming.how === 'role' && isAnother(tokens, to, naming.person, directory)) continue;
    mentions.push({ person: naming.person, from, to, how: naming.how });
    from = to - 1;
  }
  return mentions;
}

/** Whether somebody else's name follows a role at once: "secretary of state Antony Marsh" is nobody but Marsh. */
function isAnother(
  tokens: readonly Token[],
  at: number,
  person: string,
  { namings }: Directory,
): boolean {
  const [before, name] = [tokens[at - 1], tokens[at]];
  if (!before || !name?.capital || !GIVEN.has(name.norm) || name.start !== before.end + 1)
    return false;
  return !namings.get(name.norm)?.some((n) => n.person === person && stands(n, tokens, at));
}

function stands(naming: Naming, tokens: readonly Token[], from: number): boolean {
  if (naming.capital && !tokens[from]?.capital) return false;
  return naming.norms.every((norm, i) => tokens[from + i]?.norm === norm);
}
