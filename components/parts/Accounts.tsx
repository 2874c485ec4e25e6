import type { AccountId, ComparedAccount, Comparison } from '../../engine/model';
import { dateText } from '../present/dates';
import { type Texts, useTexts } from '../text';
import { OutLink } from './OutLink';

/** The accounts that the page is compared with, each with its outlet, date and link. */
export function Accounts({ comparison }: { comparison: Comparison }) {
  const texts = useTexts();
  const { accounts, page, spot } = comparison;
  return (
    <details class="accounts">
      <summary>
        <h2>{texts.count('accounts', accounts.length)}</h2>
        <span class="names">{texts.list([...new Set(accounts.map(({ outlet }) => outlet))])}</span>
      </summary>
      <Kin of={page.sharesWordingWith} accounts={accounts} message="page_shares_wording" />
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
            <Kin of={account.sharesWordingWith} accounts={accounts} message="shares_wording" />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Says which other accounts have the same words, where there are any. */
function Kin(props: {
  of: readonly AccountId[];
  accounts: readonly ComparedAccount[];
  message: 'shares_wording' | 'page_shares_wording';
}) {
  const { say, list } = useTexts();
  const outlets = props.accounts
    .filter(({ id }) => props.of.includes(id))
    .map(({ outlet }) => outlet);
  return outlets.length ? <p class="meta kin">{say(props.message, list(outlets))}</p> : null;
}

function tagOf(account: ComparedAccount, spot: Comparison['spot'], { say }: Texts) {
  if (account.id === spot.copyOf) return <span class="tag">{say('tag_this_page')}</span>;
  if (account.about === spot.verdict) return null;
  return <span class="tag">{say('tag_other_event')}</span>;
}
