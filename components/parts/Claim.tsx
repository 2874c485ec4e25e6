import { useRef } from 'preact/hooks';
import type { Comparison, StatementId } from '../../engine/model';
import { sentenceOf } from '../present/evidence';
import { useTexts } from '../text';
import { useBroughtUp } from './useBroughtUp';

/** A claim of the page that is no detail we know, in the page's own words; a click scrolls the page to it. */
export function Claim(props: {
  id: StatementId;
  comparison: Comparison;
  turn: number | null;
  show(statement: StatementId): void;
}) {
  const { say } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useBroughtUp(button, props.turn);
  return (
    <button
      ref={button}
      type="button"
      class="claim"
      data-claim={props.id}
      data-selected={props.turn !== null}
      title={say('show_on_page')}
      onClick={() => props.show(props.id)}
    >
      <q>{sentenceOf(props.id, props.comparison)}</q>
    </button>
  );
}
