/** The popup's one button, in both browsers. */
export const OPEN_PANEL = '[data-action="open-panel"]';

/** A popup, side panel or sidebar of the extension, as the browser really shows it. */
export interface View {
  /** Runs a self-contained function in the view's document. */
  run<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** A trusted click in the middle of the first element that fits: it carries a user gesture. */
  click(selector: string): Promise<void>;
  /** A PNG picture of what it shows. */
  picture(): Promise<Buffer>;
}

/** A self-contained function and its argument as an expression that runs elsewhere. */
export function asCode(work: (argument: never) => unknown, argument: unknown): string {
  // the tools run by tsx, which gives each inner function its name by a helper that stays behind
  return `((__name) => (${work})(${JSON.stringify(argument)}))((f) => f)`;
}

/** What a person can read in it, white space run together. */
export function textOf(view: View): Promise<string> {
  return view.run(() => document.body.innerText.replace(/\s+/g, ' ').trim());
}

/** The selector itself, once something fits it. Views build themselves up after they open. */
export async function present(view: View, selector: string): Promise<string> {
  await view.run(
    (selector) =>
      new Promise<void>((resolve) => {
        const look = () => document.querySelector(selector) !== null && resolve();
        look();
        // by way of the window: in Firefox this runs beside the page and not in it
        new window.MutationObserver(look).observe(document, {
          childList: true,
          subtree: true,
          attributes: true,
        });
      }),
    selector,
  );
  return selector;
}

/**
 * Where to click: the middle of an element, scrolled into view, once it stands still and nothing covers it, as a person waits for it.
 * A popup grows to its content after it has opened: a click on where a button was a moment ago is lost. Runs inside the view.
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const STILL = 4;
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing to click: ${selector}`);
  let at = { x: Number.NaN, y: Number.NaN };
  // a view that has just opened takes no click before it has been drawn some times
  for (let still = 0; still < STILL; ) {
    await new Promise((drawn) => window.requestAnimationFrame(drawn));
    const shown = element.getBoundingClientRect();
    if (shown.top < 0 || shown.bottom > window.innerHeight)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const now = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = document.elementFromPoint(now.x, now.y);
    const same = now.x === at.x && now.y === at.y && hit !== null && element.contains(hit);
    still = same ? still + 1 : 0;
    at = now;
  }
  return at;
}
