import { Refusal } from './refusal';

/** What files begin with that are no text, and what to call them. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['\u001f\u008b', 'compressed'],
  ['(\u00b5/\u00fd', 'compressed'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'a database'],
];
/** Browsers look for the declaration this far, some pages need a little more. */
const DECLARED_WITHIN = 4096;
const SAMPLE = 65_536;
/** Control characters in more than one of a thousand bytes are no text in any encoding. */
const MOST_CONTROLS = 0.001;
/** Broken characters that a page in its declared encoding may have. */
const MOST_BROKEN = 0.002;

/** The text of a file: by byte order mark, by what it declares, else UTF-8, else Western European. */
export function decode(bytes: Uint8Array, name: string): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const start = latin1(bytes.subarray(0, SAMPLE));
  const what = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (what) throw new Refusal(`${name} is ${what}, not a page or a text.`);
  const wide = withoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell a binary file
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > start.length * MOST_CONTROLS)
    throw new Refusal(`${name} is a binary file, not a page or a text.`);
  return byDeclaration(bytes, start);
}

function byMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: every other byte of English is zero. */
function withoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

function byDeclaration(bytes: Uint8Array, start: string): string {
  const head = start.slice(0, DECLARED_WITHIN);
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1];
  const declared = label === undefined ? null : decoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  if (declared?.encoding === 'windows-1252') return western(bytes);
  if (declared && declared.encoding !== 'utf-8') return declared.decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const few = declared ? text.length * MOST_BROKEN : 0;
  return broken > few ? western(bytes) : text;
}

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** What windows-1252 has where Latin 1 has control characters; Node 20 decodes it as Latin 1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}
