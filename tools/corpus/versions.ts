import type { Detail, Story } from '../../engine/model';
import { type Finding, fault } from './finding';

/** What matching needs at least of each version; with one wording alone it finds half as much. */
const LEAST_WORDINGS = 4;
/** Longest quotation of an account that is still a phrase and not its text. */
const MOST_PHRASE = 7;

/** Versions that nothing tells apart, that are told in too few ways, or quote too much. */
export function versions(story: Story): Finding[] {
  return story.details.flatMap((detail) => [
    ...alike(detail),
    ...detail.versions.flatMap((version) => [
      ...(version.wordings.length < LEAST_WORDINGS
        ? [
            fault(
              detail.id,
              `"${version.statement}" has ${version.wordings.length} wordings, ${LEAST_WORDINGS} are the least`,
            ),
          ]
        : []),
      ...version.reports.flatMap(({ account, phrase }) =>
        phrase !== null && phrase.trim().split(/\s+/).length > MOST_PHRASE
          ? [
              fault(
                detail.id,
                `the phrase of "${account}" is longer than ${MOST_PHRASE} words: "${phrase}"`,
              ),
            ]
          : [],
      ),
    ]),
    ...reportedTwice(detail),
  ]);
}

function alike({ id, versions: all }: Detail): Finding[] {
  const keys = all.map(({ values }) =>
    values
      .map(({ type, text }) => `${type} ${text.toLowerCase()}`)
      .sort()
      .join(', '),
  );
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i
      ? [fault(id, `two versions give the same values (${key || 'none at all'})`)]
      : [],
  );
}

/** An account may carry two versions, but each only once. */
function reportedTwice({ id, versions: all }: Detail): Finding[] {
  return all.flatMap(({ reports, statement }) => {
    const accounts = reports.map(({ account }) => account);
    return accounts.flatMap((account, i) =>
      accounts.indexOf(account) < i ? [fault(id, `"${account}" reports "${statement}" twice`)] : [],
    );
  });
}
