import { fold } from '../../text/fold';
import type { NameMention } from '../../text/names';
import type { Mention } from '../../text/people';
import type { Particulars } from '../particulars';
import type { PreparedStory } from '../prepared';
import type { Sheet } from '../sheet';
import { isGeneric } from './rival-kind';

/** A name that a statement gives, with all that does not depend on the detail that it may be a rival in. */
export interface Naming {
  readonly name: NameMention;
  /** The same in one spelling (`fold`). */
  readonly folded: string;
  /** The tokens that it is made of. */
  readonly inside: readonly number[];
  /** Whom of the story's people it names. */
  readonly mention: Mention | null;
  /** The story's terms that it is made of; common parts of names aside: "Time Magazine" shares a word with every magazine. */
  readonly terms: readonly number[];
}

const known = new WeakMap<Particulars, readonly Naming[]>();

/** The names of a statement that may stand for something; read once, whatever the number of values that they are held against. */
export function namingsIn(
  sheet: Sheet,
  read: Particulars,
  story: PreparedStory,
): readonly Naming[] {
  const found = known.get(read) ?? readNamings(sheet, read, story);
  known.set(read, found);
  return found;
}

function readNamings(sheet: Sheet, read: Particulars, story: PreparedStory): Naming[] {
  return read.names.flatMap((name): Naming[] => {
    if (ORIGIN.test(name.text)) return [];
    // "DESMOND: Her company": who speaks next
    if (isLabel(name, sheet.statement.text)) return [];
    // "at Christmas" is a time
    if (read.dates.some((date) => name.start < date.end && name.end > date.start)) return [];
    const inside = sheet.tokens.flatMap((token, i) =>
      token.start < name.end && token.end > name.start ? [i] : [],
    );
    const mention = sheet.mentions.find((m) => inside.some((i) => i >= m.from && i < m.to));
    const folded = fold(name.text);
    if (mention) return [{ name, folded, inside, mention, terms: [] }];
    // a misspelt or shortened name of the story's people is no stranger
    if (story.nearName(name.text) !== null) return [];
    const terms = inside.flatMap((i) => {
      const stem = sheet.tokens[i]?.stem ?? '';
      return isGeneric(stem) ? [] : (story.vocabulary.get(stem) ?? []);
    });
    return [{ name, folded, inside, mention: null, terms }];
  });
}

/** Whether a name is the first word of a text, and a colon follows. */
const isLabel = ({ start, end }: NameMention, text: string): boolean =>
  /^\s?:/.test(text.slice(end, end + 2)) && !/\p{L}/u.test(text.slice(0, start));

/** "Oakland-born" says where somebody is from, and nothing of the rest. */
const ORIGIN = /-(?:born|based|bred|area|era|style|educated|raised)$/i;
