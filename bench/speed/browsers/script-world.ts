/** A browser whose pages can be worked on as a content script does: beside the page's own scripts, not among them. */
export interface ScriptWorld {
  readonly name: string;
  /** Opens a page and runs the code in it; what the last expression gives comes back as JSON. */
  run<Result>(url: string, code: string): Promise<Result>;
  close(): Promise<void>;
}
