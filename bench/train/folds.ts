/** Fold of a group, 0 to `count` - 1, by a hash of its name: the same on every machine, no shuffling. */
export function foldOf(group: string, count: number): number {
  let hash = 2166136261;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 16777619);
  return ((hash >>> 0) % 7919) % count;
}
