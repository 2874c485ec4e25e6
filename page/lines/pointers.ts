import type { Passage } from '../passages';
import type { LinePass } from './line-pass';

const POINTER =
  "read (?:more|next|also|now|this|on|the full \\w+)|related(?: (?:stor(?:y|ies)|articles?|coverage|content|news|links?|topics?|posts?|reading))?|more (?:from|on|news|stories|like this|coverage|about|in|to read)|see also|see more|also (?:read|see|on|in)|don['’]?t miss|must[- ]reads?|up next|next up|watch(?: (?:more|also|now|live|this))?|recommended(?: (?:stories|reading|for you|videos?))?|trending(?: (?:now|on|stories|news))?|most (?:read|popular|viewed|shared|commented|watched)|popular(?: (?:now|stories|posts))?|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested)|editor['’]?s?['’]? (?:picks?|choice)|in case you missed(?: it)?|icymi|further reading|keep reading|latest (?:news|stories|headlines|videos?)|top (?:stories|news|videos?)|promoted stories|sponsored stories|from the archives?|explore more|what to read next|other (?:news|stories)|around the web|in other news|hot topics|elsewhere";
/** "RELATED: ..." and "Read more | ...". */
const WITH_COLON = new RegExp(`^\\W*(?:${POINTER})\\s*[:|»>]\\s*\\S`, 'i');
/** "More from the campaign: ...": only when no finished sentence follows. */
const WITH_TOPIC = new RegExp(`^\\W*(?:${POINTER})\\b[^:|»>]{0,25}[:|»>]\\s*\\S`, 'i');
/** The heading of a list of headlines. "Trending on Example Videos". */
const ALONE = new RegExp(`^\\W*(?:${POINTER})\\b.{0,30}$`, 'i');
/** Longer lines with a link all over are sentences with a source. */
const LONGEST = 220;

/** Pointers to other articles among the text, and the lists below a heading that announces them. */
export const pointers: LinePass = {
  name: 'pointers',
  why: 'points to another article',
  drops(passage, index, all) {
    if (isPointer(passage)) return true;
    return isShort(passage) && followsAnnouncement(index, all);
  },
};

function isPointer(passage: Passage): boolean {
  const { text, linked, strong, kind } = passage;
  if (text.length > LONGEST) return false;
  if (WITH_COLON.test(text) || (WITH_TOPIC.test(text) && !isSentence(text))) return true;
  if (isAnnouncement(passage)) return true;
  if (linked > 0.85 && kind !== 'heading') return !isSentence(text);
  if (linked > 0.85) return true;
  if (kind === 'heading' || kind === 'quote') return false;
  return isTitleCase(text) || (strong > 0.9 && linked > 0.6);
}

function isAnnouncement({ text, kind }: Passage): boolean {
  if (text.length > 60 || !ALONE.test(text)) return false;
  return kind === 'heading' || !/[.!?]$/.test(text);
}

/** Whether only short lines stand between this one and a heading that announces pointers. */
function followsAnnouncement(index: number, all: readonly Passage[]): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    const before = all[at];
    if (!before) return false;
    if (isAnnouncement(before)) return true;
    if (!isShort(before)) return false;
  }
  return false;
}

function isShort({ text, kind }: Passage): boolean {
  return kind !== 'quote' && text.length < 130 && !isSentence(text);
}

/** A finished sentence: an end, and lower-case words as running text has them. */
function isSentence(text: string): boolean {
  return text.length > 40 && /[.!?]["'”’)]*$/.test(text) && !isTitleCase(text);
}

/** A line set like an English headline: the words of four letters and more have capitals, most of them no names. */
export function isTitleCase(text: string): boolean {
  if (/[.!]["'”’]?$/.test(text) && !/[?]["'”’]?$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’.-]{3,}/gu) ?? [];
  if (words.length < 4) return false;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / words.length >= 0.85 && (text.match(/\p{L}+/gu)?.length ?? 0) >= 6;
}
