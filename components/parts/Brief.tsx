import type { ComparedDetail, Comparison } from '../../engine/model';
import type { Group } from '../present/groups';
import { backing } from '../present/origins';
import { backingText, CONFLICTS } from '../present/words';
import { useTexts } from '../text';

/** How a detail stands, in one line: what is contradicted, or who backs it. */
export function Brief(props: { detail: ComparedDetail; group: Group; comparison: Comparison }) {
  const { detail, group, comparison } = props;
  const texts = useTexts();
  switch (group) {
    case 'contradicted':
      return <Contradiction detail={detail} comparison={comparison} />;
    case 'confirmed':
      return <Line>{backingText(backing(detail, comparison, 'confirms'), texts)}</Line>;
    case 'left-out':
      return <Line>{backingText(backing(detail, comparison, 'reports'), texts)}</Line>;
    case 'undecided':
    case 'only-here':
      return null;
    default:
      return group satisfies never;
  }
}

function Line({ children }: { children: string }) {
  return (
    <p class="brief" data-backing>
      {children}
    </p>
  );
}

function Contradiction({ detail, comparison }: { detail: ComparedDetail; comparison: Comparison }) {
  const { say, list } = useTexts();
  if (!detail.conflict) {
    const { outlets } = backing(detail, comparison, 'conflicts');
    return <Line>{say('told_otherwise', list(outlets))}</Line>;
  }
  const { type, page, theirs } = detail.conflict;
  // a page that tells two versions itself contradicts itself, too; what is denied stands above as the detail itself
  const elsewhere = theirs.filter((value) => value !== page && value !== detail.statement);
  return (
    <dl class="values" data-conflict={type} title={say(CONFLICTS[type])}>
      <div>
        <dt>{say('here')}</dt>
        <dd data-value="here">{page}</dd>
      </div>
      {elsewhere.length > 0 && (
        <div>
          <dt>{say('elsewhere')}</dt>
          <dd data-value="elsewhere">{list(elsewhere)}</dd>
        </div>
      )}
    </dl>
  );
}
