import type { Comparison, Drift } from '../../engine/model';
import { useTexts } from '../text';

/** The same quotation in different words, word by word: what only this page has, and what only the other has. */
export function DriftView({ drift, comparison }: { drift: Drift; comparison: Comparison }) {
  const { say } = useTexts();
  const outlet = comparison.accounts.find(({ id }) => id === drift.account)?.outlet;
  return (
    <section class="drift" data-drift={drift.account ?? ''}>
      <h4>{outlet ? say('drift', outlet) : say('drift_any')}</h4>
      <p>
        {drift.runs.map(({ kind, text }, index) => {
          const key = `${index}:${kind}`;
          if (kind === 'same') return <span key={key}>{text} </span>;
          const Run = kind === 'page' ? 'ins' : 'del';
          return (
            <Run key={key}>
              <span class="only-read">{say(kind === 'page' ? 'here' : 'elsewhere')}: </span>
              {text}{' '}
            </Run>
          );
        })}
      </p>
    </section>
  );
}
