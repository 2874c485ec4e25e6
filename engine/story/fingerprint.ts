import type { Account, Statement, StatementId } from '../model';
import { hashWords } from '../text/hash';
import { normsOf } from '../text/tokens';

/** Words in a run. The seeds' unrelated pairs share no run of five; reprints share nearly all. */
const RUN = 5;
/** One run in so many is kept (hash modulo, as in Manber 1994): small, and the same choice on every page. */
const KEEP_ONE_IN = 3;
/** Share of the shorter side's runs from which a page is a reprint and not merely quoting the same words. */
const COPY = 0.4;
/** Fewer shared runs than this may be one long quotation. */
const LEAST_SHARED = 12;

let last: { readonly text: string; readonly print: readonly number[] } = { text: '', print: [] };

/** One-way hashes of a text's word runs, sorted, each once. Empty for texts of a few words. */
export function fingerprint(text: string): number[] {
  // one page is asked for twice: is it a copy, and with whom does it share wording
  if (last.text !== text) last = { text, print: readPrint(text) };
  return [...last.print];
}

function readPrint(text: string): number[] {
  // no word goes over a line's end, and a line without foreign letters is read faster
  const words = text.split('\n').flatMap(normsOf);
  const kept = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = hashWords(words, i, i + RUN);
    if (run % KEEP_ONE_IN === 0) kept.add(run);
  }
  return [...Uint32Array.from(kept).sort()];
}

/** The account that a text is, reprints or cuts short; null when it is nobody's copy. */
export function findCopy(text: string, accounts: readonly Account[]): Account | null {
  const page = new Set(fingerprint(text));
  let best: Account | null = null;
  let most = 0;
  for (const account of accounts) {
    const shared = account.fingerprint.filter((run) => page.has(run)).length;
    const shorter = Math.min(page.size, account.fingerprint.length);
    const share = shorter ? shared / shorter : 0;
    if (share < COPY || shared < LEAST_SHARED || share <= most) continue;
    best = account;
    most = share;
  }
  return best;
}

/** The statements that stand in an account word for word: what a reprint took over, it does not contradict. */
export function findVerbatim(
  statements: readonly Statement[],
  account: Account | null,
): Set<StatementId> {
  if (!account) return new Set();
  const runs = new Set(account.fingerprint);
  const taken = statements.filter(({ text }) => {
    const own = fingerprint(text);
    return own.length > 0 && own.every((run) => runs.has(run));
  });
  return new Set(taken.map(({ id }) => id));
}

/** Share of the shorter side's runs from which two texts have words of one ancestor, and the least number of runs. */
const KIN = 0.06;
const LEAST_KIN = 5;

/** The accounts that share whole runs of words with a fingerprint, itself left out. */
export function findKin(
  print: readonly number[],
  accounts: readonly Account[],
  own: Account | null,
): Account[] {
  const runs = new Set(print);
  return accounts.filter((account) => {
    if (account === own) return false;
    const shared = account.fingerprint.filter((run) => runs.has(run)).length;
    const shorter = Math.min(runs.size, account.fingerprint.length);
    return shared >= LEAST_KIN && shared >= KIN * shorter;
  });
}
