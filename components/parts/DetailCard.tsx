import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComparedDetail, Comparison, StatementId } from '../../engine/model';
import type { Group } from '../present/groups';
import { Brief } from './Brief';
import { DetailBody } from './DetailBody';
import { Glyph } from './Glyph';
import { useBroughtUp } from './useBroughtUp';

/** A detail's data and callbacks. */
export interface DetailCardProps {
  readonly detail: ComparedDetail;
  readonly group: Group;
  readonly comparison: Comparison;
  /** Set where this detail's sentence was clicked in the page; another number is another click. */
  readonly turn: number | null;
  show(statement: StatementId): void;
}

/**
 * One detail: our plain statement of it and how it stands, and when opened all its evidence. Opening it scrolls the
 * page to its sentence. Contradictions are open from the start: they are why somebody looks.
 */
export function DetailCard({ detail, group, comparison, turn, show }: DetailCardProps) {
  const card = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(group === 'contradicted');
  useEffect(() => {
    if (turn !== null) setOpen(true);
  }, [turn]);
  useBroughtUp(card, turn);
  const toggled = (now: boolean): void => {
    const [evidence] = detail.evidence;
    // opened by hand, not by a click in the page, which is where it would scroll to
    if (now && !open && evidence) show(evidence);
    setOpen(now);
  };
  return (
    <details
      ref={card}
      class="card"
      data-detail={detail.id}
      data-selected={turn !== null}
      open={open}
      onToggle={(event) => toggled(event.currentTarget.open)}
    >
      <summary>
        <Glyph name={group} />
        <h3>{detail.statement}</h3>
        <Brief detail={detail} group={group} comparison={comparison} />
      </summary>
      {open && <DetailBody detail={detail} comparison={comparison} show={show} />}
    </details>
  );
}
