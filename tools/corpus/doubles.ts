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
      [...versions.flatMap((version) => version.wordings), ...contrary].map((text) => ({
        id,
        text,
      })),
      'contrary wording',
    ),
  );
  const told = repeated(wordings, 'wording');
  return [...repeated(statements, 'statement'), ...told, ...(told.length ? [] : contraries)];
}

function repeated(rows: readonly { id: string; text: string }[], what: string): Finding[] {
  const first = new Map<string, string>();
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
