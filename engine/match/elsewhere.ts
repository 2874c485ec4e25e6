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
export const wordsOf = oncePer(
  ({ wordings, valueTerms }: PreparedDetail): Words => ({
    terms: new Set([...wordings.flatMap(({ terms }) => [...terms]), ...valueTerms]),
    stems: new Set(wordings.flatMap(({ stems }) => [...stems])),
    things: [
      ...new Set(
        wordings.flatMap(({ terms, people }) => [...terms].filter((_, i) => people[i] !== 1)),
      ),
    ],
  }),
);

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

/** All of a story's values but times. */
const givenBy = oncePer(({ details }: PreparedStory): readonly Given[] =>
  details.flatMap((detail) =>
    detail.values
      .flat()
      .filter(({ value }) => value.type !== 'date')
      .map((value) => ({ detail, value, terms: [...value.terms, ...value.parts] })),
  ),
);

/** Those that stand in a statement; looked for once, whatever the number of its names. */
function shownIn(sheet: Sheet, read: Particulars, story: PreparedStory): readonly Shown[] {
  const before = shown.get(read);
  if (before) return before;
  const found: Shown[] = [];
  for (const { detail, value, terms } of givenBy(story)) {
    // what stands nowhere is at no token, and numbers are dear to read
    if (!terms.some((term) => (sheet.at[term] ?? -1) >= 0)) continue;
    if (isShown(value, sheet, read))
      found.push({ detail, at: terms.map((term) => sheet.at[term] ?? -1).filter((at) => at >= 0) });
  }
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
