import type { Story } from '../model';
import { ANCHOR_ROLE, HEADER, KIND_BITS, type SpotFilter } from './filter';
import { termsOf } from './story-terms';

/** Up to as many stories are looked at one by one: a table would cost more than it saves. */
const FEW = 16;
/** A stem that more stories share does not lead to any of them; their rarer ones do. */
const RARE = 256;
/** As many of a story's rarest stems lead to it where its names are too common. */
const LEADS = 6;

/** Builds the look-up for the always-on script from whole stories. */
export function buildFilter(stories: readonly Story[]): SpotFilter {
  return packFilter(
    stories.map(({ id }) => id),
    stories.map(termsOf),
  );
}

/** The same from terms (`termsOf`), which are all that has to be kept of a story for this. */
export function packFilter(
  ids: readonly string[],
  terms: readonly (readonly number[])[],
): SpotFilter {
  const { bits, table, postings } =
    terms.length > FEW ? buildTable(terms) : { bits: 0, table: [], postings: [] };
  const starts = [0];
  for (const own of terms) starts.push((starts.at(-1) ?? 0) + own.length);
  const data = [terms.length, bits, postings.length];
  return { ids: ids.join('\n'), data: concat([data, table, postings, starts, ...terms]) };
}

function buildTable(terms: readonly (readonly number[])[]) {
  const owners = new Map<number, number[]>();
  const frequency = countStems(terms);
  terms.forEach((own, story) => {
    for (const stem of leadsOf(own, frequency)) {
      const list = owners.get(stem);
      if (list) list.push(story);
      else owners.set(stem, [story]);
    }
  });
  // at most half full, so that a look-up for a missing stem ends soon
  const bits = Math.max(4, Math.ceil(Math.log2(owners.size * 2 + 1)));
  const table = new Uint32Array(2 << bits);
  const postings: number[] = [];
  for (const [stem, list] of owners) {
    let at = stem & ((1 << bits) - 1);
    while (table[2 * at]) at = (at + 1) & ((1 << bits) - 1);
    table[2 * at] = stem;
    table[2 * at + 1] = HEADER + table.length + postings.length;
    postings.push(list.length, ...list);
  }
  return { bits, table, postings };
}

function countStems(terms: readonly (readonly number[])[]): Map<number, number> {
  const frequency = new Map<number, number>();
  for (const own of terms)
    for (const term of own) {
      const stem = term >>> KIND_BITS;
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  return frequency;
}

/** The stems that lead to a story: its main names and roles, and its rarest stems where those are everybody's. */
function leadsOf(terms: readonly number[], frequency: ReadonlyMap<number, number>): number[] {
  const often = (term: number) => frequency.get(term >>> KIND_BITS) ?? 0;
  const named = terms.filter((term) => (term & 7) <= ANCHOR_ROLE && often(term) <= RARE);
  const leads =
    named.length > 0 ? named : [...terms].sort((a, b) => often(a) - often(b)).slice(0, LEADS);
  return leads.map((term) => term >>> KIND_BITS);
}

function concat(parts: readonly ArrayLike<number>[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
