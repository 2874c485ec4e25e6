import type { View } from './browsers/view';

/** Unfolds all details; their evidence is drawn a moment later. */
export function unfold(panel: View): Promise<void> {
  return panel.run(() => {
    for (const card of document.querySelectorAll('details')) card.open = true;
  });
}

/** The sentences of the page that the panel shows as evidence, or as only here. */
export async function quotes(panel: View): Promise<string> {
  await unfold(panel);
  return panel.run(() =>
    [...document.querySelectorAll('[data-evidence], [data-claim]')]
      .map((quote) => quote.textContent)
      .join(' '),
  );
}

/** The first detail whose evidence holds a text; empty where none has. */
export async function detailWith(panel: View, text: string): Promise<string> {
  await unfold(panel);
  return panel.run((text) => {
    const found = [...document.querySelectorAll('[data-evidence]')].find((quote) =>
      quote.textContent?.includes(text),
    );
    return found?.closest<HTMLElement>('[data-detail]')?.dataset.detail ?? '';
  }, text);
}

/** Why the panel or popup has nothing to show; empty where it has. */
export function why(view: View): Promise<string> {
  return view.run(() => document.querySelector<HTMLElement>('[data-why]')?.dataset.why ?? '');
}
