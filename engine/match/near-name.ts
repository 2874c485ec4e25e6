import Fuse from 'fuse.js';

/** Fuse.js scores: 0 is the same, 1 nothing alike. A typo in a name of eight letters scores about 0.15. */
const ALIKE = 0.25;
const LEAST_LENGTH = 3;

/**
 * Finds the known name that an unknown one may be a misspelling or a short form of ("Haris", "Hil"). Fuse.js does
 * what it is made for: short strings with typos.
 */
export function nameFinder(names: readonly string[]): (name: string) => string | null {
  const fuse = new Fuse([...names], { includeScore: true, ignoreLocation: true, threshold: ALIKE });
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = name.length < LEAST_LENGTH ? undefined : fuse.search(name, { limit: 1 })[0];
    known.set(name, found?.item ?? null);
    return found?.item ?? null;
  };
}
