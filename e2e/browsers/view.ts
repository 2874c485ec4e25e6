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

/** Where to click: the middle of an element, scrolled into view. Runs inside the view. */
export async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing to click: ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // a view that has just opened takes no click before it has been drawn
  await new Promise((drawn) => window.requestAnimationFrame(drawn));
  await new Promise((drawn) => window.requestAnimationFrame(drawn));
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
