import type { Pass } from './pass';
import { isSlight } from './pass';

const TAGS = new Set(['nav', 'footer', 'aside', 'dialog', 'menu', 'search']);
const ROLES =
  /\b(navigation|contentinfo|complementary|search|alertdialog|dialog|menubar|menu|tablist|toolbar)\b/;
const NAMES =
  /\b((site|page|global|main|top|primary|masthead) (header|footer|nav|navigation|menu|bar)|masthead|navbar|navigation|breadcrumbs?|sidebar|side bar|skip (link|to)\w*|modal|popup|pop up|overlay|toast|drawer|flyout|off ?canvas|back to top|weather|stock ticker|ticker|widgets?|footer|colophon|horoscope|crossword|poll|quiz|language switcher|login|account menu)\b/;

/** Header, footer, side columns, menus and pop-ups. */
export const furniture: Pass = {
  name: 'furniture',
  why: 'belongs to the site, not to the article',
  drops(block, measure) {
    if (TAGS.has(block.tag)) return true;
    if (block.tag === 'header' && !measure.hasH1)
      return /banner/.test(block.hints) || isSlight(measure);
    return ROLES.test(block.hints) || NAMES.test(block.hints);
  },
};
