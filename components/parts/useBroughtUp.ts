import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Brings an element up when it is selected: scrolled to and focused, so that a keyboard goes on from there.
 * @param turn which selection this is, null for none; another number is another selection
 */
export function useBroughtUp(ref: RefObject<HTMLElement | null>, turn: number | null): void {
  useEffect(() => {
    const element = ref.current;
    if (turn === null || !element) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    (element.querySelector('summary') ?? element).focus({ preventScroll: true });
  }, [ref, turn]);
}
