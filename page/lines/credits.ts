import type { LinePass } from './line-pass';

const STARTS =
  /^\W*((photo|image|picture|video|graphic|illustration|pic|foto|main image|featured image|cover)s?( (credit|source|by|courtesy)s?)?\s*[:/|©]|credits?\s*[:/]|image (source|caption),|file\s*[-–—]\s|©|\(c\)\s|copyright\s*(©|\(c\)|\d)|(reuters|afp|ap|getty images|epa|alamy|shutterstock)\s*\/\s*\p{Lu}|via\s+@?\w+$|source:\s)/iu;
const ENDS =
  /(\((credit|photo|image|picture|video|ap|getty|reuters|afp|epa|file|courtesy|screenshot|youtube|via|illustration)\b[^)]{0,80}\)|[/|©]\s*(ap|afp|epa|reuters|getty( images)?|shutterstock|alamy|bloomberg|pa|upi|zuma\w*|wire)|\b(getty images|ap photo|afp via getty|shutterstock(\.com)?|via (ap|reuters|getty|afp))(\/[\w. ]+)?)\W*$/i;

/** Captions' and pictures' credits that stand among the text. */
export const credits: LinePass = {
  name: 'credits',
  why: 'belongs to a picture',
  drops: ({ text }) =>
    text.length < 400 && ((STARTS.test(text) && text.length < 160) || ENDS.test(text)),
};
