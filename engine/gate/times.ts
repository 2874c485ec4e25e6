import type { Token } from '../text/tokens';

/** Months by name, long or short, folded. */
export const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Days of the week, folded. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Words around the lead in which a year is the event's own. */
const NEAR = 140;

/** The times that a document speaks of, each kind apart. */
export interface Times {
  readonly weekdays: ReadonlySet<string>;
  /** 1 to 12. */
  readonly months: ReadonlySet<number>;
  /** "2 14": month and day. */
  readonly days: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly leadYears: ReadonlySet<string>;
  /** All of them, for what they have in common. */
  readonly all: ReadonlySet<string>;
}

/** Reads the times of a document; cheaper and coarser than `findDates`, since only sets are compared. */
export function timesOf(tokens: readonly Token[]): Times {
  const weekdays = new Set<string>();
  const months = new Set<number>();
  const days = new Set<string>();
  const years = new Set<string>();
  const leadYears = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.capital && WEEKDAY.test(token.norm)) weekdays.add(token.norm);
    if (YEAR.test(token.norm)) {
      years.add(token.norm);
      if (i < NEAR) leadYears.add(token.norm);
      const [a, b] = [tokens[i - 2], tokens[i - 1]];
      if (isDay(a) && isDay(b)) numeric(a, b, months, days);
    }
    if (!token.capital || !MONTH.test(token.norm)) return;
    const month = MONTHS.indexOf(token.norm.slice(0, 3)) / 3 + 1;
    months.add(month);
    const day = [tokens[i + 1], tokens[i - 1]].find(isDay);
    if (day) days.add(`${month} ${Number.parseInt(day.norm, 10)}`);
  });
  const all = new Set([...weekdays, ...[...months].map(String), ...days, ...years]);
  return { weekdays, months, days, years, leadYears, all };
}

const isDay = (token: Token | undefined): token is Token => DAY.test(token?.norm ?? '');

/** "2/3/2009" is a day in February on one side of the ocean and in March on the other: both are noted. */
function numeric(a: Token, b: Token, months: Set<number>, days: Set<string>): void {
  const x = Number.parseInt(a.norm, 10);
  const y = Number.parseInt(b.norm, 10);
  if (x <= 12) days.add(`${x} ${y}`);
  if (y <= 12) days.add(`${y} ${x}`);
  if (x <= 12 && y > 12) months.add(x);
  if (y <= 12 && x > 12) months.add(y);
}
