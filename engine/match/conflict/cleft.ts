import type { Sheet } from '../sheet';
import type { Rival } from './rivals';

const BE = /^(?:was|is|were|are)$/;
const LINK = /^(?:who|whom|that)$/;
/** Words from "it was" to the name, and from the name to "who". */
const BEFORE = 6;
const AFTER = 10;

/**
 * Whether somebody is singled out as the one who did it, or whom it was done to: "it was Pike, not the mayor, who",
 * "Pike was the one who", "the one who did was Pike". English says so where somebody else was expected.
 */
export function isCleft({ token, text }: Rival, { tokens }: Sheet): boolean {
  const norms = tokens.map(({ norm }) => norm);
  const end = token + text.split(/\s+/).length;
  if (opens(norms, token) && norms.slice(end, end + AFTER).some((norm) => LINK.test(norm)))
    return true;
  if (BE.test(norms[end] ?? '') && norms[end + 1] === 'the' && LINK.test(norms[end + 3] ?? ''))
    return true;
  const lead = norms.slice(0, token);
  return (
    BE.test(lead.at(-1) ?? '') && lead.some((norm, i) => LINK.test(norm) && lead[i - 2] === 'the')
  );
}

/** Whether "it was" stands before a token, and nothing that goes on from it. */
function opens(norms: readonly string[], token: number): boolean {
  let opened = false;
  for (let i = Math.max(0, token - BEFORE); i < token; i++) {
    if ((norms[i] === 'it' && BE.test(norms[i + 1] ?? '')) || norms[i] === "it's") opened = true;
    if (LINK.test(norms[i] ?? '')) opened = false;
  }
  return opened;
}
