/**
 * Works something out once for each object and remembers it for as long as the object lives: what a story, a detail or a value
 * comes to does not change from page to page, and every statement asks.
 */
export function oncePer<Key extends object, Found>(read: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.found;
    const found = read(key);
    known.set(key, { found });
    return found;
  };
}
