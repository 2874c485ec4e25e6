import type { Paragraph } from '../model';
import type { Unjudged } from './split';

/** Which statements claim something about the world; in the order of the statements. */
export function claims(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): boolean[] {
  return statements.map(
    (one) => paragraphs[one.paragraph]?.kind !== 'heading' && !/\?["”’]?$/.test(one.text),
  );
}
