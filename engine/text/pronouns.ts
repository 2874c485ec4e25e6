import type { Person } from '../model';
import type { Mention } from './people';
import type { Token } from './tokens';

/** Whom a pronoun may stand for, and how surely (0..1). */
export interface Reference {
  readonly person: string;
  readonly at: number;
  readonly strength: number;
}

/** How surely a pronoun means the person named last in the leading place; others who fit stay possible. */
const LEADING = 0.9;
const POSSIBLE = 0.6;
const BOTH = 0.8;
const WOMEN = new Set([
  'women',
  'ladies',
  'democrats',
  'politicians',
  'friends',
  'candidates',
  'have',
  'had',
  'of',
]);
/** Statements that a pronoun reaches back over within a paragraph, and over its start. */
const REACH = 3;

const GENDER: ReadonlyMap<string, Person['pronoun']> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
]);
/** Words for the two together, and how surely: "they" may be anybody. */
const PAIR: ReadonlyMap<string, number> = new Map([
  ...['both', 'pair', 'duo', 'twosome'].map((word) => [word, BOTH] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, POSSIBLE] as const),
]);

/** Whom a word may stand for by itself: people of a pronoun, or the story's pair; null for no pronoun. */
export function meantBy(word: string): Person['pronoun'] | 'pair' | null {
  return GENDER.get(word) ?? (PAIR.has(word) || word === 'two' ? 'pair' : null);
}

/**
 * Resolves pronouns over statements in reading order. Heuristic, after Hobbs (1978) in spirit: the person named
 * first in the nearest statement leads, everybody else of the same pronoun stays possible with less weight.
 */
export class Referents {
  private recent: string[][] = [];
  /** Everybody whom the page has named so far. */
  private readonly met = new Set<string>();

  constructor(
    private readonly people: ReadonlyMap<string, Person>,
    /** The people that "the two women", "both", "they" stand for. */
    private readonly pair: readonly string[],
  ) {}

  /** Takes the next statement with its mentions, and says whom its pronouns may mean. */
  next(tokens: readonly Token[], mentions: readonly Mention[]): Reference[] {
    const found: Reference[] = [];
    tokens.forEach((token, at) => {
      const gender = GENDER.get(token.norm);
      if (gender) found.push(...this.single(gender, at, mentions));
      else found.push(...this.together(token.norm, tokens[at + 1]?.norm, at));
    });
    for (const mention of mentions) this.met.add(mention.person);
    const named = [...new Set(mentions.map((mention) => mention.person))];
    const [leading] = found.filter((reference) => reference.strength === LEADING);
    const subject = named[0] ?? leading?.person;
    this.recent.unshift([
      ...new Set([...(subject ? [subject] : []), ...(leading ? [leading.person] : []), ...named]),
    ]);
    this.recent.length = Math.min(this.recent.length, REACH);
    return found;
  }

  /** "The pair", "the two women": the story's two, once the page has named both. */
  private together(word: string, next: string | undefined, at: number): Reference[] {
    const strength = word === 'two' && next && WOMEN.has(next) ? BOTH : PAIR.get(word);
    if (!strength || !this.pair.length || !this.pair.every((person) => this.met.has(person)))
      return [];
    return this.pair.map((person) => ({ person, at, strength }));
  }

  private single(gender: Person['pronoun'], at: number, mentions: readonly Mention[]): Reference[] {
    const before = mentions.filter((mention) => mention.to <= at).map((mention) => mention.person);
    const order = [...before, ...this.recent.flat()];
    const fitting = [...new Set(order)].filter((id) => this.people.get(id)?.pronoun === gender);
    return fitting.map((person, i) => ({ person, at, strength: i === 0 ? LEADING : POSSIBLE }));
  }
}
