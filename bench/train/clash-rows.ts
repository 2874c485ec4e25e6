import type { PreparedStory } from '../../engine';
import { clashesOf, turningOf } from '../../engine/match/conflict/clash';
import { roundOf } from '../../engine/match/conflict/turned-round';
import type { Particulars } from '../../engine/match/particulars';
import type { Weighing } from '../../engine/match/score';
import type { ConflictType } from '../../engine/model';
import { isStopword } from '../../engine/text/stopwords';
import type { GoldConflict } from '../gold';
import { IN_WORDS } from './contradicted';

/** All that may contradict a detail in one statement, with a yes where the labeller saw that contradiction there. */
export const labelledRows = (
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
  labels: readonly GoldConflict[],
) => [
  ...valueRows(weighing, read, story, labels),
  ...turningRows(weighing, read, labels),
  ...roundRows(weighing, labels),
];

function valueRows(
  weighing: Weighing,
  read: Particulars,
  story: PreparedStory,
  labels: readonly GoldConflict[],
) {
  return clashesOf(weighing, read, story).flatMap(({ kind, features, rival, value }) => {
    const same = labels.some(
      ({ type, page }) => ANSWERS[value.value.type].test(type) && overlaps(page, rival.text),
    );
    // beside the contradiction that the labeller meant, another word may be a part of it, or not
    if (labels.length && !same) return [];
    return [{ kind, rival: `${rival.text} for ${value.value.text}`, x: features, y: same ? 1 : 0 }];
  });
}

/** The types of contradiction that a value of each type may be labelled as. */
const ANSWERS: Readonly<Record<ConflictType, RegExp>> = {
  date: /^date/,
  number: /^(?:number|date|other|thing)/,
  person: /^(?:person|other|thing)/,
  place: /^(?:place|organisation|name|other|thing|person)/,
  attribution: /^(?:attribution|organisation|name)/,
  negation: /^(?:negation|polarity|other|thing|number|person)/,
  other: /^(?!date|number|negation)/,
};

function turningRows(weighing: Weighing, read: Particulars, labels: readonly GoldConflict[]) {
  const { text } = weighing.sheet.statement;
  const turning = turningOf(weighing, read);
  if (!turning) return [];
  const { kind, turn, features } = turning;
  const turned = labels.some(({ type }) => TURNED[kind].test(type));
  if (labels.length && !turned) return [];
  const rival = turn?.cue ? text.slice(turn.cue.start, turn.cue.scopeEnd) : '';
  return [{ kind, rival, x: features, y: turned ? 1 : 0 }];
}

function roundRows(weighing: Weighing, labels: readonly GoldConflict[]) {
  const round = roundOf(weighing);
  if (!round) return [];
  const person = labels.some(({ type }) => type === 'person');
  if (labels.length && !person) return [];
  return [{ kind: 'round' as const, rival: '', x: round.features, y: person ? 1 : 0 }];
}

/** Types of contradiction that a denial, or a telling of the contrary, may be labelled as. */
const TURNED = {
  denials: /^(?:negation|polarity|other|thing)$/,
  contrary: IN_WORDS,
} as const;

function overlaps(label: string, rival: string): boolean {
  const words = new Set(contentOf(label));
  return contentOf(rival).some((word) => words.has(word));
}

const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isStopword(word));
