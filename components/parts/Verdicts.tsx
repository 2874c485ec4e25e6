import type { ComparedAccount, ComparedDetail, Comparison, Verdict } from '../../engine/model';
import { reportText } from '../present/words';
import type { Key } from '../text';
import { useTexts } from '../text';
import { Glyph, type GlyphName } from './Glyph';
import { OutLink } from './OutLink';

/** Verdicts that say something about the detail, each with its sign and word, in this order. */
const SAYS = {
  conflicts: { glyph: 'contradicted', word: 'verdict_conflicts' },
  confirms: { glyph: 'confirmed', word: 'verdict_confirms' },
  reports: { glyph: 'confirmed', word: 'verdict_reports' },
  unsure: { glyph: 'undecided', word: 'verdict_unsure' },
} as const satisfies Partial<Record<Verdict, { glyph: GlyphName; word: Key }>>;

/** Verdicts of which only the names are listed, quietly: there is nothing to show for them. */
const SILENT = {
  omits: 'verdict_omits',
  'not-yet-known': 'verdict_not_yet_known',
  'out-of-scope': 'verdict_out_of_scope',
} as const satisfies Partial<Record<Verdict, Key>>;

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table) as K[];

/** What each outlet says of a detail: how sure, from whom, in which words; and who says nothing. */
export function Verdicts({
  detail,
  comparison,
}: {
  detail: ComparedDetail;
  comparison: Comparison;
}) {
  const { say, list } = useTexts();
  const withVerdict = (verdict: Verdict): ComparedAccount[] =>
    comparison.accounts.filter(({ id }) => detail.accounts[id] === verdict);
  return (
    <>
      <ul class="verdicts">
        {keys(SAYS).flatMap((verdict) =>
          withVerdict(verdict).map((account) => (
            <li key={account.id} data-account={account.id} data-verdict={verdict}>
              <Glyph name={SAYS[verdict].glyph} />
              <span>
                {say(SAYS[verdict].word, account.outlet)}
                <Report account={account} detail={detail} comparison={comparison} />
              </span>
            </li>
          )),
        )}
      </ul>
      <p class="silent">
        {keys(SILENT).map((verdict) => {
          const outlets = withVerdict(verdict).map(({ outlet }) => outlet);
          return (
            outlets.length > 0 && (
              <span key={verdict} data-verdict={verdict}>
                {say(SILENT[verdict], list(outlets))}
              </span>
            )
          );
        })}
      </p>
    </>
  );
}

function Report(props: {
  account: ComparedAccount;
  detail: ComparedDetail;
  comparison: Comparison;
}) {
  const texts = useTexts();
  const { account, detail, comparison } = props;
  const report = detail.reports[account.id];
  if (!report) return null;
  return (
    <>
      <span class="hedge" data-hedge={report.hedge}>
        , {reportText(report, comparison, texts)}
      </span>
      {report.phrase && (
        <span class="phrase">
          {' '}
          <OutLink url={account.url} phrase={report.phrase}>
            <q>{report.phrase}</q>
          </OutLink>
        </span>
      )}
    </>
  );
}
