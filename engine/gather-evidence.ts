import type { Weighed } from './match/match';
import type { PreparedStory } from './match/prepared';
import type { Sheet } from './match/sheet';
import type { Article, DetailId, Match, Story } from './model';
import type { Evidence, Strength } from './story/gate-features';
import { findStrangers } from './strangers';
import { oncePer } from './text/once-per';
import { daysBetween } from './text/partial-dates';

/** A person this plainly meant is there: a name, a role, a pronoun that hardly stands for another. */
const THERE = 0.55;
/** What one statement tells beside the event counts so often: a neighbour recalls all of it in one breath. */
const AT_ONCE = 3;
/** Details of another event that count for each of the story's own. */
const COMPANY = 0.5;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** What the whole page shows of a story: the gate's food. */
export function gatherEvidence(
  sheets: readonly Sheet[],
  weighed: Weighed,
  matches: readonly Match[],
  article: Pick<Article, 'title' | 'outlet' | 'published'>,
  story: PreparedStory,
): Evidence {
  const { heart, date } = story.story;
  const { published } = article;
  const people = story.corePeople.map((person) => story.vocabulary.get(`~${person}`) ?? -1);
  const together = new Set(sheets.filter((_, i) => meet(sheets, i, people)));
  const otherwhen = besideOtherYears(sheets, published, story);
  const own = matches.filter((match) => story.about.get(match.detail) === 'same-story');
  const claims = sheets.filter(({ statement }) => statement.claim);
  return {
    claims: claims.length,
    event: story.details
      .filter(({ detail }) => heart.includes(detail.id))
      .map(({ index }) =>
        (weighed.get(index) ?? []).map(
          ({ p, sheet }): Strength => ({
            p,
            statement: sheet.statement.id,
            claim: sheet.statement.claim,
            among: together.has(sheet),
            otherwhen: otherwhen.has(sheet),
          }),
        ),
      ),
    found: { story: own.length, other: matches.length - own.length },
    beside: besideTheEvent(matches, story) / Math.max(1, story.details.length - heart.length),
    telltale: telltaleOf(matches, story),
    both: claims.filter((sheet) => together.has(sheet)).length,
    rarest: rarestOf(story.corePeople.map((person) => namings(claims, person))),
    strangers: findStrangers(article, sheets, story),
    age: published === null ? null : daysBetween(date, published),
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

/** Statements in which, or next to which, a year stands that is none of the story's: what they tell may have been then. */
function besideOtherYears(
  sheets: readonly Sheet[],
  published: string | null,
  { story }: PreparedStory,
): Set<Sheet> {
  const own = published?.match(YEAR) ?? [];
  const years = new Set([...yearsOf(story), ...own]);
  const strange = sheets.map(({ statement }) =>
    (statement.text.match(YEAR) ?? []).some((year) => !years.has(year)),
  );
  return new Set(sheets.filter((_, i) => strange[i - 1] || strange[i] || strange[i + 1]));
}

/** The years that a story tells of. */
const yearsOf = oncePer(({ date, details }: Story): ReadonlySet<string> => {
  const texts = details.flatMap(({ versions }) =>
    versions.flatMap(({ statement, values }) => [statement, ...values.map(({ text }) => text)]),
  );
  return new Set([date, ...texts].join(' ').match(YEAR));
});

/** Details found that are not the event itself. Another event's are no sign by themselves: they count as company of the story's own. */
function besideTheEvent(matches: readonly Match[], { story, about }: PreparedStory): number {
  const rest = matches.filter(({ detail }) => !story.heart.includes(detail));
  const isOwn = ({ detail }: Match) => about.get(detail) === 'same-story';
  const own = countByStatement(rest.filter(isOwn));
  return own + Math.min(own * COMPANY, countByStatement(rest.filter((match) => !isOwn(match))));
}

/** How much oftener accounts than pages of other events tell what is found beside the event itself: mean log ratio; 0 where nobody counted. */
function telltaleOf(matches: readonly Match[], { story }: PreparedStory): number {
  const ratios = ratiosOf(story);
  const found = matches.flatMap(({ detail }) => ratios.get(detail) ?? []);
  return found.reduce((sum, ratio) => sum + ratio, 0) / Math.max(1, found.length);
}

const ratiosOf = oncePer(({ details, heart }: Story): ReadonlyMap<DetailId, number> => {
  const beside = details.filter(({ id }) => !heart.includes(id));
  return new Map(
    beside.flatMap(({ id, usual, elsewhere }): [DetailId, number][] =>
      usual && elsewhere ? [[id, Math.log(usual / elsewhere)]] : [],
    ),
  );
});

/** Details by their best statement, each of which counts `AT_ONCE` at most. */
function countByStatement(matches: readonly Match[]): number {
  const told = new Map<string, number>();
  for (const { evidence } of matches) {
    const [best = ''] = evidence;
    told.set(best, Math.min(AT_ONCE, (told.get(best) ?? 0) + 1));
  }
  return [...told.values()].reduce((sum, count) => sum + count, 0);
}

/** The least of some counts; null of none. */
const rarestOf = (counts: readonly number[]) => (counts.length ? Math.min(...counts) : null);

/** How often claims name a person, by name or role. */
const namings = (claims: readonly Sheet[], person: string): number =>
  claims.reduce((sum, { mentions }) => sum + mentions.filter((m) => m.person === person).length, 0);
