import { oncePer } from '../text/once-per';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory, PreparedValue } from './prepared';
import type { Sheet } from './sheet';
import { isShown } from './values';

/** What a detail's wordings are made of, its values too. */
interface Words {
  readonly terms: ReadonlySet<number>;
  readonly stems: ReadonlySet<string>;
  /** Terms of its wordings that are no people, each once. */
  readonly things: readonly number[];
}

/** What every name of every statement is held against. */
export const wordsOf = oncePer(({ wordings, valueTerms }: PreparedDetail): Words => {
  const terms = new Set<number>();
  const things = new Set<number>();
  const stems = new Set<string>();
  for (const wording of wordings)
    for (let i = 0; i < wording.terms.length; i++) {
      const term = wording.terms[i] ?? 0;
      if (wording.people[i] !== 1) things.add(term);
      if (terms.has(term)) continue;
      terms.add(term);
      stems.add(wording.stems[i] ?? '');
    }
  for (const term of valueTerms) terms.add(term);
  return { terms, stems, things: [...things] };
});

/** A value of the story that stands in a statement, and where. */
interface Shown {
  readonly detail: PreparedDetail;
  readonly at: readonly number[];
}

const shown = new WeakMap<Particulars, readonly Shown[]>();

/** A value of a detail, with the terms that show where it stands. */
interface Given {
  readonly detail: PreparedDetail;
  readonly value: PreparedValue;
  readonly terms: readonly number[];
}

/** By term: the story's values but times that are told by it. */
const givenBy = oncePer(({ details }: PreparedStory): ReadonlyMap<number, readonly Given[]> => {
  const byTerm = new Map<number, Given[]>();
  for (const detail of details)
    for (const value of detail.values.flat()) {
      if (value.value.type === 'date') continue;
      const given = { detail, value, terms: [...value.terms, ...value.parts] };
      for (const term of new Set(given.terms)) {
        const others = byTerm.get(term);
        if (others) others.push(given);
        else byTerm.set(term, [given]);
      }
    }
  return byTerm;
});

/** Those that stand in a statement; looked for once, whatever the number of its names. What none of its terms tells stands at no token. */
function shownIn(sheet: Sheet, read: Particulars, story: PreparedStory): readonly Shown[] {
  const before = shown.get(read);
  if (before) return before;
  const byTerm = givenBy(story);
  const near = new Set(sheet.present.flatMap((term) => byTerm.get(term) ?? []));
  const found: Shown[] = [];
  for (const { detail, value, terms } of near)
    if (isShown(value, sheet, read))
      found.push({ detail, at: terms.map((term) => sheet.at[term] ?? -1).filter((at) => at >= 0) });
  shown.set(read, found);
  return found;
}

/** Whether some tokens show a value of another detail of the story. */
export function isElsewhere(
  inside: readonly number[],
  detail: PreparedDetail,
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): boolean {
  return shownIn(sheet, read, story).some(
    (each) => each.detail !== detail && each.at.some((token) => inside.includes(token)),
  );
}
