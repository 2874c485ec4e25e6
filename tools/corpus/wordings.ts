import { prepareStory } from '../../engine/match/prepare';
import type { PreparedDetail, PreparedStory } from '../../engine/match/prepared';
import { type Rough, roughScore } from '../../engine/match/rough';
import { readSheets, type Sheet } from '../../engine/match/sheet';
import type { Statement, StatementId, Story } from '../../engine/model';
import { type Finding, fault, note } from './finding';

/** Share of its detail's slots that a wording must fill. */
const LEAST_FILLED = 0.5;
/** A wording's own detail is among this many that the engine would think of first. */
const AMONG = 2;

/**
 * Wordings seen as the engine sees them. A fault: one that fills less than half of its detail's slots, or lies further
 * from its siblings than from two other details that it tells in full. A note: one slot empty, or outranked by details
 * that it tells only in part. Those may be right: slots are kept narrow to keep neighbours out, and a way of putting it
 * that is like no other is just what another wording is for.
 */
export function wordings(story: Story): Finding[] {
  const prepared = prepareStory(story);
  return prepared.details.flatMap((detail) => {
    // a version's own statement is matched like a wording, and stands before them
    const texts = detail.detail.versions.flatMap(({ statement, wordings: all }) => [
      { text: statement, wording: false },
      ...all.map((text) => ({ text, wording: true })),
    ]);
    return texts.flatMap(({ text, wording }, place) =>
      wording ? look(text, place, detail, prepared) : [],
    );
  });
}

function look(
  text: string,
  place: number,
  detail: PreparedDetail,
  story: PreparedStory,
): Finding[] {
  const sheet = sheetOf(text, story);
  const siblings = { ...detail, wordings: detail.wordings.filter((_, i) => i !== place) };
  const own = roughScore(siblings, sheet);
  const { id } = detail.detail;
  const nearer = nearerThan(own, detail, sheet, story);
  const told = nearer.filter((rival) => rival.slots === 1);
  const names = (list: readonly Rough[]) =>
    list.slice(0, AMONG).map((rival) => `"${rival.detail.detail.id}"`);
  return [
    ...(own.slots < LEAST_FILLED
      ? [fault(id, `a wording fills less than half of its slots: "${text}"`)]
      : own.slots < 1
        ? [note(id, `a wording leaves a slot empty: "${text}"`)]
        : []),
    ...(told.length >= AMONG
      ? [fault(id, `a wording is closer to ${names(told).join(' and ')}: "${text}"`)]
      : nearer.length >= AMONG
        ? [note(id, `a wording looks like ${names(nearer).join(' and ')}: "${text}"`)]
        : []),
  ];
}

/** The wording as a sentence of a page that has named everybody, so that its pronouns mean somebody. */
function sheetOf(text: string, story: PreparedStory): Sheet {
  const everybody = `${story.story.people.map(({ name }) => name).join(', ')}.`;
  const [, sheet] = readSheets([statement(everybody, 1), statement(text, 2)], story);
  if (!sheet) throw new Error('a statement has no sheet');
  return sheet;
}

const statement = (text: string, number: number): Statement => ({
  id: `s${number}` as StatementId,
  text,
  paragraph: 0,
  start: 0,
  end: text.length,
  claim: true,
});

/** Details that the engine would think of before the wording's own: they cover more, and with more of the wording. */
function nearerThan(
  own: Rough,
  detail: PreparedDetail,
  sheet: Sheet,
  story: PreparedStory,
): Rough[] {
  return story.details
    .filter((other) => !detail.kin.has(other.index))
    .map((other) => roughScore(other, sheet))
    .filter((rival) => rival.score > own.score && matched(rival) > matched(own))
    .sort((a, b) => b.score - a.score);
}

/** Worth of all that matched: short wordings are covered easily, and tell little. */
const matched = ({ wording, coverage }: Rough): number => coverage * (wording?.total ?? 0);
