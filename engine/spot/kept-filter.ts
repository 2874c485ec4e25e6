import type { BuiltFilter } from './build-filter';
import type { SpotFilter } from './filter';

/** What a kept filter begins with; another number is another layout. */
const MARK = 0x53530001;
const HEAD = 3;

/**
 * A filter as one run of 32-bit numbers, to be stored: mark, count of stories, length of the data; the data; where
 * each id begins and the last one ends; the ids' letters, one a number (ids are short and ASCII).
 */
export function keepFilter({ ids, data }: BuiltFilter): Uint32Array {
  const letters = ids.join('');
  const from = HEAD + data.length;
  const kept = new Uint32Array(from + ids.length + 1 + letters.length);
  kept.set([MARK, ids.length, data.length]);
  kept.set(data, HEAD);
  let begin = 0;
  ids.forEach((id, i) => {
    kept[from + i] = begin;
    begin += id.length;
  });
  kept[from + ids.length] = begin;
  for (let i = 0; i < letters.length; i++) kept[from + ids.length + 1 + i] = letters.charCodeAt(i);
  return kept;
}

/**
 * Opens a kept filter: views on its numbers, nothing is copied or walked through, so ten thousand stories open as fast
 * as one. Null when these are no filter of ours. Small, since the always-on script may open the reader's own.
 */
export function openFilter(kept: Uint32Array): SpotFilter | null {
  const [mark, count = 0, length = 0] = kept;
  const from = HEAD + length;
  if (mark !== MARK || kept.length !== from + count + 1 + (kept[from + count] ?? -1)) return null;
  const letters = from + count + 1;
  return {
    data: kept.subarray(HEAD, from),
    ids: {
      at: (story) =>
        story < count
          ? String.fromCharCode(
              ...kept.subarray(
                letters + (kept[from + story] ?? 0),
                letters + (kept[from + story + 1] ?? 0),
              ),
            )
          : undefined,
    },
  };
}
