import type { Comparison } from '../engine/model';
import { Brand } from './parts/Brand';
import { Glyph } from './parts/Glyph';
import { NoticeView } from './parts/NoticeView';
import { SiteLine } from './parts/SiteLine';
import { countsOf, SHARES } from './present/groups';
import { noticeOf } from './present/notice';
import { LABELS } from './present/words';
import type { Actions, Site, State } from './state';
import { useTexts } from './text';

/** The popup's data and callbacks. */
export interface PopupProps {
  readonly state: State;
  readonly site: Site;
  readonly actions: Actions & {
    /** Open the panel: called straight from the click, which the browser insists on. */
    openPanel(): void;
  };
}

/** One glance: which story this is and how its details stand, and the one button that opens the comparison. */
export function Popup({ state, site, actions }: PopupProps) {
  const { say } = useTexts();
  const notice = noticeOf(state);
  return (
    <main class="popup" data-state={state.kind}>
      <Brand name={say('name')} />
      {notice && <NoticeView notice={notice} actions={actions} />}
      {!notice && state.kind === 'compared' && (
        <>
          <Glance comparison={state.comparison} />
          <button
            type="button"
            class="primary wide"
            data-action="open-panel"
            onClick={actions.openPanel}
          >
            {say('action_open')}
          </button>
        </>
      )}
      <SiteLine site={site} state={state} actions={actions} />
    </main>
  );
}

function Glance({ comparison }: { comparison: Comparison }) {
  const { say } = useTexts();
  const counts = countsOf(comparison);
  const related = comparison.spot.verdict === 'related';
  const shown = related ? (['contradicted', 'confirmed'] as const) : SHARES;
  return (
    <>
      <h1>{comparison.story?.title}</h1>
      <p class="summary">{related ? say('related_short') : comparison.story?.summary}</p>
      <dl class="tally">
        {shown.map((share) => (
          <div key={share} data-count={share} class={counts[share] === 0 ? 'none' : ''}>
            <dt>
              <Glyph name={share} />
              <span class="label">{say(LABELS[share])}</span>
            </dt>
            <dd>{counts[share]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
