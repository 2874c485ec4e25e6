import { caseless } from '../../text/caseless';
import type { ClaimRule, Line } from './line';

const LABEL =
  '(?:photo(?:graph)?s?|pics?|picture[sd]?|images?|illustrations?|credits?|graphics?|video|source|composite|screengrab|screenshot|animation|artwork|collage)';
const AGENCY =
  '(?:getty(?: images)?|ap(?: (?:photo|images))?|associated press|reuters|afp|upi|shutterstock|alamo(?: images)?|alamy(?: stock photo)?|pa(?: (?:wire|images|media))?|epa(?:-efe)?|bloomberg|zuma(?: press)?|splash(?: news| wire)?|backgrid|wireimage|imago|istock|adobe stock|unsplash|wikimedia(?: commons)?|flickr|sipa(?: usa)?|polaris|nurphoto|anadolu(?: agency)?|xinhua|mega|instar|startraks|cnp|rex(?: features)?|file)';
/** The whole line is a credit, or ends with one. */
const CREDIT = caseless(
  new RegExp(
    [
      `^\\(?${LABEL} ?(?:credit)?(?: by|:| courtesy| via|\\/|\\|| -| ©)`,
      `\\(\\s*(?:${LABEL}|${AGENCY})\\b[^)]{0,80}\\)?\\.?$`,
      `[(/|—–-] ?(?:via )?${AGENCY}(?: (?:via|for|\\/)[^).]{0,40})?\\)?\\.?$`,
      `(?:^|[.(|—–] ?)(?:${LABEL} ?(?:by|:|credit)|photographed by|illustrated by|shot by)[^.!?]{0,80}\\.?$`,
      `\\b(?:credit:|courtesy:|(?:handout|pool|file|stock) (?:photo|image|picture|via)(?!s? (?:show|taken|shows|released)))[^.!?]{0,40}\\.?$`,
      `(?:^|[\\s(])(?:© ?|\\(c\\) )\\p{L}`,
      `\\p{L}\\/(?:${AGENCY}|[\\p{Lu}][\\p{L} ]{2,20} (?:images|agency|press|news|wire))(?:\\b[^.!?]{0,30})?\\)?\\.?$`,
      `^(?:${AGENCY})\\.?$`,
    ].join('|'),
    'iu',
  ),
);
/** "Photo: ..." within a sentence about pictures is none. */
const TELLS =
  /\b(?:said|told|says|sued|reported|according to|published|took|posted|shared|released|obtained)\b/i;
const LABELLED = /^\(?(?:photo|pic|picture|image|illustration|credit|graphic|video|composite)/i;
const PICTURED =
  /^(?:(?:[Pp]ictured|PICTURED|[Aa]bove|[Bb]elow|[Ll]eft|[Rr]ight|[Tt]op|L-R|[Ff]rom (?:left|right)|[Cc]lockwise(?: from \p{L}+(?: \p{L}+)?)?)(?::|, (?=\p{Lu}\p{L}+ \p{Lu}))|[Pp]ictured\b|[Ff]ile(?: photo)?:)/u;
const IN_PICTURE = caseless(
  /^in this (?:file |undated |\p{L}+\.? \d{1,2},? \d{4},? )?(?:file )?(?:photo|image|picture|still|handout|screengrab)(?:,| (?:taken|provided|released|from|made|illustration|posted|shot|by|dated))/iu,
);

/** A photo credit, or a caption that ends with one or says that it is one. */
export const credit: ClaimRule = {
  name: 'credit',
  holds: ({ text, words }) => {
    if (PICTURED.test(text) || IN_PICTURE.test(text)) return true;
    if (words.length > 60 || !CREDIT.test(text)) return false;
    return LABELLED.test(text) || !TELLS.test(text.replace(/\(.*$/s, ''));
  },
};

/** A credit that a full stop has cut off from its caption: "(HT Photo)", "(Ty Wells/The Republic)", "Jordan Pell", "Pic: PA". */
const TAIL = caseless(
  new RegExp(
    [
      `^[([](?:[^)\\]]{0,40}\\b)?(?:${LABEL}|${AGENCY}|courtesy|handout|supplied|file)\\b[^)\\]]{0,60}[)\\]]\\.?$`,
      "^[([]\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,3}(?:\\/|, |: | \\| )[^)\\]]{2,50}[)\\]]\\.?$",
    ].join('|'),
    'iu',
  ),
);
const NAMED = /^(?:(?:\p{Lu}\p{Ll}[\p{L}'-]*|\p{Lu}\.)(?: (?=\p{Lu})|$)){2,4}$/u;
/** Of all pictures of the article: no caption stands before it. */
const OF_ALL = /^\(?(?:photograph|photo|picture|illustration|graphic)s by/i;
/** Sentences of a caption; with more, the credit stands at an article's end. */
const SENTENCES = 2;

/** Whether a paragraph's lines are a caption and its credit. */
export function pictured(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length > SENTENCES + 1 || OF_ALL.test(last.text)) return false;
  if (lines.slice(0, -1).some(({ words }) => words.length > 40)) return false;
  return (
    credit.holds(last) || TAIL.test(last.text) || (lines.length === 2 && NAMED.test(last.text))
  );
}
