import { irregular } from './irregular';
import type { Token } from './tokens';
import { isVerbLike } from './verbs';

/**
 * How somebody stands to what is told of him: who does it, to whom it is done, towards whom, from whom, whose it is. Thematic roles
 * (Fillmore 1968) as far as the words around a name show them.
 */
export const ROLES = ['agent', 'patient', 'goal', 'source', 'possessor'] as const;
export type Role = (typeof ROLES)[number];

/** Words between a name and what governs it. */
export const LIGHT = new Set(
  'the a an his her their its our old former then new late mr mrs ms president vice senator governor gov sen secretary madam first lady ex'.split(
    ' ',
  ),
);

const BE = new Set('is are was were be been being get gets got getting'.split(' '));
const GOAL = new Set(
  'to with for against at about on upon toward towards of behind over alongside between among'.split(
    ' ',
  ),
);
/** Verbs that stand before who says it: "said Pike". */
const SAYING = new Set(
  'said says say added adds wrote writes recalled noted quipped explained'.split(' '),
);
const RELATIVE = new Set(['who', 'whom', 'that', 'which', 'whose']);
const SUBJECT = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
const POSSESSIVE = new Set(['his', 'their', 'its']);

/** Words after a name within which its verb follows. */
const VERB_REACH = 6;
/** Words of an apposition or a relative clause between two commas. */
const APPOSITION = 14;
/** Words from "was" to its participle: "was quietly and repeatedly asked". */
const PASSIVE_REACH = 3;

/**
 * The role of whoever is named by the tokens `from` to `to` (exclusive); null where the words around do not show it. A reading by
 * closed lists and order, not a parse: voice, prepositions, clefts and inversions of saying are seen, long-distance movement is not.
 */
export function roleOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Role | null {
  const word = (i: number) => tokens[i]?.norm ?? '';
  let lead = from - 1;
  while (lead >= 0 && LIGHT.has(word(lead)) && !breaks(text, tokens, lead)) lead--;
  const apart = lead >= 0 && lead < from && breaks(text, tokens, lead);
  const before = apart ? '' : word(lead);
  if (isPossessive(tokens, to - 1)) return 'possessor';
  if (before === 'by') return 'agent';
  if (before === 'from') return 'source';
  if (GOAL.has(before)) return 'goal';
  const next = nextOf(text, tokens, to);
  if (BE.has(before) && /^(?:it|this|that)$/.test(word(lead - 1))) return clefted(tokens, to);
  if (before && !BE.has(before) && isVerbLike(before)) {
    if (SAYING.has(before) && !takesVerb(tokens, to)) return 'agent';
    if (!SUBJECT.has(word(from))) return 'patient';
  }
  const verb = verbAfter(tokens, next);
  if (verb < 0) return null;
  return isPassive(tokens, verb) ? 'patient' : 'agent';
}

/** Whether a comma or a stop stands after a token. */
function breaks(text: string, tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  return (
    here !== undefined && next !== undefined && /[,;:.!?–—]/.test(text.slice(here.end, next.start))
  );
}

function isPossessive(tokens: readonly Token[], last: number): boolean {
  const { raw = '', norm = '' } = tokens[last] ?? {};
  if (/['’]s?$/.test(raw)) return true;
  if (POSSESSIVE.has(norm)) return true;
  if (norm !== 'her') return false;
  const next = tokens[last + 1];
  return next !== undefined && !next.stop && !isVerbLike(next.norm) && !ADVERB.test(next.norm);
}

const ADVERB =
  /ly$|^(?:yesterday|today|tonight|tomorrow|again|back|late|early|often|twice|there|here)$/;

/** Where a clause goes on after a name: behind what stands between commas. */
function nextOf(text: string, tokens: readonly Token[], to: number): number {
  if (!breaks(text, tokens, to - 1)) return RELATIVE.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  for (let i = to; i < Math.min(tokens.length, to + APPOSITION); i++)
    if (breaks(text, tokens, i)) return i + 1;
  return to;
}

/** "It was Pike who called", "it was Pike whom", "that Cole called", "who was called". */
function clefted(tokens: readonly Token[], to: number): Role | null {
  for (let i = to; i < Math.min(tokens.length, to + APPOSITION); i++) {
    const { norm = '' } = tokens[i] ?? {};
    if (!RELATIVE.has(norm)) continue;
    if (norm === 'whom') return 'patient';
    // somebody else acts
    const next = tokens[i + 1];
    if (next && (next.capital || SUBJECT.has(next.norm))) return 'patient';
    const verb = verbAfter(tokens, i + 1);
    if (verb < 0) return null;
    return isPassive(tokens, verb) ? 'patient' : 'agent';
  }
  return null;
}

/** The first verb from a token on, before somebody else is named; -1 for none. */
function verbAfter(tokens: readonly Token[], from: number): number {
  // "Pike and Cole spoke"
  if (tokens[from]?.norm === 'and' && tokens[from + 1]?.capital) return verbAfter(tokens, from + 2);
  for (let i = from; i < Math.min(tokens.length, from + VERB_REACH); i++) {
    const { norm = '', capital = false } = tokens[i] ?? {};
    if (isVerbLike(norm)) return i;
    if (capital || SUBJECT.has(norm)) return -1;
  }
  return -1;
}

const takesVerb = (tokens: readonly Token[], to: number): boolean =>
  isVerbLike(tokens[to]?.norm ?? '') || tokens[to]?.norm === 'to' || tokens[to]?.norm === 'that';

function isPassive(tokens: readonly Token[], verb: number): boolean {
  let be = false;
  for (let i = verb; i < Math.min(tokens.length, verb + PASSIVE_REACH + 1); i++) {
    const { norm = '' } = tokens[i] ?? {};
    if (BE.has(norm)) be = true;
    else if (be && isParticiple(norm)) return true;
  }
  return false;
}

const isParticiple = (word: string): boolean =>
  (word.length > 3 && word.endsWith('ed')) || (irregular.has(word) && !/(?:ing|s)$/.test(word));
