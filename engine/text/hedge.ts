import type { Hedge } from '../model';
import { type Caseless, caseless, type Found } from './caseless';
import { GUESSES, PAPERS, PEOPLE, RUMOURS, SAYS } from './hedge-words';
import { findNames, type NamesOf } from './names';
import { type Plain, plain } from './plain';
import { findQuotes } from './quotes';

/** How sure a stretch of text says it is, and on whose word. */
export interface Hedging {
  readonly hedge: Hedge;
  /** Who is credited, as the text has it ("New York Magazine", "sources close to the campaign", "the report"), or null. */
  readonly source: string | null;
  /** The source has no name. False where nobody is credited. */
  readonly anonymous: boolean;
  /** The words that say so, as written; null for what is stated. */
  readonly phrase: string | null;
}

/** A stretch of a text, in its offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const STATED: Hedging = { hedge: 'stated', source: null, anonymous: false, phrase: null };
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const DET =
  '(?:the|a|an|one|two|three|four|some|many|several|multiple|numerous|certain|other|another|his|her|their|its|its own|both|those|more than one|plenty of|a number of|a handful of|our|my) ';
/** No part of a source: it links the sentence before. */
const CONJUNCTION =
  '(?:and|but|if|though|although|while|as|that|when|because|since|of|in|to|what|which|who|where|or|so|for|than|by|with)(?![\\p{L}])';
/** Where a credited source ends. */
const SOURCE_END =
  /[,.;:!?()"—–]|\s(?:that|which|who|whom|and|but|in (?:an?|the|its|his|her)|on (?:\p{Lu}|an?|the)|published|released|obtained|as|after|when|while|said|says|told|has|have|had|is|was|were|are|will|would|earlier|this|last|heard|about|regarding)(?!\p{L})/u;
/** No newsroom's credit is longer. */
const LONGEST = 70;
/** Verbs of saying with a thing for their object: "added a line", "shared a stage" tell what somebody did. */
const DOES =
  /(?:add(?:s|ed)|share[ds]?|post(?:s|ed)?|offer(?:s|ed)?|held|hold|relate[ds]?|cite[ds]|quote[ds]|reflect(?:s|ed)|warn(?:s|ed)|writes?|wrote|note[ds]) (?!that|how|in|on|to|\p{Lu}|["'])[\p{L}]/u;
const REPORTER = /^ reporter \p{Lu}\p{L}+ \p{Lu}\p{L}+(?= )/u;

/** Without one of these verbs nobody says or guesses anything; here their ends do not matter. */
const SAYING = new RegExp(`(?<![A-Za-z])(?:${SAYS}|${GUESSES})`, 'i');
const RUMOUR = caseless(new RegExp(`${EDGE}(?:${RUMOURS})${END}`, 'iu'));
const CREDIT = caseless(
  new RegExp(
    `${EDGE}(?:according to|as per|per(?= \\p{L})|as (?:told|first reported) (?:to|by|in)|(?:first )?reported (?:by|in)|(?:a|an|the)(?: (?!of )\\p{L}+){0,3} (?:(?:report|article|story|profile|interview) (?:from|by|in|for)|interview with)|via|going by what (?:people told )?|in the (?:words|account|telling) of)\\s+`,
    'iu',
  ),
);
/** Weaker than a name that reports: "Vanity Fair reported, citing people ..." */
const CITING = caseless(/(?<![\p{L}\p{N}])citing\s+/iu);
const ANONYMOUS = caseless(
  new RegExp(
    `${EDGE}(?:${DET}){0,2}(?:(?!${CONJUNCTION})[\\p{L}'-]+ ){0,2}?(?:${PEOPLE})(?: (?:close to|familiar with|near|inside|with (?:direct )?knowledge of|around|briefed on|involved in|in|from|for|of|to) [^,;.:"]{1,60}?)?(?:, [^,.;]{1,60},)? (?:(?:have|has|had|also|privately|reportedly|now|even|did|will|would|who know \\p{L}+|[\\p{L}]+ly) ){0,2}(?<verb>${SAYS}|${GUESSES})${END}`,
    'iu',
  ),
);
const PAPER = caseless(
  new RegExp(
    `${EDGE}(?:the|that|this|earlier|previous|other|media|news|${DET})?\\s?(?:[\\p{L}'.-]+ ){0,3}(?:${PAPERS}) (?:(?:also|has|have|had|previously|first|[\\p{L}]+ly) ){0,2}(?<verb>${SAYS})${END}`,
    'iu',
  ),
);
const IMPERSONAL = caseless(
  new RegExp(
    `${EDGE}(?:it (?:has |was |is |had )?(?:been )?(?:reported|emerged|understood|claimed|alleged|said|told|revealed)|(?:is|are|was|were) understood to|(?:has|have|what has) been (?:reported|chronicled|described|revealed|documented) (?:in|by)?|i am told|i'm told|(?:told|tells?) (?:us|me|reporters|this (?:newspaper|magazine|website|site))|reaches us)${END}`,
    'iu',
  ),
);
const AFTER_SAYS = caseless(
  new RegExp(
    `^,?\\s?(?:(?:also|has|have|had|previously|first|then|later|once|reporter|[\\p{L}]+ly) ){0,2}(?:${SAYS})${END}`,
    'iu',
  ),
);
const PRONOUN = caseless(
  new RegExp(
    `${EDGE}(?:he|she|they|we|i|you|who) (?:(?:also|has|have|had|then|later|once|[\\p{L}]+ly) ){0,2}(?<verb>said|says|told|tells|wrote|writes|claimed|claims|noted|insisted|argued|explained|recalled|quipped|joked|reported|describes|admitted|stated|acknowledged|suggested)${END}`,
    'iu',
  ),
);
const INVERTED =
  /(?:^|[,"'?!.] ?"? ?)(?:said|says|added|wrote|writes|reports|reported|recalled|noted|explained|claims|claimed|blabs|spills|tells)\s(?=\p{Lu}|the |a |an |one )/u;

/**
 * How a statement hedges: reported as fact, credited to somebody, or passed on as hearsay. With a clause (offsets of
 * `text`) a rumour counts only where the clause or its frame says so, while a credit anywhere in the statement holds.
 * `namesOf`: `findNames`, or what knows a text's names already.
 */
export function hedgeOf(text: string, clause?: Stretch, namesOf: NamesOf = findNames): Hedging {
  const whole = plain(text);
  const inside = clause ? plain(text.slice(clause.start, clause.end)) : whole;
  const rumour = RUMOUR.exec(inside.text) ?? (clause ? leading(whole.text) : null);
  const credit =
    credited(inside, namesOf) ?? (clause ? credited(whole, namesOf) : null) ?? quoted(text);
  if (rumour && !(credit && !credit.anonymous && credit.hedge === 'attributed' && credit.source)) {
    return {
      hedge: 'rumoured',
      source: credit?.source ?? null,
      anonymous: credit?.anonymous ?? true,
      phrase: rumour[0],
    };
  }
  if (rumour && credit) return { ...credit, hedge: 'rumoured' };
  return credit ?? STATED;
}

/** "Reportedly, ...": a rumour for the whole statement. */
function leading(text: string): Found | null {
  const found = RUMOUR.exec(text);
  return found && found.index < 3 ? found : null;
}

function credited(straight: Plain, namesOf: NamesOf): Hedging | null {
  // most sentences have no verb of saying at all, and the patterns around one are dear
  const says = SAYING.test(straight.text);
  return (
    byCredit(straight, CREDIT) ??
    (says ? (byAnonymous(straight) ?? byName(straight, namesOf)) : null) ??
    byCredit(straight, CITING) ??
    (says ? byPaper(straight) : null) ??
    byNobody(straight, says)
  );
}

function byCredit({ text }: Plain, rule: Caseless): Hedging | null {
  const found = rule.exec(text);
  if (!found) return null;
  const from = found.index + found[0].length;
  const rest = text.slice(from, from + LONGEST);
  const source = rest.slice(0, SOURCE_END.exec(rest)?.index ?? rest.length).trim();
  if (source === '' || /^\d|^(?:cent|year|day|week|person|capita|month)/i.test(source)) return null;
  return attributed(source, found[0] + source);
}

function attributed(source: string, phrase: string): Hedging {
  const [name] = findNames(`by ${source}`);
  const anonymous =
    NAMELESS.test(source) &&
    !(name && /^(?:the )?\p{Lu}/u.test(source) && name.text.length * 2 > source.length);
  const plainSource = source.replace(/^(?:the|an?)\s(?=\p{Lu})/u, '').replace(/'s$/, '');
  return {
    hedge: 'attributed',
    source: anonymous ? source : (named(source, name?.text) ?? plainSource),
    anonymous,
    phrase: phrase.trim(),
  };
}

/** "adviser Dan Pike": the word is a title here. */
const TITLED = caseless(new RegExp(`${EDGE}(?:${PEOPLE}) $`, 'iu'));
const NAMELESS = caseless(new RegExp(`${EDGE}(?:${PEOPLE})${END}`, 'iu'));

/** "reporter Gabriel Debenedetti", "a report in New York magazine": the name alone, with its lower-case "magazine". */
function named(source: string, name: string | undefined): string | null {
  if (name === undefined) return null;
  const rest = source.slice(source.indexOf(name) + name.length);
  return name + (PAPER_TAIL.exec(rest)?.[0] ?? '');
}

const PAPER_TAIL = caseless(
  /^ (?:magazine|mag|newspaper|news|times|post|today|journal)(?!\p{L})/iu,
);

function byAnonymous({ text }: Plain): Hedging | null {
  const found = ANONYMOUS.exec(text);
  if (!found) return null;
  const verb = found.groups?.verb ?? '';
  const source = found[0]
    .slice(0, found[0].length - verb.length)
    .replace(/,.*$/, '')
    .trim();
  const rest = text.slice(found.index + found[0].length);
  const outlet = /^(?:told|tells?)$/i.test(verb) ? findNames(rest.slice(0, 40))[0] : undefined;
  const guess = new RegExp(`^(?:${GUESSES})$`, 'iu').test(verb);
  const title = findNames(source)[0];
  const isName =
    title !== undefined &&
    !NAMELESS.test(title.text) &&
    TITLED.test(source.slice(0, source.lastIndexOf(title.text)));
  if (isName) return null;
  return {
    hedge: guess ? 'rumoured' : 'attributed',
    source: outlet ? named(rest, outlet.text) : source,
    anonymous: outlet === undefined,
    phrase: found[0],
  };
}

/** "Biden told confidants", "New York Magazine reports", "said Leon Askew". */
function byName({ text }: Plain, namesOf: NamesOf): Hedging | null {
  const names = namesOf(text);
  for (const name of names) {
    const rest = text
      .slice(name.end, name.end + LONGEST)
      .replace(/^'s?|^, [^,.;]{2,80},(?=\s)/, '');
    const tail = PAPER_TAIL.exec(rest)?.[0] ?? '';
    const spoken = rest.slice(tail.length).replace(REPORTER, '');
    const after = AFTER_SAYS.exec(spoken);
    if (after && !DOES.test(after[0] + spoken.slice(after[0].length, after[0].length + 8))) {
      const source = name.text + tail;
      const phrase = `${source}${after[0].startsWith(',') ? '' : ' '}${after[0].trim()}`;
      return { hedge: 'attributed', source, anonymous: false, phrase };
    }
  }
  const inverted = INVERTED.exec(text);
  if (inverted) {
    const from = inverted.index + inverted[0].length;
    const name = names.find((one) => one.start >= from && one.start < from + LONGEST);
    if (name)
      return {
        hedge: 'attributed',
        source: name.text,
        anonymous: false,
        phrase: inverted[0].replace(/^\W+/, '') + name.text,
      };
  }
  return null;
}

function byPaper({ text }: Plain): Hedging | null {
  const found = PAPER.exec(text);
  if (!found) return null;
  const verb = found.groups?.verb ?? '';
  const source = found[0].slice(0, found[0].length - verb.length).trim();
  return {
    hedge: 'attributed',
    source: source === '' ? null : source,
    anonymous: false,
    phrase: found[0],
  };
}

function byNobody({ text }: Plain, says: boolean): Hedging | null {
  const found = (says ? PRONOUN.exec(text) : null) ?? IMPERSONAL.exec(text);
  return found && { hedge: 'attributed', source: null, anonymous: false, phrase: found[0] };
}

/** A statement that is one quotation is somebody's, though the text names him elsewhere. */
function quoted(text: string): Hedging | null {
  const [quote] = findQuotes(text);
  if (!quote || text.trim().length - (quote.end - quote.start) > MARKS) return null;
  return { hedge: 'attributed', source: null, anonymous: false, phrase: null };
}

/** Two marks and a full stop around a quotation. */
const MARKS = 3;
