import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from './page-reader';

/** The one reader of this document; kept in the extension's own world, which the page cannot see. */
const world = globalThis as { pageReader?: PageReader };

/**
 * The reader script, injected where a story was spotted or somebody asked: reads the article, sends it to the
 * background, and stays to mark statements. Injected again it only reads again.
 */
export default defineUnlistedScript(() => {
  world.pageReader ??= new PageReader(document);
  world.pageReader.read();
});
