import type { Directory } from '../../text/people';
import { findMentions } from '../../text/people';
import { idfOf } from '../../text/words';
import type { Telling } from './telling';

/** A content word of a claim. */
export interface Term {
  readonly stem: string;
  /** As written, folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What the claims of a story are made of: each one's own words, and what a word is worth within the story. */
export interface Terms {
  readonly of: (telling: Telling) => readonly Term[];
  /** Ids of the people whom a claim names, in order. */
  readonly peopleOf: (telling: Telling) => readonly string[];
  /** Rarity in news, worn down by standing in many claims of the story; in nats. */
  readonly worth: (stem: string) => number;
}

/** Share of a word's worth that stays however common it is within the story. */
const FLOOR = 0.3;
/** Commoner words tell nothing by themselves ("make", "way"): met in more than one sentence of a hundred and fifty. */
const LEAST_IDF = 5;

/** Words of every newsroom and every calendar: rare enough in single sentences, and at home in any story. By word. */
const EVERYWHERE = new Set(
  `according report reports reported reporting reportedly magazine newspaper article interview statement spokesman spokeswoman spokesperson
source sources told tells say says added adding asked former formerly vp vice president ex then late last next first new
month months week weeks year years day days night evening morning today yesterday tomorrow time times hour hours soon later shortly
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sep sept oct nov dec people person way thing things mr mrs ms`.split(
    /\s+/,
  ),
);

/** Reads the content words of all claims: no function words, people, digits, or words that are everywhere. */
export function readTerms(tellings: readonly Telling[], directory: Directory): Terms {
  const read = new Map(tellings.map((telling) => [telling, termsOf(telling, directory)]));
  const count = new Map<string, number>();
  for (const { terms } of read.values())
    for (const stem of new Set(terms.map((term) => term.stem)))
      count.set(stem, (count.get(stem) ?? 0) + 1);
  const all = Math.log(tellings.length + 1);
  return {
    of: (telling) => read.get(telling)?.terms ?? [],
    peopleOf: (telling) => read.get(telling)?.people ?? [],
    worth: (stem) => {
      const rarity = all > 0 ? Math.log((tellings.length + 1) / (count.get(stem) ?? 1)) / all : 1;
      return idfOf(stem) * (FLOOR + (1 - FLOOR) * rarity);
    },
  };
}

function termsOf({ tokens, facts }: Telling, directory: Directory) {
  const mentions = findMentions(tokens, directory);
  const named = (i: number) => mentions.some((mention) => i >= mention.from && i < mention.to);
  // names are particulars of a claim, not what it says
  const inName = (end: number, start: number) =>
    facts.names.some((name) => name.start <= start && end <= name.end);
  const terms = tokens.flatMap(({ stem, norm, start, end, stop, digits }, i): Term[] =>
    stop ||
    digits ||
    named(i) ||
    inName(end, start) ||
    EVERYWHERE.has(norm) ||
    idfOf(stem) < LEAST_IDF
      ? []
      : [{ stem, word: norm, start, end }],
  );
  return { terms, people: [...new Set(mentions.map((mention) => mention.person))] };
}
