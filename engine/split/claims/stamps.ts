import { caseless } from '../../text/caseless';
import type { ClaimRule } from './line';

const TIME = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?`;
const ZONE = String.raw`(?: ?\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|AEST|AEDT|IST|Eastern|local time)\)?)?`;
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DATE = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const WHEN = String.raw`(?:${DATE})(?:,?(?: at| \||  ?[-–—·•])? ?(?:${TIME})${ZONE})?|(?:${TIME})${ZONE}(?:,?(?: on| \|| [-–—·•])? ?(?:${DATE}))?`;
/** A time and nothing else, or a time with a word of its kind. */
const STAMP = caseless(
  new RegExp(
    `^[[(]?(?:(?:updated|published|posted|last (?:updated|modified)|modified|filed|created)(?: at| on)?:? ?)?(?:${WHEN})[\\])]?(?: (?:snap|update|breaking|new|live|key event|pinned))?[.:|–—-]?$`,
    'iu',
  ),
);
const AGO =
  /^(?:updated |posted |published )?(?:\d+|an?|one|two|three) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago[.]?$/i;
const PLAYER = /^(?:\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|-?\d{1,2}:\d{2})$/;
/** "[MUSIC FADES]", "(SOUNDBITE OF APPLAUSE)", "(LAUGHTER)". */
const STAGE = /^(?:\[[^\]]{1,60}\]|\([\p{Lu}\s,.'-]{3,60}\))[.]?$/u;
/** "WASHINGTON —", "LONDON (Reuters)": a dateline cut off from its text. */
const DATELINE = /^\p{Lu}[\p{Lu} .,'-]{2,30}(?: \([^)]{2,20}\))?(?: ?[-–—])?$/u;

/** A time, a date, a stage direction, a dateline: nothing told. */
export const stamp: ClaimRule = {
  name: 'stamp',
  holds: ({ text, words }) =>
    words.length <= 12 &&
    (STAMP.test(text) ||
      AGO.test(text) ||
      PLAYER.test(text) ||
      STAGE.test(text) ||
      (words.length <= 4 && DATELINE.test(text))),
};
