import { describe, expect, it } from 'vitest';
import { denialAt, findDenials } from './denials';

/** text, a word that is denied or not */
const DENIED: readonly (readonly [string, string])[] = [
  ['The captain never called the mayor.', 'called'],
  ['The captain called nobody.', 'called'],
  ['She turned up at none of the meetings.', 'turned'],
  ['The law sets no limit on his terms.', 'limit'],
  ['The law sets no limit on his terms.', 'sets'],
  ['She was neither tired nor puzzled.', 'tired'],
  ['She was neither tired nor puzzled.', 'puzzled'],
  ['He turned down the offer of a chair.', 'offer'],
  ['Nothing was said of the ferry.', 'ferry'],
  ['Not being asked again seems to have hurt the captain.', 'asked'],
  ['Little is known of the meeting.', 'known'],
  ['At no time was he her ally.', 'ally'],
  ['He skipped the dinner.', 'dinner'],
  ['She declined, for all that, to call the mayor.', 'call'],
  ['He refused to the last to call Ms. Cole.', 'call'],
  ['They refuse Ms. Cole their vote.', 'vote'],
  ['A clever mind without a trace of humour.', 'humour'],
];
const TOLD: readonly (readonly [string, string])[] = [
  ['She resigned without a word as captain of the ferry.', 'captain'],
  ['Not being asked again seems to have hurt the captain.', 'hurt'],
  ['She did not say whether the ferry would sail.', 'sail'],
  ['“We are not done,” she said as she signed the book.', 'signed'],
  ['She did not deny that she resigned.', 'resigned'],
  ['Nobody had asked; the ferry sailed.', 'sailed'],
  ['The crew responded too slowly to the fire.', 'fire'],
  ['It was not long before the ferry sailed.', 'sailed'],
  ['She had not only called but visited.', 'called'],
  ['It would have sailed if the council had not sold it.', 'sold'],
  ['Her firm lost no time in hiring crews.', 'hiring'],
];

const isDenied = (text: string, word: string): boolean =>
  denialAt(findDenials(text), text.indexOf(word)) !== null;

describe('a denial reaches', () => {
  it.each(DENIED)('%s: %s', (text, word) => expect(isDenied(text, word)).toBe(true));
});

describe('a denial does not reach', () => {
  it.each(TOLD)('%s: %s', (text, word) => expect(isDenied(text, word)).toBe(false));
});
