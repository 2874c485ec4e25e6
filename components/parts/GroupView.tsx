import { useState } from 'preact/hooks';
import type { ComparedDetail, Comparison, StatementId } from '../../engine/model';
import type { Group } from '../present/groups';
import { LABELS, MEANINGS } from '../present/words';
import { useTexts } from '../text';
import { Claim } from './Claim';
import { DetailCard } from './DetailCard';
import { Glyph } from './Glyph';

/** How many details left out are shown at first: what most accounts have stands first, the rest is one click away. */
const FIRST = 12;

/** What was clicked in the page; `turn` tells a second click apart. */
export interface Target {
  readonly id: string;
  readonly turn: number;
}

/** A group's data and callbacks. */
export interface GroupProps {
  readonly group: Group;
  readonly details: readonly ComparedDetail[];
  readonly claims: readonly StatementId[];
  /** Show all of it, however many there are. */
  readonly whole: boolean;
  readonly comparison: Comparison;
  readonly target: Target | null;
  show(statement: StatementId): void;
}

/** One group of details under its heading; nothing at all where it is empty. */
export function GroupView(props: GroupProps) {
  const { group, details, claims, comparison, target, show } = props;
  const { say, count } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const number = details.length + claims.length;
  if (number === 0) return null;
  const related = comparison.spot.verdict === 'related' && group === 'only-here';
  const shown = props.whole || unfolded || group !== 'left-out' ? details : details.slice(0, FIRST);
  return (
    <section class="group" id={group} data-group={group} aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>
        <Glyph name={group} />
        <span class="label">{say(related ? 'group_stated' : LABELS[group])}</span>
        <span class="number">{number}</span>
      </h2>
      <p class="meaning">{say(related ? 'meaning_stated' : MEANINGS[group])}</p>
      {shown.map((detail) => (
        <DetailCard
          key={detail.id}
          detail={detail}
          group={group}
          comparison={comparison}
          turn={target?.id === detail.id ? target.turn : null}
          show={show}
        />
      ))}
      {shown.length < details.length && (
        <button type="button" class="more" data-action="unfold" onClick={() => setUnfolded(true)}>
          {count('show_more', details.length - shown.length)}
        </button>
      )}
      {claims.map((id) => (
        <Claim
          key={id}
          id={id}
          comparison={comparison}
          turn={target?.id === id ? target.turn : null}
          show={show}
        />
      ))}
    </section>
  );
}
