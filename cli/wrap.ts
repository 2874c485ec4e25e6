/** Breaks text into lines of at most `width` characters between words; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += (line ? ' ' : '') + word;
  }
  return line ? [...lines, line] : lines;
}

/** Text cut to `width` characters, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/**
 * A page's text for a terminal: control characters out, so that a hostile page cannot move the cursor, change colours
 * or write over what stands there.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
