import type { Conflict, PartialDate, Value } from '../model';
import { type DateMention, findDates } from '../text/dates';
import type { PreparedDetail, PreparedValue } from './prepare';
import type { Sheet } from './sheet';

/** What a statement says on the particulars of a detail. */
export interface Particulars {
  /** Versions whose values stand here; all of them where none has values to check. */
  readonly versions: readonly number[];
  readonly conflict: Conflict | null;
}

/** A term this sure shows a value. */
const SHOWN = 0.8;

/** Which versions a statement tells, and whether it gives a value that no account has. */
export function readParticulars(
  detail: PreparedDetail,
  sheet: Sheet,
  anchor: PartialDate,
): Particulars {
  const dates = findDates(sheet.statement.text, anchor);
  const versions = detail.values.flatMap((values, i) =>
    values.every((value) => shows(value, sheet, dates)) ? [i] : [],
  );
  if (versions.length) return { versions, conflict: null };
  const rival = detail.values.flatMap((values) =>
    values.flatMap((value) => (shows(value, sheet, dates) ? [] : rivalDate(value, dates))),
  )[0];
  if (!rival) return { versions: [], conflict: null };
  const theirs = detail.values.flat().filter(({ value }) => value.type === 'date');
  return {
    versions: [],
    conflict: { type: 'date', page: rival.text, theirs: theirs.map(({ value }) => value.text) },
  };
}

function shows(prepared: PreparedValue, sheet: Sheet, dates: readonly DateMention[]): boolean {
  if (prepared.terms.some((term) => (sheet.best[term] ?? 0) >= SHOWN)) return true;
  if (prepared.value.type !== 'date') return false;
  const [wanted] = datesOf(prepared.value);
  return wanted !== undefined && dates.some((mention) => within(mention, wanted));
}

const datesOf = (value: Value): DateMention[] => findDates(value.text, null);

function within(mention: DateMention, wanted: DateMention): boolean {
  if (!mention.from || !mention.to || !wanted.from || !wanted.to)
    return mention.month !== null && mention.month === wanted.month;
  return mention.from >= wanted.from && mention.to <= wanted.to;
}

/** A date of the same grain that cannot be the wanted one. */
function rivalDate(prepared: PreparedValue, dates: readonly DateMention[]): DateMention[] {
  if (prepared.value.type !== 'date') return [];
  const [wanted] = datesOf(prepared.value);
  if (!wanted) return [];
  return dates.filter((mention) => {
    if (mention.from && mention.to && wanted.from && wanted.to)
      return mention.to < wanted.from || mention.from > wanted.to;
    return mention.month !== null && wanted.month !== null && mention.month !== wanted.month;
  });
}
