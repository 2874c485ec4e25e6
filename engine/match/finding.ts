import type { AccountId } from '../model';
import { type Clash, findClash } from './conflict/clash';
import { creditsIn } from './conflict/credits';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedStory } from './prepared';
import type { Weighing } from './score';
import type { Sheet } from './sheet';
import { versionsTold } from './values';

/** A detail that the page speaks of. */
export interface Finding {
  /** Statements that carry it, best first. */
  readonly kept: readonly [Weighing, ...Weighing[]];
  /** Versions told; none where the page has a value of its own, or leaves the value open. */
  readonly versions: readonly number[];
  readonly clash: Clash | null;
  /** Without its clash it would not be found at all. */
  readonly shadow: boolean;
}

/** Probability from which a detail counts as stated; set on labelled pages at a false-confirm rate: bench/README.md. */
export const STATED = 0.5;
/** On a reprint of an account we know what to expect: what the account carries is believed sooner, the rest later. */
const STATED_IN_COPY = 0.05;
const STATED_BESIDE_COPY = 0.9;
/** Further statements of a found detail are evidence too from here. */
const ALSO = 0.3;
const MOST_EVIDENCE = 4;
/** Statements looked at for a value of the page's own, how likely they must be, and how surely they must contradict. */
const SHADOWS = 3;
/** Below it nobody looks at a statement again. */
export const LEAST_SHADOW = 0.04;
const SURE_SHADOW = 0.7;
/** Told rightly elsewhere, this surely, what a statement seems to contradict is not believed to be contradicted. */
const RIGHTLY = 0.9;
/** Nearly found: there a contradiction need be no surer than elsewhere. */
const NEARLY = 0.3;

type Read = (sheet: Sheet) => Particulars;

/** From which probability a detail is believed. `copyOf`: the account that the page reprints. */
export function thresholdFor(detail: PreparedDetail, copyOf: AccountId | null): number {
  if (copyOf === null) return STATED;
  return detail.carriers.has(copyOf) ? STATED_IN_COPY : STATED_BESIDE_COPY;
}

/** Whether the page speaks of a detail, by the statements that may carry it, best first; null when it does not. */
export function findDetail(
  candidates: readonly Weighing[],
  threshold: number,
  read: Read,
  story: PreparedStory,
): Finding | null {
  const [best] = candidates;
  if (!best) return null;
  if (best.p < threshold) return findShadow(candidates, read, story);
  const more = candidates.slice(1, MOST_EVIDENCE).filter((each) => each.p >= ALSO);
  const kept = [best, ...more] as const;
  const told = kept.flatMap((each) =>
    versionsTold(each.rough.detail, each.sheet, read(each.sheet)),
  );
  const versions = [...new Set(told)].sort((a, b) => a - b);
  const own = findClash(best, read(best.sheet), story);
  const other = own || versions.length ? null : findShadow(candidates.slice(1), read, story);
  const clash = own ?? other?.clash ?? null;
  // told rightly elsewhere on the page, a value of its own beside it is a coincidence
  if (!clash || more.some((each) => tellsRightly(each, threshold, read, story)))
    return { kept, versions, clash: null, shadow: false };
  const evidence = other
    ? ([...other.kept, ...kept.filter((each) => each !== other.kept[0])] as const)
    : kept;
  return { kept: evidence, versions: [], clash, shadow: false };
}

/** Whether a further statement surely carries the detail with our value, and denies nothing of it. */
const tellsRightly = (
  each: Weighing,
  threshold: number,
  read: Read,
  story: PreparedStory,
): boolean =>
  each.p >= Math.max(threshold, RIGHTLY) &&
  versionsTold(each.rough.detail, each.sheet, read(each.sheet)).length > 0 &&
  !findClash(each, read(each.sheet), story);

/**
 * A detail told with a value of the page's own may look like no detail at all: what would be ours with our value in the
 * place of theirs is a contradiction. The surest of the likeliest statements.
 */
function findShadow(
  candidates: readonly Weighing[],
  read: Read,
  story: PreparedStory,
): (Finding & { readonly clash: Clash }) | null {
  const credits = creditsIn(story);
  const likely = candidates.filter(
    ({ p, rough }, i) => credits.has(rough.detail) || (i < SHADOWS && p >= LEAST_SHADOW),
  );
  const found = likely.flatMap((candidate) => {
    // whom the news is credited to is told in any words
    const near = candidate.p >= NEARLY || credits.has(candidate.rough.detail);
    const least = near ? 0 : SURE_SHADOW;
    const clash = findClash(candidate, read(candidate.sheet), story, least);
    return clash ? [{ candidate, clash }] : [];
  });
  const [surest] = found.sort((a, b) => b.clash.p - a.clash.p);
  if (!surest) return null;
  return { kept: [surest.candidate], versions: [], clash: surest.clash, shadow: true };
}

/**
 * One value of the page answers one question: of several details that it seems to contradict, the surest keeps it, and
 * those in which it stands for the same value of ours ("Pike" for Cole, who did both).
 */
export function settleClashes(findings: readonly Finding[]): Finding[] {
  const surest = new Map<string, Clash>();
  for (const { clash } of findings)
    if (clash && clash.p > (surest.get(clash.place)?.p ?? 0)) surest.set(clash.place, clash);
  return findings.flatMap((finding) => {
    const { clash } = finding;
    const first = clash && surest.get(clash.place);
    if (!clash || !first || clash.p === first.p || isSameValue(clash, first)) return [finding];
    return finding.shadow ? [] : [{ ...finding, clash: null }];
  });
}

/** "Pike" and "Ann Pike" are one value of ours, whatever else they may be called in one detail and not in the other. */
const isSameValue = (a: Clash, b: Clash): boolean => a.ours.some((term) => b.ours.includes(term));
