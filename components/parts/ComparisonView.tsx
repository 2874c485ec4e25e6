import { useEffect, useMemo } from 'preact/hooks';
import type { Comparison, StatementId } from '../../engine/model';
import type { PanelActions, Selected } from '../Panel';
import { GROUPS, grouped } from '../present/groups';
import { targetOf } from '../present/target';
import { Accounts } from './Accounts';
import { GroupView } from './GroupView';
import { Orphans } from './Orphans';
import { Search } from './Search';
import { ShareBar } from './ShareBar';
import { StoryHead } from './StoryHead';
import { useSearch } from './useSearch';

/** A comparison's data and callbacks. */
export interface ComparisonProps {
  readonly comparison: Comparison;
  readonly orphans: ReadonlySet<StatementId>;
  readonly selected: Selected | null;
  readonly actions: PanelActions;
}

/** All of a comparison: the story, the accounts, the bar of shares, and the details in groups. */
export function ComparisonView(props: ComparisonProps) {
  const { comparison, orphans, selected, actions } = props;
  const all = useMemo(() => grouped(comparison), [comparison]);
  const search = useSearch(comparison);
  const { found, setQuery } = search;
  // what was clicked in the page must come up, whatever is being searched for
  useEffect(() => setQuery(''), [selected]);
  const target = selected && targetOf(all, selected.statement);
  const isFound = (id: string): boolean => !found || found.has(id);
  return (
    <div class="comparison" data-verdict={comparison.spot.verdict}>
      <StoryHead comparison={comparison} orphans={orphans} again={actions.again} />
      <ShareBar comparison={comparison} />
      <Accounts comparison={comparison} />
      <Search search={search} />
      {GROUPS.map((group) => (
        <GroupView
          key={group}
          group={group}
          details={all.details[group].filter(({ id }) => isFound(id))}
          claims={group === 'only-here' ? all.claims.filter(isFound) : []}
          whole={found !== null}
          comparison={comparison}
          target={target && selected ? { id: target, turn: selected.turn } : null}
          show={actions.show}
        />
      ))}
      <Orphans comparison={comparison} orphans={orphans} />
    </div>
  );
}
