import type { Weighed } from './match/match';
import type { PreparedStory } from './match/prepared';
import type { Sheet } from './match/sheet';
import type { Match, PartialDate } from './model';
import type { Evidence } from './story/gate-features';
import { daysBetween } from './text/partial-dates';

/** A person this plainly meant is there: a name, a role, a pronoun that hardly stands for another. */
const THERE = 0.55;

/** What the whole page shows of a story: the gate's food. */
export function gatherEvidence(
  sheets: readonly Sheet[],
  weighed: Weighed,
  matches: readonly Match[],
  published: PartialDate | null,
  story: PreparedStory,
): Evidence {
  const people = story.corePeople.map((person) => story.vocabulary.get(`~${person}`) ?? -1);
  const together = new Set(sheets.filter((_, i) => meet(sheets, i, people)));
  const own = matches.filter((match) => story.about.get(match.detail) === 'same-story');
  return {
    claims: sheets.filter((sheet) => sheet.statement.claim).length,
    event: story.details
      .filter(({ detail }) => story.story.heart.includes(detail.id))
      .map(({ index }) =>
        (weighed.get(index) ?? []).map(({ p, sheet }) => ({
          p,
          statement: sheet.statement.id,
          among: together.has(sheet),
        })),
      ),
    found: { story: own.length, other: matches.length - own.length },
    both: [...together].filter(({ statement }) => statement.claim).length,
    age: published === null ? null : daysBetween(story.story.date, published),
  };
}

/** Whether all people of the story are in a statement or in those next to it, and at least one in itself. */
function meet(sheets: readonly Sheet[], i: number, people: readonly number[]): boolean {
  const near = sheets.slice(Math.max(0, i - 1), i + 2);
  const isIn = (person: number) => (sheet: Sheet) => (sheet.best[person] ?? 0) >= THERE;
  const here = sheets.slice(i, i + 1);
  return (
    !people.length ||
    (people.some((person) => here.some(isIn(person))) &&
      people.every((person) => near.some(isIn(person))))
  );
}
