import type {
  ComparedReport,
  Comparison,
  ConflictType,
  Hedge,
  OriginId,
  Trace,
} from '../../engine/model';
import type { Key, Texts } from '../text';
import type { Group } from './groups';
import { type Backing, nameOf } from './origins';

/** The name of each group on screen. */
export const LABELS: Readonly<Record<Group, Key>> = {
  contradicted: 'group_contradicted',
  confirmed: 'group_confirmed',
  undecided: 'group_undecided',
  'only-here': 'group_only_here',
  'left-out': 'group_left_out',
};

/** What each group means, in one sentence. */
export const MEANINGS: Readonly<Record<Group, Key>> = {
  contradicted: 'meaning_contradicted',
  confirmed: 'meaning_confirmed',
  undecided: 'meaning_undecided',
  'only-here': 'meaning_only_here',
  'left-out': 'meaning_left_out',
};

/** The name of each kind of contradiction. */
export const CONFLICTS: Readonly<Record<ConflictType, Key>> = {
  number: 'conflict_number',
  date: 'conflict_date',
  place: 'conflict_place',
  person: 'conflict_person',
  attribution: 'conflict_attribution',
  negation: 'conflict_negation',
  other: 'conflict_other',
};

/** How sure a text says it is, and from whom it has it: "as a rumour, from insiders". */
export function hedgeText(
  hedge: Hedge,
  origin: OriginId | null,
  comparison: Comparison,
  { say }: Texts,
): string {
  if (origin === null) {
    if (hedge === 'stated') return say('hedge_stated');
    return say(hedge === 'attributed' ? 'hedge_attributed' : 'hedge_rumoured');
  }
  const name = nameOf(origin, comparison);
  if (hedge === 'stated') return say('hedge_stated_from', name);
  return say(hedge === 'attributed' ? 'hedge_attributed_from' : 'hedge_rumoured_from', name);
}

/** The same for how an account reports a detail. */
export const reportText = (report: ComparedReport, comparison: Comparison, texts: Texts): string =>
  hedgeText(report.hedge, report.origin, comparison, texts);

/** "3 outlets, 1 origin: New York Magazine": outlets are counted, but origins are what backs a detail. */
export function backingText({ outlets, origins, unnamed }: Backing, texts: Texts): string {
  const { say, count, list } = texts;
  const many = count('outlets', outlets.length);
  if (origins.length === 0) return say('backing_unnamed', many);
  const from = count('origins', origins.length, list(origins));
  return unnamed === 0
    ? say('backing', many, from)
    : say('backing_some_unnamed', many, from, count('unnamed', unnamed));
}

/** A feature or rule of the trace in words; its own name, spelled out, where the catalogue has none. */
export function traceText(kind: 'rule' | 'feature', name: string, texts: Texts): string {
  return (
    texts.find(`${kind}_${name.replace(/[^A-Za-z0-9]+/g, '_')}`) ?? name.replace(/[-_.]+/g, ' ')
  );
}

/** Features in the order in which they make sense to a reader: the engine's. */
export const FEATURE_ORDER =
  'coverage support evidence slots slotsFilled slotsNear context order focus margin leads agent people value association associationMargin associationShare quote usual length claim company'.split(
    ' ',
  );

/**
 * The features of a trace that speak for or against it; zeros say nothing. Put in order here: Chromium's storage hands an object's
 * keys back sorted, and "the same, with the sentences around it" would follow something else.
 */
export function spoken(trace: Trace): readonly (readonly [string, number])[] {
  const place = ([name]: readonly [string, number]) =>
    FEATURE_ORDER.includes(name) ? FEATURE_ORDER.indexOf(name) : FEATURE_ORDER.length;
  return Object.entries(trace.features ?? {})
    .filter(([, value]) => value !== 0)
    .sort((a, b) => place(a) - place(b));
}
