import type { LinePass } from './line-pass';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
/** Everything that a date line is made of; what is left when it is taken out is what the line says besides. */
const PARTS = new RegExp(
  [
    `\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`,
    '\\b\\d{1,2}(?:[:.]\\d\\d){1,2} ?(?:[ap]\\.? ?m\\b\\.?)?',
    '\\b\\d{1,2} ?[ap]\\.?m\\b\\.?',
    '\\b(?:e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|gmt|utc|bst|cet|aest)\\b',
    '\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?',
    '\\b(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:min|minute|hour|hr|day|week|month)s?[- ](?:ago|read|listen)\\b',
    '\\b(?:(?:first|originally) published|published|posted|last updated|last modified|updated|modified|created|issue|edition|date|at|on)\\b',
    '\\b(?:staff report|share|save|print|listen|comments?|e?mail|copy link|facebook|twitter|whatsapp|gift)\\b',
  ].join('|'),
  'gi',
);
const HAS_TIME = /\d{4}|\d[:.]\d\d|\d ?[ap]\.?m|\b(?:ago|read)\b/i;
/** Longer lines are sentences. */
const LONGEST = 140;

/** Bylines, dates and reading times. */
export const datelines: LinePass = {
  name: 'datelines',
  why: 'says who wrote it, and when',
  drops({ text }) {
    if (text.length > LONGEST) return false;
    const rest = text
      .replace(PARTS, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (rest === '') return HAS_TIME.test(text);
    return isByline(rest, text);
  },
};

/** "By Jane Doe, Politics Reporter", but no sentence that begins with "By". */
function isByline(rest: string, text: string): boolean {
  if (
    !/^(?:(?:written|story|words|posted|reported|analysis|opinion) )?by \p{Lu}|^author \p{Lu}/iu.test(
      rest,
    )
  )
    return false;
  if (/[.!?]["”]?$/.test(text) && !/\b[ap]\.m\.$|\b(?:jr|sr)\.$/i.test(text)) return false;
  const words = rest.split(' ').slice(1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 14 && capitals / words.length > 0.6;
}
