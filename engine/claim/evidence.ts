import { runs } from './overlap';
import { cosine } from './pair';
import type { Survey } from './retrieve';
import { readSheet, type Sheet } from './sheet';
import { type Reading, readClosely } from './support';

/** Statements whose words together may bear a claim out; cross-validated among 3 and 5. */
export const CLOSE = 5;
/** Statements of a survey that are read closely before the best are chosen. */
const READ = 10;
/** What reading closely adds to a survey's score: likeness both ways, runs in order, being a whole sentence. */
const LIKE = 0.3;
const RUNS = 0.2;
const WHOLE = 0.07;
/** What a word that no better statement holds adds: a claim of three facts is borne out by three statements. */
const NEW = 0.5;

/** The statements that bear a claim out, best first, each chosen also for what those before it leave open. */
export function chooseEvidence(
  claim: Sheet,
  article: readonly string[],
  found: Survey,
  count: number,
): Reading[] {
  const near = found.candidates.slice(0, READ);
  const left = readClosely(
    claim,
    near.map(({ index }) => readSheet(article[index] ?? '')),
    near.map(({ index }) => index),
  ).map((reading, i) => ({ reading, score: (near[i]?.score ?? 0) + close(claim, reading) }));
  const held = new Float64Array(claim.tokens.length);
  const chosen: Reading[] = [];
  while (chosen.length < count && left.length) {
    const values = left.map(({ reading, score }) =>
      chosen.length ? score + NEW * gain(claim, reading, held) : score,
    );
    const [best] = left.splice(values.indexOf(Math.max(...values)), 1);
    if (!best) break;
    chosen.push(best.reading);
    best.reading.aligned.strength.forEach((strength, i) => {
      held[i] = Math.max(held[i] ?? 0, strength);
    });
  }
  return chosen;
}

function close(claim: Sheet, { sheet }: Reading): number {
  const whole = /[.!?]["'”’)]*\s*$/.test(sheet.text) ? WHOLE : 0;
  return LIKE * cosine(claim, sheet) + RUNS * runs(claim, sheet, 2).a + whole;
}

/** Share of the claim's worth that a statement adds to what is held. */
function gain(claim: Sheet, { aligned }: Reading, held: Float64Array): number {
  let sum = 0;
  let all = 0;
  claim.worth.forEach((worth, i) => {
    sum += worth * Math.max(0, (aligned.strength[i] ?? 0) - (held[i] ?? 0));
    all += worth;
  });
  return all ? sum / all : 0;
}
