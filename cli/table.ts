import type { AccountId, ComparedDetail, Comparison, SpotReason, Verdict } from '../engine/model';
import type { Paint, Palette } from './colour';
import { groupsOf } from './groups';
import { cut, safe, wrap } from './wrap';

const WIDTH = 80;

/** Why there is nothing to compare, in words. */
export const REASONS: Readonly<Record<SpotReason, string>> = {
  'not-an-article': 'This page is not an article.',
  'no-story': 'This article tells none of the stories that are known here.',
  'too-short': 'Too little of this page can be read: under 80 words.',
  'other-event': 'This article is about another event with the same people.',
  'other-language': 'This article is in another language than the story.',
};

const MARKS: Readonly<Record<Verdict, string>> = {
  confirms: '✓',
  conflicts: '✗',
  omits: '·',
  reports: '+',
  'not-yet-known': '○',
  'out-of-scope': '–',
  unsure: '?',
};
const LEGEND =
  '✓ confirms  ✗ contradicts  · leaves out  + reports  ○ not yet known  – out of scope  ? unsure';

/** A comparison as lines for people, at most 80 columns wide. */
export function table(comparison: Comparison, paint: Palette, why: boolean): string[] {
  const { page, spot, story } = comparison;
  const lines = [...wrap(safe(page.title ?? '(no headline)'), WIDTH).map(paint.bold)];
  const readable = { full: 'read in full', partial: 'only in part readable', none: 'not readable' };
  const facts = [page.outlet, page.published, `${page.words} words`, readable[page.readable]];
  lines.push(
    ...wrap(
      facts
        .filter(Boolean)
        .map((fact) => safe(String(fact)))
        .join(' · '),
      WIDTH,
    ),
    '',
  );
  if (!story || spot.verdict === 'none') {
    const reason = spot.reason ? REASONS[spot.reason] : REASONS['no-story'];
    return [...lines, reason, ...(why ? [paint.dim(`score ${spot.score.toFixed(2)}`)] : [])];
  }
  const kind = spot.verdict === 'related' ? 'Related to' : 'Tells';
  lines.push(...wrap(`${kind}: ${story.title} (${spot.score.toFixed(2)})`, WIDTH));
  lines.push(...accountLines(comparison, paint), '', ...groupLines(comparison, paint, why));
  return [...lines, ...onlyHereLines(comparison, paint), ...wrap(LEGEND, WIDTH).map(paint.dim)];
}

function accountLines({ accounts, spot }: Comparison, paint: Palette): string[] {
  return accounts.map(({ id, outlet, published, about }, at) => {
    const notes = [
      published,
      about === 'related' && 'another event',
      id === spot.copyOf && 'this page',
    ];
    return `  ${paint.blue(String(at + 1))} ${safe(outlet)}  ${paint.dim(notes.filter(Boolean).join(', '))}`;
  });
}

function groupLines(comparison: Comparison, paint: Palette, why: boolean): string[] {
  const groups = groupsOf(comparison);
  const titles: [string, readonly ComparedDetail[], Paint][] = [
    ['Contradicted', groups.contradicted, paint.red],
    ['Confirmed', groups.confirmed, paint.green],
    ['Only here', groups.onlyHere, paint.yellow],
    ['Left out here', groups.leftOut, paint.blue],
  ];
  return titles.flatMap(([title, details, colour]) => {
    if (details.length === 0) return [];
    const head = `${comparison.accounts.map((_, at) => at + 1).join(' ')}  ${title} (${details.length})`;
    return [
      colour(paint.bold(head)),
      ...details.flatMap((detail) => detailLines(detail, comparison, paint, why)),
      '',
    ];
  });
}

function detailLines(
  detail: ComparedDetail,
  comparison: Comparison,
  paint: Palette,
  why: boolean,
): string[] {
  const ids = comparison.accounts.map(({ id }) => id);
  const marks = ids.map((id) => mark(detail, id, paint)).join(' ');
  const indent = ' '.repeat(Math.max(ids.length * 2 - 1, 0) + 2);
  const [first = '', ...more] = wrap(safe(detail.statement), WIDTH - indent.length);
  const notes = notesOn(detail, comparison, why).flatMap((note) =>
    wrap(note, WIDTH - indent.length),
  );
  return [
    `${marks}  ${first}`,
    ...more.map((line) => indent + line),
    ...notes.map((line) => indent + paint.dim(line)),
  ];
}

function mark(detail: ComparedDetail, id: AccountId, paint: Palette): string {
  const verdict = detail.accounts[id];
  if (!verdict) return '•';
  const colour =
    verdict === 'confirms' ? paint.green : verdict === 'conflicts' ? paint.red : paint.dim;
  return colour(MARKS[verdict]);
}

function notesOn(detail: ComparedDetail, comparison: Comparison, why: boolean): string[] {
  const notes: string[] = [];
  const said = comparison.page.statements.find(({ id }) => id === detail.evidence[0]);
  if (said) notes.push(`${said.id}: “${cut(safe(said.text), 150)}”`);
  if (detail.conflict)
    notes.push(`here: ${safe(detail.conflict.page)}; others: ${detail.conflict.theirs.join(', ')}`);
  const names = detail.origins.map((id) => comparison.story?.origins[id] ?? id);
  if (names.length > 0)
    notes.push(
      `confirmed from ${names.length === 1 ? 'one origin' : `${names.length} origins`}: ${names.join(', ')}`,
    );
  if (why) notes.push(traceOf(detail));
  return notes;
}

function traceOf({ trace }: ComparedDetail): string {
  const features = Object.entries(trace.features ?? {})
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([name, value]) => `${name} ${value.toFixed(2)}`);
  return [`why: ${trace.rule} ${trace.score.toFixed(2)}`, ...features].join(', ');
}

function onlyHereLines({ onlyHere, page }: Comparison, paint: Palette): string[] {
  if (onlyHere.length === 0) return [];
  const lines = onlyHere.flatMap((id) => {
    const text = page.statements.find((statement) => statement.id === id)?.text ?? '';
    return wrap(`${id}: ${cut(safe(text), 220)}`, WIDTH - 2).map(
      (line, at) => (at ? '    ' : '  ') + line,
    );
  });
  return [paint.yellow(paint.bold(`Matches no known detail (${onlyHere.length})`)), ...lines, ''];
}
