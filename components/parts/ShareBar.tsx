import type { Comparison } from '../../engine/model';
import { countsOf, SHARES } from '../present/groups';
import { LABELS } from '../present/words';
import { useTexts } from '../text';
import { Glyph } from './Glyph';

/** How the details fall into groups, as a bar, and as words and numbers that lead to the groups. */
export function ShareBar({ comparison }: { comparison: Comparison }) {
  const { say, count } = useTexts();
  const counts = countsOf(comparison);
  if (comparison.spot.verdict === 'related') return null;
  const shown = SHARES.filter((share) => counts[share] > 0);
  const here = counts.contradicted + counts.confirmed + counts.undecided + counts['only-here'];
  return (
    <section class="shares" aria-label={say('shares')}>
      <p class="lead">{count('page_states', here)}</p>
      <div class="bar" aria-hidden="true">
        {shown.map((share) => (
          <span key={share} class={share} style={{ flexGrow: counts[share] }} />
        ))}
      </div>
      <ul class="legend">
        {SHARES.map((share) => (
          <li key={share} data-share={share} data-count={counts[share]}>
            <a href={`#${share}`} class={counts[share] === 0 ? 'none' : ''}>
              <Glyph name={share} />
              <b>{counts[share]}</b> {say(LABELS[share])}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
