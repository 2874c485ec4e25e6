/** Fewer letters are less than any article that could be compared: 80 short words. */
const THIN = 400;
/** ms without a change after which a page that is being built is looked at. */
const QUIET = 400;
/** ms after which an article is not waited for any longer. */
const PATIENCE = 15_000;

/**
 * Waits for the text of a page that is built by its own scripts: tells once when more has come and the page has come to
 * rest. Does nothing where there is enough already.
 * @param letters how many letters of text the page had
 * @returns what ends the waiting
 */
export function whenMoreText(document: Document, letters: number, tell: () => void): () => void {
  if (letters >= THIN) return () => {};
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      stop();
      tell();
    }, QUIET);
  });
  const stop = (): void => {
    clearTimeout(quiet);
    clearTimeout(end);
    observer.disconnect();
  };
  const end = setTimeout(stop, PATIENCE);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return stop;
}
