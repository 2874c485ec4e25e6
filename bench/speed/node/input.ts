import { readFileSync } from 'node:fs';
import type { Article, Story } from '../../../engine/model';

/** What a part of the bench is given by the one that starts it. */
export interface Input {
  /** The bundled story. */
  readonly story: Story;
  /** A page of ours that tells it, of 60 statements. */
  readonly article: Article;
}

/** The input, from the file that the command line names. */
export function readInput(): Input {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Input;
}

/** The part's result, for the one that started it: the last line of what it prints. */
export function tell(result: unknown): void {
  process.stdout.write(`\n${JSON.stringify(result)}`);
}
