import { caseless } from '../../text/caseless';
import { hasPredicate } from '../../text/verbs';
import type { ClaimRule } from './line';

const NAME =
  "\\p{Lu}[\\p{L}.'-]*(?: (?:de|van|von|der|la|el|bin|al|di|da|du|le|\\p{Lu}[\\p{L}.'-]*)){0,4}";
const FULL_NAME =
  "\\p{Lu}[\\p{L}.'-]*(?: (?:de|van|von|der|la|el|bin|al|di|da|du|le|\\p{Lu}[\\p{L}.'-]*)){1,4}";
const ROLE =
  '(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|journalist|producer|anchor|host|staff|bureau chief|fellow|freelancer?|analyst|critic|photographer|author|[Ii]ntern|commentator|strategist|professor|novelist|historian|essayist|podcaster)(?!\\p{Ll}{2})';
const BYLINE = new RegExp(
  `^(?:(?:Story|Words|Text|Written|Reported|Posted|Published|Updated|Edited|Compiled|Produced|Analysis|Opinion|Commentary|Essay|Column|Review|Exclusive|Interview|ANALYSIS|OPINION|EXCLUSIVE)\\s+)?(?:[Bb]y|BY):?\\s+(?:${NAME}|[Tt]he (?:Associated Press|Editors|\\p{L}+ [Ss]taff)|[Aa]dmin|[Ss]taff)(?:\\s*(?:,|and|&|\\||•|·|-|–|—|\\/|for|in|at)\\s.{0,120}|\\s*@\\w+)?$`,
  'u',
);
const NOT_NAME =
  /^by:? (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|then|now|that|law|contrast|the (?:time|end|way))/i;
const CREW = caseless(
  /^\(?(?:additional |with |further )?(?:reporting|editing|writing|research|production|contributions?|contributing|compiled|translated?(?:ion)?|fact[- ]check(?:ed|ing)?)(?: and (?:writing|editing|reporting))? by\b|^with (?:agencies|wires?|files from|reporting (?:by|from)|additional reporting|(?:ap|reuters|afp|press) )|contributed (?:to this|reporting)|^(?:source|via):? \p{Lu}[\p{L} ]{1,30}$/iu,
);
const POSTED =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|filed|date|issued)(?: on| at)?:?\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|\d|today|yesterday|just now|by )[^.]{0,60}(?:[ap]\.m\.[^.]{0,12})?|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read|listen)\b.{0,30}|.{0,40}\b\d{1,2} ?min(?:ute)?s?[ -]read\b.{0,20})$/i;
/** "Fiona Macready, Washington"; "Rupert Ashdown-Lee in Washington": a name and a place, nothing told. */
const NAME_PLACE = new RegExp(
  `^${NAME},? (?:in |, )?(?:\\p{Lu}[\\p{L}.'-]+(?:,? \\p{Lu}[\\p{L}.'-]+){0,2})(?:,? (?:${ROLE}|bureau))?$`,
  'u',
);
const NAME_ROLE = new RegExp(
  `^${FULL_NAME}(?:,| \\||\\s[-–—]| is)? (?:an? |the |our |my )?(?:[\\p{L}-]+ ){0,4}${ROLE}s?(?:[,.]| (?:at|for|of|with|in|based|who|and|covering|on)\\b.{0,200})?\\.?$`,
  'u',
);
const BIO = new RegExp(
  `^${FULL_NAME} (?:is|works as|serves as|has been|covers|writes|hosts|reports|edits)\\b.{0,40}\\b(?:${ROLE}|author of|host of|podcast|covers|based in)`,
  'u',
);
/** From here on an article tells who wrote it. */
const TAIL = 0.8;
const HEAD = 0.15;
/** "Jane Doe, a reporter for the Post, was arrested": the name's role is told by the way. */
const APPOSED = /^[^,]+, (?:an? |the )[^,]+, (?:who )?\p{Ll}+/u;

/** Who wrote it, who helped, when it was put up, how long it takes to read. */
export const byline: ClaimRule = {
  name: 'byline',
  holds: ({ text, words, alone, place, stopped }) => {
    if (BYLINE.test(text) && !stopped && !NOT_NAME.test(text)) return words.length <= 24;
    if (CREW.test(text) || POSTED.test(text)) return words.length <= 40;
    if (alone && !stopped && NAME_PLACE.test(text))
      return words.length <= 8 && (place < HEAD || /,| in /.test(text));
    if (alone && !stopped && words.length <= 14 && NAME_ROLE.test(text))
      return !hasPredicate(words);
    return (
      place >= TAIL &&
      words.length <= 60 &&
      !APPOSED.test(text) &&
      (BIO.test(text) || (alone && NAME_ROLE.test(text)))
    );
  },
};
