import type { Comparison, StatementId } from '../../engine/model';
import { sentenceOf } from '../present/evidence';
import { useTexts } from '../text';

/** Sentences that were read but cannot be found in the page any more: listed, never silently unmarked. */
export function Orphans(props: { comparison: Comparison; orphans: ReadonlySet<StatementId> }) {
  const { say } = useTexts();
  if (props.orphans.size === 0) return null;
  return (
    <section class="group" data-group="orphans">
      <h2>
        {say('orphans')} <span class="number">{props.orphans.size}</span>
      </h2>
      <p class="meaning">{say('orphans_text')}</p>
      <ul class="orphans">
        {[...props.orphans].map((id) => (
          <li key={id} data-orphan={id}>
            <q>{sentenceOf(id, props.comparison)}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
