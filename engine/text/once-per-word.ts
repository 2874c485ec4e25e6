/** Enough for any story and page at once, some megabytes; past it the memory starts anew. */
const MOST = 20_000;

/** Works something out once for each word and remembers it: a page's words are those of the pages before it. */
export function oncePerWord<Found>(read: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const found = read(word);
    known.set(word, found);
    return found;
  };
}
