import type { Notice } from '../present/notice';
import type { Actions } from '../state';
import { useTexts } from '../text';

/** Why there is nothing to compare, and what can be done about it. Never an empty panel. */
export function NoticeView({ notice, actions }: { notice: Notice; actions: Actions }) {
  const { say } = useTexts();
  const quiet = notice.why === 'reading';
  return (
    <section class={quiet ? 'notice quiet' : 'notice'} data-why={notice.why} role="status">
      <h1>{say(notice.title)}</h1>
      <p>{say(notice.text, ...notice.values)}</p>
      {notice.action === 'again' && (
        <button type="button" data-action="again" onClick={actions.again}>
          {say('action_again')}
        </button>
      )}
      {notice.action === 'allow' && (
        <button type="button" class="primary" data-action="allow" onClick={actions.allow}>
          {say('action_allow')}
        </button>
      )}
      {notice.action === 'switch-on' && (
        <button
          type="button"
          class="primary"
          data-action="switch-on"
          onClick={() => actions.switchSite(false)}
        >
          {say('action_switch_on')}
        </button>
      )}
    </section>
  );
}
