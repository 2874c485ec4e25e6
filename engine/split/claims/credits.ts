import type { ClaimRule } from './line';

const LABEL =
  '(?:photo(?:graph)?s?|pics?|picture[sd]?|images?|illustrations?|credits?|graphics?|video|source|composite|screengrab|screenshot|animation|artwork|collage)';
const AGENCY =
  '(?:getty(?: images)?|ap(?: (?:photo|images))?|associated press|reuters|afp|upi|shutterstock|alamo(?: images)?|alamy(?: stock photo)?|pa(?: (?:wire|images|media))?|epa(?:-efe)?|bloomberg|zuma(?: press)?|splash(?: news| wire)?|backgrid|wireimage|imago|istock|adobe stock|unsplash|wikimedia(?: commons)?|flickr|sipa(?: usa)?|polaris|nurphoto|anadolu(?: agency)?|xinhua|mega|instar|startraks|cnp|rex(?: features)?|file)';
/** The whole line is a credit, or ends with one. */
const CREDIT = new RegExp(
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
);
/** "Photo: ..." within a sentence about pictures is none. */
const TELLS =
  /\b(?:said|told|says|sued|reported|according to|published|took|posted|shared|released|obtained)\b/i;
const LABELLED = /^\(?(?:photo|pic|picture|image|illustration|credit|graphic|video|composite)/i;
const PICTURED =
  /^(?:(?:[Pp]ictured|PICTURED|[Aa]bove|[Bb]elow|[Ll]eft|[Rr]ight|[Tt]op|L-R|[Ff]rom (?:left|right)|[Cc]lockwise(?: from \p{L}+(?: \p{L}+)?)?)(?::|, (?=\p{Lu}\p{L}+ \p{Lu}))|[Pp]ictured\b|[Ff]ile(?: photo)?:)/u;
const IN_PICTURE =
  /^in this (?:file |undated |\p{L}+\.? \d{1,2},? \d{4},? )?(?:file )?(?:photo|image|picture|still|handout|screengrab)(?:,| (?:taken|provided|released|from|made|illustration|posted|shot|by|dated))/iu;

/** A photo credit, or a caption that ends with one or says that it is one. */
export const credit: ClaimRule = {
  name: 'credit',
  holds: ({ text, words }) => {
    if (PICTURED.test(text) || IN_PICTURE.test(text)) return true;
    if (words.length > 60 || !CREDIT.test(text)) return false;
    return LABELLED.test(text) || !TELLS.test(text.replace(/\(.*$/s, ''));
  },
};

/** What stands before a credit in the same paragraph is its caption. */
export const caption: ClaimRule = {
  name: 'caption',
  holds: ({ paragraph, words, alone }) =>
    !alone && words.length <= 40 && paragraph.length < 400 && ENDS_WITH_CREDIT.test(paragraph),
};

const ENDS_WITH_CREDIT = new RegExp(
  `(?:\\(\\s*(?:${LABEL}|${AGENCY})\\b[^)]{0,80}\\)|(?:^|[.!?] )${LABEL} ?(?:credit)?(?: by|:)[^.!?]{0,60}|\\p{L}\\/(?:${AGENCY})(?: via \\p{L}+)?|\\b${AGENCY} via ${AGENCY})\\.?$`,
  'iu',
);
