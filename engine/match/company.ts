import { predict } from '../text/logistic';
import { oncePer } from '../text/once-per';
import model from './company-model.json';
import { bestThree } from './coverage';
import type { PreparedDetail, PreparedStory } from './prepared';
import type { Weighing } from './score';

/** What a probability is made of at the second look; the order of company-model.json. */
export const COMPANY_FEATURES = [
  'alone', // the statement by itself, as log-odds
  'company', // details told here or next to it that usually stand by this one
] as const;

/** Statements before and after in which company is looked for: a paragraph's length of a news page. */
export const NEAR = 1;
/** The three best companions count; many weak ones are only a long page. */
const BEST = 3;
/** A detail that is hardly told itself is no company. */
export const LEAST_COMPANY = 0.25;

/** A detail that a statement may tell, and how surely it does by itself (0..1). */
export interface Telling<Id> {
  readonly id: Id;
  readonly p: number;
}

/**
 * How much the details told around a statement speak for each that it may carry: the sum over its best companions of
 * how surely they are told times how much oftener than by chance they are told next to it (`company`).
 */
export function companyOf<Id>(byStatement: readonly (readonly Telling<Id>[])[], i: number) {
  const told = new Map<Id, number>();
  for (const list of byStatement.slice(Math.max(0, i - NEAR), i + NEAR + 1))
    for (const { id, p } of list)
      if (p >= LEAST_COMPANY && p > (told.get(id) ?? 0)) told.set(id, p);
  const companions = [...told];
  const speak = new Float64Array(companions.length);
  return (company: (id: Id) => number): number => {
    companions.forEach(([id, p], at) => {
      speak[at] = p * company(id);
    });
    const { first, second, third } = bestThree(speak, 0, speak.length);
    return first + second + third;
  };
}

/** The most that company can speak for a detail. */
export const mostCompany = oncePer(({ detail }: PreparedDetail): number => {
  const best = Object.values(detail.company).sort((a, b) => b - a);
  return best.slice(0, BEST).reduce((all, each) => all + each, 0);
});

/** The probability of a statement by itself, seen in its company; `company` null: nobody counted what stands by what. */
export function inCompany(alone: number, company: number | null): number {
  if (company === null) return alone;
  return predict(model, COMPANY_FEATURES, [logOdds(alone), company]);
}

/** Log-odds of a probability, kept off certainty. */
export function logOdds(p: number): number {
  const sure = Math.min(1 - SURE, Math.max(SURE, p));
  return Math.log(sure / (1 - sure));
}

const SURE = 1e-4;

/**
 * How much what is told around a statement speaks for each detail; null where nobody counted what stands by what. Accounts of
 * one event tell its particulars in clusters (where somebody was photographed, the game on the table beside her): an oblique
 * sentence between two plain ones of its cluster is likely its third. Measured on pages of authors whom the weights had not
 * seen: four points of recall at the same precision (bench/README.md).
 */
export function companyAt(
  byStatement: readonly (readonly Weighing[])[],
  { details }: PreparedStory,
): (statement: number) => (detail: PreparedDetail) => number | null {
  const rows = companyIn(details);
  if (!rows) return () => () => null;
  const tellings = byStatement.map((list) =>
    list.map(({ rough, p }) => ({ id: rough.detail.index, p })),
  );
  return (statement) => {
    const speaks = companyOf(tellings, statement);
    return ({ index }) => speaks((other) => rows[index]?.[other] ?? 0);
  };
}

/** By detail, what each of the others speaks for it; null where nobody counted what stands by what. */
const companyIn = oncePer((details: readonly PreparedDetail[]): Float64Array[] | null => {
  const counted = details.some(({ detail }) => Object.keys(detail.company).length > 0);
  if (!counted) return null;
  const places = new Map<string, number>(details.map(({ detail }, place) => [detail.id, place]));
  return details.map(({ detail: { company } }) => {
    const row = new Float64Array(details.length);
    for (const [other, speaks] of Object.entries(company)) {
      const place = places.get(other);
      if (place !== undefined) row[place] = speaks;
    }
    return row;
  });
});
