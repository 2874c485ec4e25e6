import type { Story } from '../../engine/model';
import { tokenize } from '../../engine/text/tokens';
import { type Finding, fault } from './finding';

/** The same statement, wording or contrary wording told twice, or a detail told in the words of its contrary: case, marks and spelling of contractions aside. */
export function doubles(story: Story): Finding[] {
  const statements = story.details.flatMap(({ id, statement, versions }) => [
    // a detail of one version may be told in that version's words
    ...(versions.length > 1 || !same(versions[0]?.statement ?? '', statement)
      ? [{ id, text: statement }]
      : []),
    ...versions.map((version) => ({ id, text: version.statement })),
  ]);
  const wordings = story.details.flatMap(({ id, versions }) =>
    versions.flatMap((version) => version.wordings.map((text) => ({ id, text }))),
  );
  const contraries = story.details.flatMap(({ id, versions, contrary }) =>
    repeated(
      contrary.map((text) => ({ id, text })),
      'contrary wording',
      versions.flatMap(({ statement, wordings }) => [statement, ...wordings]),
    ),
  );
  return [...repeated(statements, 'statement'), ...repeated(wordings, 'wording'), ...contraries];
}

/** What stands twice among some texts, or among `others` of the same detail. */
function repeated(
  rows: readonly { id: string; text: string }[],
  what: string,
  others: readonly string[] = [],
): Finding[] {
  const first = new Map(others.map((text) => [spelt(text), rows[0]?.id ?? '']));
  return rows.flatMap(({ id, text }) => {
    const key = spelt(text);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, id);
      return [];
    }
    return [fault(id, `the ${what} "${text}" stands twice, first in "${before}"`)];
  });
}

const same = (a: string, b: string): boolean => spelt(a) === spelt(b);

const spelt = (text: string): string =>
  tokenize(text)
    .map((token) => token.norm)
    .join(' ');
