import type { ComparedDetail, Comparison, StatementId } from '../../engine/model';
import { sentenceOf } from '../present/evidence';
import { hedgeText } from '../present/words';
import { useTexts } from '../text';
import { DriftView } from './DriftView';
import { Verdicts } from './Verdicts';
import { Versions } from './Versions';
import { Why } from './Why';

/** All the evidence for one detail: this page's sentence, the versions, every outlet's verdict, and why. */
export function DetailBody(props: {
  detail: ComparedDetail;
  comparison: Comparison;
  show(statement: StatementId): void;
}) {
  const { detail, comparison, show } = props;
  const texts = useTexts();
  return (
    <div class="body">
      {detail.evidence.map((id) => (
        <button
          key={id}
          type="button"
          class="quote"
          data-evidence={id}
          title={texts.say('show_on_page')}
          onClick={() => show(id)}
        >
          <q>{sentenceOf(id, comparison)}</q>
        </button>
      ))}
      {detail.hedge && (
        <p class="hedge" data-hedge={detail.hedge}>
          {texts.say('on_this_page', hedgeText(detail.hedge, detail.origin, comparison, texts))}
        </p>
      )}
      {detail.versions.length > 1 && <Versions detail={detail} comparison={comparison} />}
      <Verdicts detail={detail} comparison={comparison} />
      {detail.drift.map((drift) => (
        <DriftView key={drift.account} drift={drift} comparison={comparison} />
      ))}
      {detail.onPage === 'stated' && <Why trace={detail.trace} />}
    </div>
  );
}
