import type { PreparedDetail, PreparedWording } from './prepared';
import type { Sheet } from './sheet';

/** Whether the one who acts is the one who acts in the wording: the person nearest before its worthiest matched word. */
export function agent(wording: PreparedWording, sheet: Sheet): number {
  const wanted = wording.terms.find((_, i) => wording.people[i] === 1);
  let chief = -1;
  let worth = 0;
  wording.terms.forEach((term, i) => {
    const matched = wording.people[i] ? 0 : (sheet.best[term] ?? 0) * (wording.weights[i] ?? 0);
    if (matched <= worth) return;
    worth = matched;
    chief = sheet.at[term] ?? -1;
  });
  if (wanted === undefined || chief < 0) return 0.5;
  let nearest = -1;
  let who = -1;
  for (const { term, at } of sheet.people) {
    if (at > chief || at < nearest) continue;
    if (at === nearest && who === wanted) continue;
    nearest = at;
    who = term;
  }
  return who < 0 ? 0.5 : who === wanted ? 1 : 0;
}

/** Share of the wording's people who stand in the statement; 0.5 when it names none. */
export function peopleShare(
  wording: PreparedWording,
  sheet: Sheet,
  detail: PreparedDetail,
): number {
  const people = detail.people;
  let sum = 0;
  let count = 0;
  for (const term of wording.terms) {
    if (!people.has(term)) continue;
    count++;
    sum += sheet.best[term] ?? 0;
  }
  return count ? sum / count : 0.5;
}
