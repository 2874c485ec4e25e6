import { opposites } from './align';
import { clashOf } from './clash';
import type { Sheet } from './sheet';
import type { Reading } from './support';

/** Words by which a text says that a report is not so: headlines of fact-checkers and denials. */
const DEBUNKS =
  /\b(?:hoax(?:es)?|fake[ds]?|faking|false(?:ly)?|falsehood|untrue|bogus|debunk(?:s|ed|ing)?|satir(?:e|ical)|fabricat(?:ed|ion)|prank|myth|den(?:y|ies|ied)|refut(?:e|es|ed)|rubbish(?:es|ed)?|disprov(?:e|es|ed|en)|no evidence|no truth|not (?:real|true|so)|isn[’']t (?:real|true)|never happened|didn[’']t happen|made[- ]up|urban legend|pours? cold water|shoots? down|contrary to (?:reports?|rumou?rs?|claims?))\b|^no[,:!]\s|\bno he (?:was|did|is)\b/i;

/** How much of the claim must stand in a statement before a debunking word is about it. */
const TOPIC = 0.25;
/** How much must align before another number, an opposite or a "not" contradicts: the rest of the frame. */
const FRAME = 0.55;

/** What speaks for a contradiction, strongest first, or null. */
export function conflictIn(
  claim: Sheet,
  { sheet, aligned }: Reading,
): { kind: 'negation' | 'number' | 'other'; p: number } | null {
  const held = frame(claim, aligned.strength);
  if (held >= TOPIC && DEBUNKS.test(sheet.text) && !DEBUNKS.test(claim.text))
    return { kind: 'negation', p: 0.8 };
  if (held < FRAME) return null;
  const clash = clashOf(claim, sheet, aligned);
  if (clash.negation) return { kind: 'negation', p: 0.65 };
  if (opposites(claim, sheet) > 0) return { kind: 'other', p: 0.55 };
  if (clash.numbersOther > 0 && held >= 0.65) return { kind: 'number', p: 0.6 };
  return null;
}

/** Share of the claim's content, numbers aside, that a statement stands for. */
function frame(claim: Sheet, strength: Float64Array): number {
  let held = 0;
  let all = 0;
  for (const i of claim.content) {
    if (claim.tokens[i]?.digits) continue;
    held += (claim.worth[i] ?? 0) * (strength[i] ?? 0);
    all += claim.worth[i] ?? 0;
  }
  return all ? held / all : 0;
}
