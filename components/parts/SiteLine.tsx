import type { Actions, Site, State } from '../state';
import { useTexts } from '../text';

/** The off switch for the site in front of the reader, and the way to give standing access where it is missing. */
export function SiteLine(props: { site: Site; state: State; actions: Actions }) {
  const { say } = useTexts();
  const { host, granted } = props.site;
  if (host === null || props.state.kind === 'off' || props.state.kind === 'no-access') return null;
  return (
    <div class="site">
      {!granted && (
        <p data-standing-access>
          {say('access_once', host)}{' '}
          <button type="button" class="link" data-action="allow" onClick={props.actions.allow}>
            {say('action_allow_always')}
          </button>
        </p>
      )}
      <button
        type="button"
        class="link"
        data-action="switch-off"
        onClick={() => props.actions.switchSite(true)}
      >
        {say('action_switch_off', host)}
      </button>
    </div>
  );
}
