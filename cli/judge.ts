import { type ClaimTask, judgeClaim } from '../engine/claim/judge-claim';
import { answerLines, BadLine, type LineObject } from './lines';

/** Sentences of an article that are read; no article is longer, and a run must not hang on one line. */
const SENTENCES = 5000;

await answerLines((line) => judgeClaim(taskOf(line)));

function taskOf({ claim, article }: LineObject): ClaimTask {
  if (typeof claim !== 'string' || !claim.trim()) throw new BadLine('"claim" must be a text.');
  if (!Array.isArray(article) || !article.every((one) => typeof one === 'string'))
    throw new BadLine('"article" must be a list of sentences.');
  if (article.length > SENTENCES)
    throw new BadLine(`"article" has ${article.length} sentences; ${SENTENCES} are read at most.`);
  return { claim, article };
}
