declare const brand: unique symbol;
/** A string that names one kind of thing only; made at a checked door by a cast. */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type StoryId = Id<'story'>;
export type AccountId = Id<'account'>;
export type OriginId = Id<'origin'>;
export type DetailId = Id<'detail'>;
/** `s1`, `s2` ...: the number of a statement in reading order, from 1. */
export type StatementId = Id<'statement'>;

/** A day, a month or a year: `2025-01-23`, `2025-01`, `2025`. Outlets do not always say more. */
export type PartialDate = string;

/** How sure a text says it is. A third axis beside what is said: hedging never changes a verdict. */
export type Hedge = 'stated' | 'attributed' | 'rumoured';

/** Whether something belongs to the story itself or to another event around it. */
export type About = 'same-story' | 'related';

export type DetailKind =
  | 'event'
  | 'quote'
  | 'background'
  | 'plan'
  | 'speculation'
  | 'opinion'
  | 'attribution'
  | 'number';

export type ConflictType =
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'attribution'
  | 'negation'
  | 'other';
