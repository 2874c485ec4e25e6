import type { Negation } from '../../text/negation';
import { oncePer } from '../../text/once-per';
import { tokenize } from '../../text/tokens';
import { type Coverage, coverageOf } from '../coverage';
import type { PreparedDetail, PreparedWording } from '../prepared';
import type { Rough } from '../rough';
import type { Sheet } from '../sheet';
import { denialAt, findDenials } from './denials';

/** Wordings that cover nearly as much as the best one speak for it, too. */
const NEARLY_BEST = 0.8;
/** A word this well matched shows where a detail stands in a statement. */
const MATCHED = 0.55;

/** How a statement's denials stand to those of a detail's wordings. */
export interface Turn {
  /** Worth of the matched words that one denies and the other does not, as a share; mean and least of all good wordings. */
  readonly mean: number;
  readonly least: number;
  /** 1 when the worthiest matched word is among them. */
  readonly chief: number;
  /** Share of the detail's own wordings that deny that word: a detail put both ways is seldom denied. */
  readonly open: number;
  /** Words from the cue to the nearest of them; 0 where the statement denies nothing. */
  readonly reach: number;
  /** What denies; null where the wordings do and the statement does not. */
  readonly cue: Negation | null;
  /** 1 when it says the words of the quotation that the detail is about, and the quotation denies them or does not. */
  readonly quoted: number;
  /** Where it is to be seen: the token turned that is worth most. */
  readonly token: number;
  /** All tokens turned. */
  readonly tokens: readonly number[];
}

/** Compares which of the matched words are denied, here and in the wordings; null where nothing differs. */
export function turnOf(
  detail: PreparedDetail,
  sheet: Sheet,
  denials: readonly Negation[],
  coverage: Coverage,
): Turn | null {
  if (!denials.length && !denies(detail)) return null;
  const turns = bestWordings(detail, sheet, coverage).map((wording) =>
    turned(wording, sheet, denials),
  );
  const [first] = turns;
  const most = turns.reduce((a, b) => (b.share > a.share ? b : a), first ?? NO_TURN);
  if (!first) return null;
  const quoted = quoteTurned(detail, sheet, denials);
  if (most.token < 0 && quoted === null) return null;
  const token = most.token < 0 ? (quoted ?? 0) : most.token;
  const cue = denialAt(denials, sheet.tokens[token]?.start ?? -1);
  const shares = turns.map(({ share }) => share);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (quoted === null && mean < LEAST_TURNED) return null;
  // who does not deny what the wordings do says so in every good wording's words, or denies it by a word that we do not know
  if (!cue && quoted === null && (denials.length > 0 || Math.min(...shares) < PLAINLY)) return null;
  return {
    mean,
    least: Math.min(...shares),
    chief: most.chief,
    open: openness(detail, sheet, token, cue !== null),
    reach: cue ? Math.min(...most.tokens.map((at) => reachOf(cue, at, sheet))) : 0,
    cue,
    quoted: quoted === null ? 0 : 1,
    token,
    tokens: most.tokens,
  };
}

/** Whether any of a detail's wordings denies something, or its quotation may: most do not, and nor do most statements. */
const denies = oncePer(
  ({ detail, wordings }: PreparedDetail): boolean =>
    Boolean(detail.quote) || wordings.some(({ denied }) => denied.includes(1)),
);

/** So much must be turned where nothing is denied. */
const PLAINLY = 0.5;
/** Less than this of the matched words turned is the denial of something beside them. */
const LEAST_TURNED = 0.15;
const NO_TURN = { share: 0, chief: 0, token: -1, tokens: [] as number[] };

/** Where most of what a quotation denies stands here and is not denied; null where it does not. */
function quoteTurned(
  detail: PreparedDetail,
  { tokens }: Sheet,
  denials: readonly Negation[],
): number | null {
  const telling = deniedInQuote(detail);
  const places = telling.map((stem) =>
    tokens.findIndex((token) => token.stem === stem && denialAt(denials, token.start) === null),
  );
  const found = places.filter((at) => at >= 0);
  if (!telling.length || found.length < QUOTED * telling.length) return null;
  return found[0] ?? null;
}

/** The stems of what a detail's quotation denies. */
const deniedInQuote = oncePer(({ detail: { quote } }: PreparedDetail): readonly string[] => {
  if (!quote) return [];
  const denials = findDenials(quote);
  const denied = tokenize(quote).filter(({ start }) => denialAt(denials, start));
  return denied.filter(({ stop, stem }) => !stop || stem.length > 3).map(({ stem }) => stem);
});

/** So much of what a quotation denies must stand in a statement to be the quotation turned round. */
const QUOTED = 0.75;

function turned(wording: PreparedWording, sheet: Sheet, denials: readonly Negation[]) {
  let matched = 0;
  let differing = 0;
  let top = 0;
  let most = 0;
  let token = -1;
  let chief = 0;
  const tokens: number[] = [];
  wording.terms.forEach((term, i) => {
    const strength = sheet.best[term] ?? 0;
    const at = sheet.at[term] ?? -1;
    const here = sheet.tokens[at];
    // a name is no predicate: "not Harris" is rare, "Harris has not" is the rule
    if (strength < MATCHED || !here || wording.people[i]) return;
    const worth = (wording.weights[i] ?? 0) * strength;
    const differs = (denialAt(denials, here.start) !== null) !== (wording.denied[i] === 1);
    matched += worth;
    if (differs) {
      differing += worth;
      tokens.push(at);
    }
    if (differs && worth > most) {
      most = worth;
      token = at;
    }
    if (worth <= top) return;
    top = worth;
    chief = differs ? 1 : 0;
  });
  return { share: matched > 0 ? differing / matched : 0, chief, token, tokens };
}

/** Of the wordings that have the word, the share that puts it as the statement does. */
function openness(detail: PreparedDetail, sheet: Sheet, token: number, denied: boolean): number {
  let all = 0;
  let same = 0;
  for (const { terms, people, denied: bits } of detail.wordings)
    terms.forEach((term, i) => {
      if (people[i] || sheet.at[term] !== token || (sheet.best[term] ?? 0) < MATCHED) return;
      all++;
      if ((bits[i] === 1) === denied) same++;
    });
  return all ? same / all : 0;
}

/** Words of content between a cue and a token: "never once asked her for advice". */
function reachOf({ start, end }: Negation, token: number, { tokens, mentions }: Sheet): number {
  const at = tokens[token]?.start ?? 0;
  const [from, to] = at < start ? [at, start] : [end, at];
  return tokens.filter(
    (each, i) =>
      each.start >= from &&
      each.end <= to &&
      i !== token &&
      !each.stop &&
      !mentions.some((mention) => i >= mention.from && i < mention.to),
  ).length;
}

/** How well another detail explains the denial: one whose own wording denies the words that are turned here, by its score and their share. */
export function explained(
  { cue, tokens }: Turn,
  detail: PreparedDetail,
  likely: readonly Rough[],
  sheet: Sheet,
): number {
  if (!cue || !tokens.length) return 0;
  const shares = likely.flatMap(({ detail: other, wording, score }) => {
    if (other === detail || !wording) return [];
    const denied = new Set(
      [...wording.terms].flatMap((term, i) =>
        wording.denied[i] === 1 && (sheet.best[term] ?? 0) >= MATCHED ? [sheet.at[term] ?? -1] : [],
      ),
    );
    return [(score * tokens.filter((at) => denied.has(at)).length) / tokens.length];
  });
  return Math.max(0, ...shares);
}

/** The wordings that stand best in a statement, best first. */
function bestWordings(detail: PreparedDetail, sheet: Sheet, coverage: Coverage): PreparedWording[] {
  const first = coverage.firstWordings[detail.index] ?? 0;
  let best = 0;
  const found: { readonly wording: PreparedWording; readonly covered: number }[] = [];
  detail.wordings.forEach((wording, i) => {
    const covered = coverageOf(coverage, first + i, sheet);
    if (covered <= 0 || covered < NEARLY_BEST * best) return;
    best = Math.max(best, covered);
    found.push({ wording, covered });
  });
  return found
    .filter(({ covered }) => covered >= NEARLY_BEST * best)
    .sort((a, b) => b.covered - a.covered)
    .map(({ wording }) => wording);
}
