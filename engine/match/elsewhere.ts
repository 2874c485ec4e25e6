import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory } from './prepared';
import type { Sheet } from './sheet';
import { isShown } from './values';

/** What a detail's wordings are made of, its values too. */
interface Words {
  readonly terms: ReadonlySet<number>;
  readonly stems: ReadonlySet<string>;
}

const words = new WeakMap<PreparedDetail, Words>();

/** Gathered once: every name of every statement is held against it. */
export function wordsOf(detail: PreparedDetail): Words {
  const { wordings, valueTerms } = detail;
  const found = words.get(detail) ?? {
    terms: new Set([...wordings.flatMap(({ terms }) => [...terms]), ...valueTerms]),
    stems: new Set(wordings.flatMap(({ stems }) => [...stems])),
  };
  words.set(detail, found);
  return found;
}

/** A value of the story that stands in a statement, and where. */
interface Shown {
  readonly detail: PreparedDetail;
  readonly at: readonly number[];
}

const shown = new WeakMap<Particulars, readonly Shown[]>();

/** All of the story's values but times that stand in a statement; looked for once, whatever the number of its names. */
function shownIn(sheet: Sheet, read: Particulars, story: PreparedStory): readonly Shown[] {
  const found =
    shown.get(read) ??
    story.details.flatMap((detail) =>
      detail.values
        .flat()
        .filter((each) => each.value.type !== 'date' && isShown(each, sheet, read))
        .map(({ terms, parts }) => ({
          detail,
          at: [...terms, ...parts].map((term) => sheet.at[term] ?? -1),
        })),
    );
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
