import type { Weighed } from './match/match';
import type { PreparedStory } from './match/prepared';
import { coreStatements, type Sheet } from './match/sheet';
import type { Match } from './model';
import type { Evidence } from './story/gate-features';

/** What the whole page shows of a story: the gate's food. */
export function gatherEvidence(
  title: Sheet,
  sheets: readonly Sheet[],
  weighed: Weighed,
  matches: readonly Match[],
  story: PreparedStory,
): Evidence {
  const all = [title, ...sheets];
  const own = matches.filter((match) => story.about.get(match.detail) === 'same-story');
  return {
    statements: sheets.length,
    claims: sheets.filter((sheet) => sheet.statement.claim).length,
    strengths: [...weighed.values()].flatMap(([best]) =>
      best
        ? [{ detail: best.rough.detail.detail.id, p: best.p, statement: best.sheet.statement.id }]
        : [],
    ),
    heart: story.story.heart,
    found: { story: own.length, other: matches.length - own.length },
    carrying: new Set(own.flatMap((match) => match.evidence)).size,
    core: coreStatements(all, story),
    people: story.corePeople.map((person) => ({
      named: countSheets(all, person, 'name'),
      described: countSheets(all, person, 'role'),
    })),
  };
}

function countSheets(sheets: readonly Sheet[], person: string, how: 'name' | 'role'): number {
  return sheets.filter((sheet) =>
    sheet.mentions.some((mention) => mention.person === person && mention.how === how),
  ).length;
}
