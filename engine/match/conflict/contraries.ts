import { stem } from '../../text/stem';
import type { PreparedDetail, PreparedValue } from '../prepared';
import type { Standing } from './implied';
import { excludedBy } from './kin';

/** A word of a detail's own, or the words of one of its slots, that another word says the contrary of. */
export interface Contrary {
  readonly value: PreparedValue;
  /** What follows ours in the wordings: "won" the "popular" vote. */
  readonly next: ReadonlySet<string>;
  /** What follows the contrary word where the wordings have it, too: "lost" the "electoral" college; null where none does. */
  readonly ownNext: ReadonlySet<string> | null;
}

interface Use {
  readonly term: number;
  /** Wordings that have it, and do not deny it. */
  times: number;
  readonly next: Set<string>;
}

/** A word in so many of the wordings is what the detail turns on. */
const SHARE = 0.1;

/** Where the wordings have the contrary word so much oftener, it is ours. */
const SAME_AS_WELL = 1;

const SUPPOSED = /\b(?:would|if|had (?:she|he|they|it)|could have|might have)\b/i;

/** By stem: what a statement with that word says the contrary of. */
export function contrariesOf(
  detail: PreparedDetail,
  standing: Map<PreparedValue, Standing>,
): Map<string, Contrary> {
  const found = new Map<string, Contrary>();
  // of what would have been, the contrary is what was
  if (SUPPOSED.test(detail.detail.statement)) return found;
  const uses = usesOf(detail);
  const add = (stems: readonly string[], terms: readonly number[], share: number) => {
    for (const own of stems)
      for (const other of excludedBy(own)) {
        if (other === own || found.has(other)) continue;
        const theirs = uses.get(other);
        // "Trump won", "Harris lost": what is one for the one is the other for the other
        if ((theirs?.times ?? 0) > SAME_AS_WELL * (uses.get(own)?.times ?? 0)) continue;
        const value = wordValue(own, terms);
        standing.set(value, { share, roles: [], leads: new Set() });
        const next = new Set(stems.flatMap((one) => [...(uses.get(one)?.next ?? [])]));
        found.set(other, { value, next, ownNext: theirs?.next ?? null });
      }
  };
  for (const [one, { term, times }] of uses)
    if (times >= SHARE * detail.wordings.length && !detail.valueTerms.has(term))
      add([one], [term], times / detail.wordings.length);
  detail.detail.slots.forEach((group, i) => {
    const stems = group.flatMap((text) =>
      /^\p{Ll}+\*?$/u.test(text) ? [stem(text.replace('*', ''))] : [],
    );
    // editors put the contrary word into a slot, so that who contradicts the detail is found
    const told = stems.filter((one) => uses.has(one));
    add(told, [...(detail.slots[i] ?? [])], 1);
  });
  return found;
}

function wordValue(text: string, terms: readonly number[]): PreparedValue {
  return { value: { type: 'negation', text, aliases: [] }, terms, parts: [], leads: new Set() };
}

function usesOf(detail: PreparedDetail): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { stems, terms, people, denied } of detail.wordings)
    stems.forEach((one, i) => {
      if (people[i] || denied[i]) return;
      const use = uses.get(one) ?? { term: terms[i] ?? -1, times: 0, next: new Set<string>() };
      use.times++;
      const next = stems[i + 1];
      if (next !== undefined) use.next.add(next);
      uses.set(one, use);
    });
  return uses;
}
