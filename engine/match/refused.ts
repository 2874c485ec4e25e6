import type { Sheet } from './sheet';

/** What sets right what somebody else said: "in October, not in December", "Pike rather than Cole", "not Cole but Pike". */
const RATHER =
  /(?:^|[\s,–—-])(?:(?:and |but )?not|rather than|instead of)\s(?:(?:in|on|at|by|for|to|from|with|the|a|an|his|her|its|their|as|of|mr|mrs|ms|president|senator|former)\.?\s)*$/i;
/** Letters before a value in which that stands. */
const REACH = 40;

/** Whether what stands at a token is only named as what it was not. */
export const isRefused = ({ statement, tokens }: Sheet, token: number): boolean =>
  isRefusedAt(statement.text, tokens[token]?.start ?? 0);

/** The same of an offset. */
export function isRefusedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return /(?:not|than|of) /i.test(before) && RATHER.test(before);
}
