import { isVerbLike } from '../../text/verbs';
import { FEATURES } from '../features';
import type { Weighing } from '../score';
import { logOdds } from './clash-features';
import { explained, type Turn } from './polarity';

/** What speaks for a statement denying a detail, in 0..1 unless said otherwise; order of clash-model.json. */
export const DENIAL_FEATURES = [
  'p', // log-odds that the statement carries the detail, whatever its values; in fives
  'found', // 1 when that is likelier than not
  'mean', // worth of the matched words that one denies and the other does not: share, the mean of all good wordings
  'least', // the least of all good wordings
  'chief', // 1 when the worthiest word is among them
  'open', // share of the detail's wordings that put that word as the statement does
  'near', // nearness of the cue to it
  'plain', // 1 when the wordings deny and the statement does not
  'quoted', // 1 when it says what a quotation denies
  'verb', // 1 when the cue denies a verb, 0 when a noun ("with no brief")
  'telling', // 1 when it is the telling that is denied ("would not discuss")
  'relative', // 1 when it only tells which thing is meant ("advice that nobody had sought")
  'contrast', // 1 when it only says what something is not ("crowned, not chosen")
  'firm', // all at once: turned as a whole, near, all slots, nobody better
  'explained', // score of a detail that is one of denying, told in the same words
  'leads', // 1 when no other detail claims the words better
  'slots', // share of the slots filled
  'agent', // 1 when the one who acts is the detail's
] as const;

const FAR = 8;

/** Numbers for one denial. `p`: the probability that the statement carries the detail, whatever its values. */
export function denialFeatures(weighing: Weighing, turn: Turn, p: number): number[] {
  const { sheet, rough, rivals, features } = weighing;
  const near = turn.cue ? 1 - Math.min(FAR, turn.reach) / FAR : 0;
  const before = turn.cue ? sheet.statement.text.slice(0, turn.cue.start) : '';
  const values: Record<(typeof DENIAL_FEATURES)[number], number> = {
    p: logOdds(p) / 5,
    found: p >= 0.5 ? 1 : 0,
    mean: turn.mean,
    least: turn.least,
    chief: turn.chief,
    open: turn.open,
    near,
    plain: turn.cue ? 0 : 1,
    quoted: turn.quoted,
    verb: turn.cue ? (NOUN_CUES.has(turn.cue.cue) && !startsClause(turn, sheet) ? 0 : 1) : 0.5,
    telling: isTelling(turn, sheet) ? 1 : 0,
    relative: RELATIVE.test(before) ? 1 : 0,
    contrast: CONTRAST.test(before) && turn.cue?.cue === 'not' ? 1 : 0,
    firm: turn.mean * near * rough.slots * (features[LEADS] ?? 0),
    explained: explained(turn, rough.detail, rivals.likely, sheet),
    leads: features[LEADS] ?? 0,
    slots: rough.slots,
    agent: features[AGENT] ?? 0,
  };
  return DENIAL_FEATURES.map((name) => values[name]);
}

const LEADS = FEATURES.indexOf('leads');
const AGENT = FEATURES.indexOf('agent');

const RELATIVE = /[^,\s]\s(?:that|which|who|whom|whose)\s(?:\S+\s){0,3}$/i;
const CONTRAST = /,\s$/;
const NOUN_CUES = new Set([
  'no',
  'without',
  'instead of',
  'rather than',
  'lack',
  'lacks',
  'lacked',
  'lacking',
]);
/** What one does with news besides making it. */
const TELLING = new Set(
  'discuss comment say said speak spoken talk mention tell told disclose address announc reveal confirm answer respond repli explain elaborate'.split(
    ' ',
  ),
);
const TELLING_REACH = 3;

/** "No big party had": the cue stands where a clause begins, and denies its verb. */
function startsClause({ cue }: Turn, { statement, tokens }: Weighing['sheet']): boolean {
  if (!cue) return false;
  const at = tokens.findIndex((token) => token.end > cue.start);
  const before = tokens[at - 1];
  if (!before) return true;
  // "faces no limit" denies the facing, "with no limit" does not
  if (isVerbLike(before.norm)) return true;
  return (
    /[,;:.–—]\s*$/.test(statement.text.slice(before.end, cue.start)) ||
    /^(?:that|and|but)$/.test(before.norm)
  );
}

/** Whether the verb right after the cue is one of telling, and not itself what was turned. */
function isTelling({ cue, token }: Turn, { tokens }: Weighing['sheet']): boolean {
  if (!cue) return false;
  const at = tokens.findIndex((each) => each.start >= cue.end);
  if (at < 0) return false;
  return tokens
    .slice(at, at + TELLING_REACH)
    .some(({ stem, norm }, i) => at + i < token && (TELLING.has(stem) || TELLING.has(norm)));
}
