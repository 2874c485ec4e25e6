/**
 * All that a global pattern finds in a text, as `matchAll` gives it. A browser makes a copy of the pattern and an iterator for each
 * call of that one, which takes longer than looking where there is little to be found.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // nothing found at a place is found there for ever
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
