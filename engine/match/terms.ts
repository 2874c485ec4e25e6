import { type Directory, findMentions } from '../text/people';
import { tokenize } from '../text/tokens';
import { denialAt, findDenials } from './conflict/denials';
import type { Vocabulary } from './vocabulary';

/** The phrases met while a story is read, with the parts of each. */
export type Phrases = Map<number, readonly number[]>;

/** The term for a slot alternative or a value: a person, a prefix, a stem, or a phrase of such. */
export function termOf(
  text: string,
  directory: Directory,
  vocabulary: Vocabulary,
  phrases: Phrases,
): number {
  if (text.startsWith('~')) return vocabulary.add(text);
  const prefix = /^(\S+)\*$/.exec(text);
  if (prefix) return vocabulary.add(text.toLowerCase());
  const parts = phraseTerms(text, directory);
  if (parts.length === 1) return vocabulary.add(parts[0] ?? '');
  const id = vocabulary.add(parts.join(' '));
  const ids = parts.map((part) => vocabulary.add(part));
  if (!phrases.has(id)) phrases.set(id, ids);
  return id;
}

/** All words of a phrase but articles, people collapsed; a trailing star makes a prefix of a word. */
function phraseTerms(text: string, directory: Directory): string[] {
  const stars = new Set(
    [...text.matchAll(/(\S+)\*/g)].map((found) => (found[1] ?? '').toLowerCase()),
  );
  const tokens = tokenize(text);
  const mentions = tokens.length > 1 ? findMentions(tokens, directory) : [];
  return collapse(tokens, mentions)
    .filter(({ token }) => !/^(the|a|an)$/.test(token?.norm ?? ''))
    .map(({ term, token }) => (token && stars.has(token.norm) ? `${token.norm}*` : term));
}

/** The words of a wording that carry content, people collapsed, each once, and which of them are denied. */
export function readWording(text: string, directory: Directory): ReadWording {
  const tokens = tokenize(text);
  const content = collapse(tokens, findMentions(tokens, directory)).filter(
    ({ token }) => !token?.stop,
  );
  const denials = findDenials(text);
  const denied = new Map<string, boolean>();
  for (const { term, token } of content)
    if (!denied.has(term)) denied.set(term, !!token && !!denialAt(denials, token.start));
  return { terms: [...denied.keys()], denied: [...denied.values()] };
}

/** A wording as read, before the story's vocabulary numbers it. */
export interface ReadWording {
  readonly terms: readonly string[];
  /** By term: whether it stands under a denial. */
  readonly denied: readonly boolean[];
}

function collapse(tokens: ReturnType<typeof tokenize>, mentions: ReturnType<typeof findMentions>) {
  const terms: { term: string; token: (typeof tokens)[number] | null }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const mention = mentions.find((m) => m.from === i);
    if (mention) terms.push({ term: `~${mention.person}`, token: null });
    else if (token) terms.push({ term: token.stem, token });
    i = mention ? mention.to : i + 1;
  }
  return terms;
}
