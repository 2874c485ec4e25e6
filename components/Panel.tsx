import type { StatementId } from '../engine/model';
import { Brand } from './parts/Brand';
import { ComparisonView } from './parts/ComparisonView';
import { Footer, type Reliability } from './parts/Footer';
import { NoticeView } from './parts/NoticeView';
import { SiteLine } from './parts/SiteLine';
import { noticeOf } from './present/notice';
import type { Actions, Site, State } from './state';
import { useTexts } from './text';

/** What a reader can do from the panel. */
export interface PanelActions extends Actions {
  /** Scroll the page to a statement. */
  show(statement: StatementId): void;
}

/** A statement that was clicked in the page; `turn` tells a second click on the same one apart. */
export interface Selected {
  readonly statement: StatementId;
  readonly turn: number;
}

/** The panel's data and callbacks. */
export interface PanelProps {
  readonly state: State;
  readonly site: Site;
  /** Statements that cannot be found in the page any more. */
  readonly orphans: ReadonlySet<StatementId>;
  readonly selected: Selected | null;
  readonly reliability: Reliability | null;
  readonly actions: PanelActions;
}

/** The panel beside the page: the story, its accounts and every detail with its evidence, or why there is nothing. */
export function Panel(props: PanelProps) {
  const { say } = useTexts();
  const { state, site, actions } = props;
  const notice = noticeOf(state);
  return (
    <div class="panel" data-state={state.kind}>
      <header>
        <Brand name={say('name')} />
      </header>
      <main>
        {notice && <NoticeView notice={notice} actions={actions} />}
        {!notice && state.kind === 'compared' && (
          <ComparisonView
            comparison={state.comparison}
            orphans={props.orphans}
            selected={props.selected}
            actions={actions}
          />
        )}
      </main>
      <Footer reliability={notice ? undefined : props.reliability}>
        <SiteLine site={site} state={state} actions={actions} />
      </Footer>
    </div>
  );
}
