import { describe, expect, it } from 'vitest';
import { type Role, roleOf } from './roles';
import { tokenize } from './tokens';

/** Sentence, then the role of every "Pike" and "Cole" in it; "-" where the words around do not show it. */
const ROWS: readonly (readonly [string, ...(Role | '-')[]])[] = [
  ['Pike called Cole.', 'agent', 'patient'],
  ['Cole was called by Pike.', 'patient', 'agent'],
  ['Pike has never been asked.', 'patient'],
  ['Pike quietly turned to Cole for help.', 'agent', 'goal'],
  ['The call came from Pike.', 'source'],
  ['They sought advice from Cole.', 'source'],
  ['A visit by Pike to Cole was planned.', 'agent', 'goal'],
  ["Pike's visit to Cole's house", 'possessor', 'possessor'],
  ['It was Pike who called Cole.', 'agent', 'patient'],
  ['It was Cole whom Pike called.', 'patient', 'agent'],
  ['It was Cole that Pike called.', 'patient', 'agent'],
  ['It was Pike who was called.', 'patient'],
  ['Pike, who lost the vote, asked Cole for advice.', 'agent', 'patient'],
  ['Pike and Cole spoke often.', 'agent', 'agent'],
  ['“No,” said Pike.', 'agent'],
  ['The former mayor Pike reached out to Mrs Cole.', 'agent', 'goal'],
  ['By Pike, in the image of the hour, the torch was handed to Cole.', 'agent', 'goal'],
  ['Her advisers told Pike to keep quiet.', 'patient'],
  ['Pike', '-'],
  ['the harbour, Pike, the boats', '-'],
];

describe('the role of whoever is named', () => {
  it.each(ROWS)('%s', (text, ...wanted) => {
    const tokens = tokenize(text);
    const roles = tokens.flatMap(({ norm }, i) =>
      norm === 'pike' || norm === 'cole' ? [roleOf(text, tokens, i, i + 1) ?? '-'] : [],
    );
    expect(roles).toEqual(wanted);
  });
});

/** A sentence whose second word is a pronoun, and its role. */
const PRONOUNS: readonly (readonly [string, string, Role | '-'])[] = [
  ['Pike called her yesterday.', 'her', 'patient'],
  ['Pike called her brother yesterday.', 'her', 'possessor'],
  ['Pike called and she answered.', 'she', 'agent'],
  ['The call to him was short.', 'him', 'goal'],
  ['That was his idea.', 'his', 'possessor'],
];

describe('the role of a pronoun', () => {
  it.each(PRONOUNS)('%s (%s)', (text, word, wanted) => {
    const tokens = tokenize(text);
    const at = tokens.findIndex(({ norm }) => norm === word);
    expect(roleOf(text, tokens, at, at + 1) ?? '-').toBe(wanted);
  });
});
