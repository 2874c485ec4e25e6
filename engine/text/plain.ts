/** A text in plain spelling, with the way back: offsets in it are brought to offsets in the text it came from. */
export interface Plain {
  readonly text: string;
  /** Offset in the original where the plain text's `i`-th unit begins. */
  readonly from: (i: number) => number;
  /** Offset in the original where what stands before the plain text's `i`-th unit ends. */
  readonly until: (i: number) => number;
}

const SIMPLE = /^[\t\n\r\x20-\x7E]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const SAME = (i: number): number => i;

/** What is written in several ways, in the one way that rules are written against. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ["'", '’‘ʼ`´‛'],
    ['"', '“”„‟＂'],
    ['-', '‐‑‒−'],
    [' ', '\u00A0\u1680\u202F\u205F\u3000\u0085\u2028\u2029\v\f'],
  ].flatMap(([to = '', many = '']) => [...many].map((one) => [one, to] as const)),
);

const SEVERAL_WAYS = [...PLAIN.keys()].filter((one) => one >= '\u00A0').join('');
const WRITTEN = new RegExp(`[${SEVERAL_WAYS}]`, 'g');
/** What is kept or changed letter by letter: no fractions, no soft hyphens, nothing that is one sign for several. */
const ONE_FOR_ONE = new RegExp(
  `^[\\x00-\\u00AC\\u00AE-\\u00BB\\u00BF-\\u02AF\\u2010-\\u2015${SEVERAL_WAYS}]*$`,
);

/**
 * The text as rules like to read it: straight quotes, one kind of hyphen and space, no soft hyphens or
 * zero-width characters, compatibility forms resolved (full-width digits, ligatures, fractions). Case is kept.
 * Em and en dashes are kept too: they mean something.
 */
export function plain(text: string): Plain {
  if (last?.of !== text) last = { of: text, plain: respell(text) };
  return last.plain;
}

// rules ask one after the other of the same text
let last: { readonly of: string; readonly plain: Plain } | null = null;

function respell(text: string): Plain {
  if (SIMPLE.test(text)) return { text, from: SAME, until: SAME };
  if (ONE_FOR_ONE.test(text))
    return { text: text.replace(WRITTEN, spell), from: SAME, until: SAME };
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  let at = 0;
  for (const char of text) {
    const spelt = char < '\u00A0' ? char : spell(char);
    for (let i = 0; i < spelt.length; i++) {
      starts.push(at);
      ends.push(at + char.length);
    }
    out += spelt;
    at += char.length;
  }
  return {
    text: out,
    from: (i) => starts[i] ?? text.length,
    until: (i) => (i === 0 ? 0 : (ends[i - 1] ?? text.length)),
  };
}

function spell(char: string): string {
  if (char < '\u00A0') return char;
  const known = PLAIN.get(char);
  if (known !== undefined) return known;
  if (INVISIBLE.test(char)) return '';
  if (char < '\u02B0' || (char >= '\u2010' && char <= '\u2015')) {
    // "2½" is two and a half, not twenty-one halves
    return char >= '\u00BC' && char <= '\u00BE' ? ` ${char.normalize('NFKC')}` : char;
  }
  const spelt = char.normalize('NFKC');
  return spelt === '' ? char : spelt;
}
