/** Works something out when it is first asked for, and remembers it. */
export function once<Found>(read: () => Found): () => Found {
  let kept: { readonly found: Found } | null = null;
  return () => {
    kept ??= { found: read() };
    return kept.found;
  };
}
