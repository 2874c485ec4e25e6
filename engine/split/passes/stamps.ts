import { merged, type Pass } from './pass';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\.?)?|\d{1,2}\s?[ap]\.?\s?m\.?`;
const ZONE = String.raw`(?:\s?\(?(?:[ECMP][SDT]T?|GMT|UTC|BST|CET|CEST|Eastern|local time)\)?)?`;
/** A live blog's time before its entry: "10:32 a.m. ET", "Updated 14.05 GMT -", "[9:15 AM]". */
const STAMP = new RegExp(
  String.raw`^[[(]?(?:(?:updated|posted|published)(?: at)?:? )?(?:${CLOCK})${ZONE}[\])]?\s?[:|–—-]?(?: (?:SNAP|UPDATE|BREAKING|NEW)(?=\s))?\s+(?!(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|Eastern)(?!\p{L}))(?=["“‘'(]?\p{Lu})`,
  'iu',
);
const LONGEST = 60;

/** A live blog's time stamp stands apart from its entry. */
export const cutStamps: Pass = (text, cuts) => {
  const more: number[] = [];
  for (const start of [0, ...cuts]) {
    const stamp = STAMP.exec(text.slice(start, start + LONGEST));
    if (stamp && !/^\p{Ll}/u.test(text.slice(start + stamp[0].length))) {
      more.push(start + stamp[0].length);
    }
  }
  return merged(text, cuts, more);
};
