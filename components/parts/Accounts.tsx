import type { ComparedAccount, Comparison } from '../../engine/model';
import { dateText } from '../present/dates';
import { type Texts, useTexts } from '../text';
import { OutLink } from './OutLink';

/** The accounts that the page is compared with, each with its outlet, date and link. */
export function Accounts({ comparison }: { comparison: Comparison }) {
  const texts = useTexts();
  const { accounts, spot } = comparison;
  return (
    <details class="accounts">
      <summary>
        <h2>{texts.count('accounts', accounts.length)}</h2>
        <span class="names">{texts.list([...new Set(accounts.map(({ outlet }) => outlet))])}</span>
      </summary>
      <ul>
        {accounts.map((account) => (
          <li key={account.id} data-account={account.id}>
            <p>
              <b>{account.outlet}</b>
              {account.published && (
                <span class="meta"> {dateText(account.published, texts.locale)}</span>
              )}
              {tagOf(account, spot, texts)}
            </p>
            <OutLink url={account.url} phrase={null}>
              {account.headline ?? texts.say('no_headline')}
            </OutLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function tagOf(account: ComparedAccount, spot: Comparison['spot'], { say }: Texts) {
  if (account.id === spot.copyOf) return <span class="tag">{say('tag_this_page')}</span>;
  if (account.about === spot.verdict) return null;
  return <span class="tag">{say('tag_other_event')}</span>;
}
