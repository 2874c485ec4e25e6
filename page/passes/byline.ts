import type { Pass } from './pass';

const NAMES =
  /\b(by ?lines?|(article|entry|post|story|page|content) ?(meta|info|author|byline|date|data|details)|authors?( ?(bio|box|info|name|card|block|line|profile|meta|description|about|details))?|about (the )?author|bio|biography|contributors?|writers?|journalist|reporter|date ?(line|time|stamp|published|modified|posted)|time ?stamp|pub ?date|publish(ed)?( ?(date|time|on|info))?|updated|last ?updated|modified|posted ?on|reading ?time|read ?time|estimated reading|vcard)\b/;

/** Who wrote it, when, and a few words about them. */
export const byline: Pass = {
  name: 'byline',
  why: 'about the writer or the date, not the news',
  drops: (block, measure) =>
    (NAMES.test(block.hints) || block.tag === 'address' || block.tag === 'time') &&
    measure.prose < 700 &&
    measure.proseLines < 4 &&
    !measure.hasH1 &&
    block.tag !== 'article',
};
