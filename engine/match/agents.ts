import type { PreparedDetail, PreparedWording } from './prepared';
import type { Sheet } from './sheet';

/** Whether the one who acts is the one who acts in the wording: the person nearest before its worthiest matched word. */
export function agent(wording: PreparedWording, sheet: Sheet): number {
  const { terms, people, weights } = wording;
  let wanted = -1;
  let chief = -1;
  let worth = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? -1;
    if (people[i]) {
      if (wanted < 0) wanted = term;
      continue;
    }
    const matched = (sheet.best[term] ?? 0) * (weights[i] ?? 0);
    if (matched <= worth) continue;
    worth = matched;
    chief = sheet.at[term] ?? -1;
  }
  if (wanted < 0 || chief < 0) return 0.5;
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
  const { people } = detail;
  const { terms } = wording;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? -1;
    if (!people.has(term)) continue;
    count++;
    sum += sheet.best[term] ?? 0;
  }
  return count ? sum / count : 0.5;
}
