import { createInterface } from 'node:readline';

/** Longest line that is read, in UTF-16 units: an article of 2,000 sentences and room to spare. */
const LONGEST = 8_000_000;

/** One sentence that says what is wrong with a line; shown to whoever sent it. */
export class BadLine extends Error {}

/** A line as an object, or a `BadLine` that says why not. */
export type LineObject = Readonly<Record<string, unknown>>;

/**
 * JSON lines in, JSON lines out, one by one and in order, so that a pipe of any length runs in constant memory.
 * A bad line is answered by `{id, error}` and the run goes on; blank lines are skipped.
 */
export async function answerLines(answer: (line: LineObject) => object): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // the reader has gone (`| head`): nothing is wrong
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    if (!process.stdout.write(`${JSON.stringify(answerLine(line, answer))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** The answer to one line. */
export function answerLine(line: string, answer: (line: LineObject) => object): object {
  let id: unknown = null;
  try {
    const read = parse(line);
    id = read.id ?? null;
    return { id, ...answer(read) };
  } catch (error) {
    if (error instanceof BadLine) return { id, error: error.message };
    return {
      id,
      error: `This line could not be judged: ${error instanceof Error ? error.message : error}.`,
    };
  }
}

function parse(line: string): LineObject {
  if (line.length > LONGEST) throw new BadLine(`The line is longer than ${LONGEST} characters.`);
  let read: unknown;
  try {
    read = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new BadLine('The line is not JSON.');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new BadLine('The line is JSON, but no object.');
  return read as LineObject;
}
