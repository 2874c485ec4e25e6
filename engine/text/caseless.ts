/** Letters of any alphabet in lower case, marks on letters, and digits, as ranges: near enough for news in English. */
const RANGES: Readonly<Record<string, string>> = {
  L: 'a-z\\u00AA\\u00B5\\u00BA\\u00DF-\\u00F6\\u00F8-\\u02C1\\u0370-\\u037D\\u0386-\\u1FFF\\u2C00-\\u2DFF\\u3041-\\uD7FF\\uF900-\\uFDFF\\uFE70-\\uFEFC\\uFF41-\\uFFDC',
  N: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE',
  M: '\\u0300-\\u036F',
};
/** What is not a plain letter of a pattern: a property, another escape, the head of a group, a bracket. */
const PART = /\\([pP])\{(\w)\w?\}|\\(?:u[\dA-Fa-f]{4}|.)|\(\?<\w+>|[[\]]|[A-Z]+/g;

/** A pattern that looks at a text without regard to case. */
export interface Caseless {
  test(text: string): boolean;
  /** What is found, as the text has it; what its named groups hold, in lower case. */
  exec(text: string): Found | null;
}

export interface Found {
  readonly 0: string;
  readonly index: number;
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}

let last = { text: '', lower: '' };

/** Rules ask one after the other of the same text. */
function lowerOf(text: string): string {
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return last.lower;
}

/**
 * The same pattern with flags `iu`, told from the text in lower case. Browsers take a tenth of a second to compile a
 * long pattern that knows every letter's cases in Unicode, and the background compiles all of them whenever it wakes:
 * without them it takes a quarter. Letters outside the ranges above are no letters here.
 */
export function caseless(pattern: RegExp): Caseless {
  let lower: RegExp | null = null;
  const read = () => {
    lower ??= new RegExp(inLowerCase(pattern.source));
    return lower;
  };
  // a letter that is two in lower case moves what follows
  return {
    test: (text) => {
      const low = lowerOf(text);
      return low.length === text.length ? read().test(low) : pattern.test(text);
    },
    exec: (text) => {
      const low = lowerOf(text);
      if (low.length !== text.length) return pattern.exec(text);
      const found = read().exec(low);
      if (!found) return null;
      const { index, groups } = found;
      return { 0: text.slice(index, index + found[0].length), index, groups };
    },
  };
}

/** A pattern's source for texts in lower case, without properties of Unicode. Of letters with a case it knows no other. */
function inLowerCase(source: string): string {
  let inside = false;
  return source.replace(PART, (part, not: string | undefined, property: string | undefined) => {
    if (property) {
      const ranges = RANGES[property] ?? '';
      return inside ? ranges : `[${not === 'P' ? '^' : ''}${ranges}]`;
    }
    if (part === '[') inside = true;
    else if (part === ']') inside = false;
    return /^[A-Z]/.test(part) ? part.toLowerCase() : part;
  });
}
