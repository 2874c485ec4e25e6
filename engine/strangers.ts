import type { PreparedStory } from './match/prepared';
import type { Sheet } from './match/sheet';
import type { Article } from './model';
import type { Stranger } from './story/gate-features';
import { findNames } from './text/names';
import { oncePer } from './text/once-per';
import { normsOf, type Token, tokenize } from './text/tokens';

/** A name as its words, and whether it stands in the title. */
interface Naming {
  readonly words: readonly Token[];
  readonly titled: boolean;
}

/** A word that stands this well for one of the story's is one of them. */
const KNOWN = 0.8;
/** A name before a colon speaks ("SMITH: ..."): that is how a page is laid out, and nobody whom it tells of. */
const SPEAKER = /^\s*:/;

/**
 * Whom and what a page names that is nobody and nothing of the story. An account names some, too; but a neighbouring event has
 * its own people, places and bodies, names them again and again, and often in the headline. The outlet itself is only who speaks.
 */
export function findStrangers(
  { title, outlet }: Pick<Article, 'title' | 'outlet'>,
  sheets: readonly Sheet[],
  story: PreparedStory,
): Stranger[] {
  const names = findNamings(title ?? '', sheets);
  const own = new Set(normsOf(outlet ?? ''));
  const { people, told } = wordsOf(story);
  const isKnown = (token: Token) =>
    story.vocabulary.links(token).some((link) => link.strength >= KNOWN && told[link.term] === 1);
  const whole = wholeNames(names);
  const found = new Map<string, Stranger>();
  for (const { words, titled } of names) {
    if (words.some(({ norm }) => isOneOf(norm, people))) continue;
    if (words.every((word) => own.has(word.norm) || isKnown(word))) continue;
    const last = words.at(-1)?.norm ?? '';
    const name = words.length === 1 ? (whole.get(last) ?? last) : last;
    const before = found.get(name) ?? { titled: false, times: 0 };
    found.set(name, { titled: before.titled || titled, times: before.times + (titled ? 0 : 1) });
  }
  return [...found.values()];
}

/** The names in a page's title and claims, in order. */
function findNamings(title: string, sheets: readonly Sheet[]): Naming[] {
  const claims = sheets.filter(({ statement }) => statement.claim);
  const text = [title, ...claims.map(({ statement }) => statement.text)].join('\n');
  return findNames(text)
    .filter(({ end }) => !SPEAKER.test(text.slice(end, end + 2)))
    .map((name) => ({ words: tokenize(name.text), titled: name.start < title.length }))
    .filter(({ words }) => words.length > 0);
}

/** First word of a longer name -> its last: "Ada" is Ada Cole where the page says so. */
const wholeNames = (names: readonly Naming[]) =>
  new Map(
    names
      .filter(({ words }) => words.length > 1)
      .map(({ words }) => [words[0]?.norm ?? '', words.at(-1)?.norm ?? ''] as const),
  );

/** The words of a story: those that name its people, and the terms that it tells. */
interface Words {
  readonly people: ReadonlySet<string>;
  /** By term: 1 where it is told. */
  readonly told: Uint8Array;
}

const wordsOf = oncePer(
  (story: PreparedStory): Words => ({ people: wordsOfPeople(story), told: termsTold(story) }),
);

/** What stands in a story's wordings and values: its vocabulary has words, too, that only its contrary would have. */
function termsTold({ details, vocabulary }: PreparedStory): Uint8Array {
  const told = new Uint8Array(vocabulary.size);
  for (const { wordings, valueTerms } of details) {
    for (const { terms } of wordings)
      for (let i = 0; i < terms.length; i++) told[terms[i] ?? 0] = 1;
    for (const term of valueTerms) told[term] = 1;
  }
  return told;
}

/** Words of the names of a story's people; single letters name nobody. */
function wordsOfPeople({ story }: PreparedStory): Set<string> {
  const names = story.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(
    names.flatMap((name) =>
      tokenize(name).flatMap(({ norm, stop }) => (stop || norm.length < 2 ? [] : [norm])),
    ),
  );
}

/** A person of the story, or the family. */
const isOneOf = (word: string, people: ReadonlySet<string>): boolean =>
  people.has(word) || (word.endsWith('s') && people.has(word.slice(0, -1)));
