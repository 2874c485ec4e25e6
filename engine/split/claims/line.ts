import type { Paragraph } from '../../model';
import { plain } from '../../text/plain';
import { isSimple } from '../../text/simple';
import { type Token, tokenize, tokensOf } from '../../text/tokens';
import type { Unjudged } from '../split';

/** A statement with what is around it, as the rules on claims like to see it. */
export interface Line {
  /** Plain spelling; bullets, dashes and a speaker's name ("RUELLE:") before it cut off. */
  readonly text: string;
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  readonly kind: Paragraph['kind'];
  /** It began with a bullet or a dash. */
  readonly bullet: boolean;
  /** It is all that its paragraph has. */
  readonly alone: boolean;
  /** The whole paragraph, plain. */
  readonly paragraph: string;
  /** Its paragraph among the article's, from 0. */
  readonly number: number;
  /** Its paragraph's place among the article's, from 0 (first) to 1 (last). */
  readonly place: number;
  /** It stands in a quotation that began before it, or is one: somebody in the news speaks, not the page. */
  readonly spoken: boolean;
  /** It ends with a full stop or the like, closing marks aside. */
  readonly stopped: boolean;
  /** The article's paragraphs end with full stops, so that one without is no ordinary sentence. */
  readonly punctuated: boolean;
}

/** A reason not to take a line for a claim. */
export interface ClaimRule {
  readonly name: string;
  readonly holds: (line: Line) => boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}]+)*/gu;
/** The same where all letters are English. */
const SIMPLE_WORD = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;
const BULLET = /^(?:#{1,6}|[-–—*•▪●‣◦■►▶·>»|]+|\d{1,2}[.)])\s+/u;
const SPEAKER = /^\p{Lu}[\p{Lu} .'-]{1,30}(?:, \p{Lu}[\p{Lu} ,.'-]{1,30})?:\s+(?=\S)/u;
/** What a colon after capitals labels when it is no speaker. */
const LABEL =
  /^(?:RELATED|READ|MORE|SEE|WATCH|LISTEN|PHOTOS?|PICTURED?|IMAGE|VIDEO|NEXT|ILLUSTRATION|CREDIT|NOTE|UPDATE|CORRECTION|TRENDING|ALSO|DON'T|FROM|NEW|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|FACT|SHARE|POLL|EDITOR|DISCLOSURE|CLARIFICATION|TOPICS|TAGS|FILED|SUBSCRIBE|JOIN|FOLLOW|CONTACT|HEAR|VOTE|LIVE|UP)/;
/** It begins or ends as a quotation does. */
const WORDS_OF = /^"|[.,!?…] ?"\)?$|^'.*[.,!?…]'$/s;
const STOPPED = /(?:[.!?…]|\.\.\.)["')\]*]*$/;
/** Long paragraphs are looked at from their beginning only. */
const CAP = 1200;

/** The lines of an article's statements, in order. */
export function lines(paragraphs: readonly Paragraph[], statements: readonly Unjudged[]): Line[] {
  const counts = new Map<number, number>();
  for (const { paragraph } of statements) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  const last = Math.max(1, paragraphs.length - 1);
  let number = -1;
  let whole = '';
  let open = false;
  const punctuated = isPunctuated(statements);
  return statements.map((one) => {
    if (one.paragraph !== number) {
      number = one.paragraph;
      open = false;
      whole = plain((paragraphs[number]?.text ?? '').slice(0, CAP)).text.trim();
    }
    const straight = plain(one.text).text.replace(/\s+/g, ' ').trim();
    const unmarked = straight.replace(BULLET, '');
    const text = LABEL.test(unmarked) ? unmarked : unmarked.replace(SPEAKER, '');
    const spoken = open || WORDS_OF.test(text);
    if (count(text, '"') % 2 === 1) open = !open;
    return {
      text,
      words: text.match(isSimple(text) ? SIMPLE_WORD : WORD) ?? [],
      tokens: text === one.text ? tokensOf(one) : tokenize(text),
      kind: paragraphs[one.paragraph]?.kind ?? 'text',
      bullet: unmarked !== straight,
      alone: counts.get(one.paragraph) === 1,
      paragraph: whole,
      number: one.paragraph,
      place: one.paragraph / last,
      spoken,
      stopped: STOPPED.test(text),
      punctuated,
    };
  });
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Judged by the longer last statements of paragraphs: headlines and labels among them are few in an article. */
function isPunctuated(statements: readonly Unjudged[]): boolean {
  const last = statements.filter((one, i) => statements[i + 1]?.paragraph !== one.paragraph);
  const long = last.filter(({ text }) => text.length >= LONG);
  const stopped = long.filter(({ text }) => ENDED.test(text));
  return long.length >= LEAST && stopped.length >= MOSTLY * long.length;
}

const LONG = 40;
const LEAST = 3;
const MOSTLY = 0.6;
const ENDED = /[.!?…:;]["'”’)\]*»]*$/;
