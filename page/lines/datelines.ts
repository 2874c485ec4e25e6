import type { LinePass } from './line-pass';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const BY = new RegExp(
  String.raw`^\W*(by|written by|story by|words by|posted by|reported by|author:?|from)\s+(${NAME}|and|,|&|\s){2,14}(,|\||–|—|-|\bfor\b|\bin\b|\bat\b|$).{0,70}$`,
  'iu',
);
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const DATE = String.raw`((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?\s+)?(${MONTH}\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(st|nd|rd|th)?\s+${MONTH},?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;
const TIME = String.raw`(\d{1,2}[:.]\d\d\s*([ap]\.?\s?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(\s*\(?[A-Z]{2,4}\)?)?`;
const STAMP = new RegExp(
  String.raw`^\W*((published|updated|posted|last (updated|modified)|first published|created|modified|date)\b[\s:]*(on|at)?\s*)?(${DATE}([\s,|•·–-]*(at\s*)?${TIME})?|${TIME}([\s,|•·–-]*(on\s*)?${DATE})?)(\W+(updated|published|\d+ min(ute)?s? read).{0,60})?\W*$`,
  'i',
);
const AGO =
  /^\W*((updated|published|posted)?\s*\d+\s*(min(ute)?s?|h(ou)?rs?|days?|weeks?|months?)\s*(ago|read)|\d+ min(ute)?s? read|(published|updated|posted)\b.{0,60}\d{4}.{0,30})\W*$/i;

/** Bylines, dates and reading times. */
export const datelines: LinePass = {
  name: 'datelines',
  why: 'says who wrote it, and when',
  drops: ({ text }) => text.length < 140 && (isByline(text) || STAMP.test(text) || AGO.test(text)),
};

/** "By Jane Doe, Politics Reporter", but no sentence that begins with "By". */
function isByline(text: string): boolean {
  return (
    BY.test(text) &&
    !/[.!?]["”]?$/.test(text) &&
    /^\W*(by|author|\w+ by|from)\W+\p{Lu}/iu.test(text) &&
    capitals(text) > 0.6
  );
}

function capitals(text: string): number {
  const words = text.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(words.length, 1);
}
