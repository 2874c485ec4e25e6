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
/** Statements that a pronoun reaches back over within a paragraph, and over its start. */
const REACH = 3;

const GENDER: ReadonlyMap<string, Person['pronoun']> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
]);
const PAIR = new Set([
  'both',
  'two',
  'pair',
  'duo',
  'they',
  'them',
  'their',
  'women',
  'each',
  'other',
  'neither',
]);

/**
 * Resolves pronouns over statements in reading order. Heuristic, after Hobbs (1978) in spirit: the person named
 * first in the nearest statement leads, everybody else of the same pronoun stays possible with less weight.
 */
export class Referents {
  private recent: string[][] = [];

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
      else if (PAIR.has(token.norm))
        found.push(...this.pair.map((person) => ({ person, at, strength: BOTH })));
    });
    const named = [...new Set(mentions.map((mention) => mention.person))];
    const [leading] = found.filter((reference) => reference.strength === LEADING);
    const subject = named[0] ?? leading?.person;
    this.recent.unshift([
      ...new Set([...(subject ? [subject] : []), ...(leading ? [leading.person] : []), ...named]),
    ]);
    this.recent.length = Math.min(this.recent.length, REACH);
    return found;
  }

  private single(gender: Person['pronoun'], at: number, mentions: readonly Mention[]): Reference[] {
    const before = mentions.filter((mention) => mention.to <= at).map((mention) => mention.person);
    const order = [...before, ...this.recent.flat()];
    const fitting = [...new Set(order)].filter((id) => this.people.get(id)?.pronoun === gender);
    return fitting.map((person, i) => ({ person, at, strength: i === 0 ? LEADING : POSSIBLE }));
  }
}
