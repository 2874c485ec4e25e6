import { oncePer } from '../../text/once-per';
import type { Sheet } from '../sheet';
import { endOf, type Rival } from './rivals';

const BE = /^(?:was|is|were|are)$/;
const LINK = /^(?:who|whom|that)$/;
/** Words from "it was" to the name, and from the name to "who". */
const BEFORE = 6;
const AFTER = 10;

/**
 * Whether somebody is singled out as the one who did it, or whom it was done to: "it was Pike, not the mayor, who",
 * "Pike was the one who", "the one who did was Pike". English says so where somebody else was expected.
 */
export function isCleft(rival: Rival, sheet: Sheet): boolean {
  if (!hasLink(sheet)) return false;
  const { tokens } = sheet;
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const isLink = (at: number) => LINK.test(norm(at));
  const isBe = (at: number) => BE.test(norm(at));
  const { token } = rival;
  const end = endOf(rival);
  if (opens(token, norm, isLink, isBe) && anyOf(isLink, end, end + AFTER)) return true;
  if (isBe(end) && norm(end + 1) === 'the' && isLink(end + 3)) return true;
  return isBe(token - 1) && anyOf((at) => isLink(at) && norm(at - 2) === 'the', 0, token);
}

/** The tokens of what somebody is singled out for, "who" and its clause; null where no such clause follows. */
export function singledOutFor(
  rival: Rival,
  { tokens, statement }: Sheet,
): { readonly from: number; readonly to: number } | null {
  const end = endOf(rival);
  const from = tokens.findIndex((token, i) => i >= end && i < end + AFTER && LINK.test(token.norm));
  if (from < 0) return null;
  const to = tokens.findIndex(
    ({ start }, i) =>
      i > from + 1 && /[,;:–—]/.test(statement.text.slice(tokens[i - 1]?.end ?? 0, start)),
  );
  return { from, to: to < 0 ? tokens.length : to };
}

/** Without a "who" in the statement nobody is singled out. */
const hasLink = oncePer(({ tokens }: Sheet) => tokens.some(({ norm }) => LINK.test(norm)));

/** Whether something holds of a place between two. */
function anyOf(holds: (at: number) => boolean, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (holds(at)) return true;
  return false;
}

/** Whether "it was" stands before a token, and nothing that goes on from it. */
function opens(
  token: number,
  norm: (at: number) => string,
  isLink: (at: number) => boolean,
  isBe: (at: number) => boolean,
): boolean {
  let opened = false;
  for (let at = Math.max(0, token - BEFORE); at < token; at++) {
    if ((norm(at) === 'it' && isBe(at + 1)) || norm(at) === "it's") opened = true;
    if (isLink(at)) opened = false;
  }
  return opened;
}
