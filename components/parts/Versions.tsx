import type { ComparedDetail, Comparison } from '../../engine/model';
import { useTexts } from '../text';

/** The ways a detail is told, where accounts contradict each other, and who tells which. */
export function Versions({
  detail,
  comparison,
}: {
  detail: ComparedDetail;
  comparison: Comparison;
}) {
  const { say, list } = useTexts();
  return (
    <section class="versions">
      <h4>{say('versions')}</h4>
      <ul>
        {detail.versions.map((version) => {
          const outlets = comparison.accounts
            .filter(({ id }) => version.accounts.includes(id))
            .map(({ outlet }) => outlet);
          const tellers = version.onPage ? [say('this_page'), ...outlets] : outlets;
          return (
            <li key={version.statement} data-on-page={version.onPage}>
              {version.statement} <span class="meta">{list(tellers)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
