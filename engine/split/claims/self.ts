import { caseless } from '../../text/caseless';
import type { ClaimRule } from './line';

/** Characters; nothing that a site says of itself is longer. */
const LONGEST = 400;
const WORK =
  '(?:journalism|reporting|coverage|news(?:room|letters?|letter)?|stories|articles?|comments?|content|readers?|subscribers?|members?|videos?|podcasts?|editors?|reporters?|journalists?|website|site|app|newsdesk|inbox)';

/** What a site says of itself in whole sentences: its mission, its rules, its thanks. As the line begins. */
const SELF = caseless(
  new RegExp(
    `^(?:${[
      `our (?:mission|goal|aim|promise|newsroom|reporters|journalists|journalism|editors|editorial|coverage|reporting|readers|subscribers|members|comments?|website|site|app|podcasts?|theme music|show|producers?|staff writers)(?!\\p{L})`,
      `we (?:moderate|pay for|publish|welcome|reserve the right|rely on (?:readers|donations|our)|depend on (?:readers|donations|our)|only (?:recommend|sell|feature)|(?:are|'re) (?:a (?:non-?profit|reader|free|independent)|committed to|funded|independent|proud to be|dedicated to)|have (?:a|no) paywall|do(?:n't| not) have a paywall|keep our|want to hear|will never (?:share|sell)|hope you(?:'ve| have)? (?:enjoy|like|find|found))(?!\\p{L}).*`,
      `all (?:content|comments|material|stories|articles|photos|videos|products|prices)(?: (?:created|published|posted|produced|featured|on (?:this|our))[^.]{0,60})? (?:is|are|were|may|will)(?!\\p{L})`,
      `every (?:product|item|recipe|article|story)(?: [^.]{0,20})? is (?:independently|carefully|edited|reviewed|chosen|selected|tested)`,
      `(?:some|all) names (?:and [^.]{0,30})?(?:have been|were|are) changed(?: to protect|[.])`,
      `names in this (?:article|story|piece)`,
      `(?:this|the) (?:\\p{L}+ )?(?:interview|conversation|transcript|answers?|q&a|quotes?) (?:has|have|was|were) been (?:lightly |slightly )?(?:edited|condensed)`,
      `(?:quotes|quotations|responses|answers|submissions|letters) (?:have|may) (?:been|be) (?:lightly |slightly )?(?:edited|condensed|translated)`,
      `prices (?:were|are) (?:correct|accurate|subject)`,
      `this (?:article|story|essay|review|column|report|piece|episode|book excerpt) (?:appears|appeared|will appear|ran|runs) in the`,
      `this (?:article|story|post|report|investigation|project|series) (?:is|was|has been) (?:co-|auto|jointly|automatically|generated|machine)`,
      `(?:this|the) (?:article|story|post|report) (?:has not been|was not|is not) (?:edited|written|been)`,
      `only the (?:image|headline|picture)`,
      `a version of (?:this|the) (?:article|story|review|essay|piece|post|column)`,
      `excerpted (?:from|with)`,
      `(?:a )?(?:quick )?(?:programming|housekeeping|scheduling) note`,
      `(?:update|updated|added|clarified|amended|corrected) ?[:,-]? (?:(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \\d|\\d{1,2}(?::\\d\\d|[./ ]))`,
      `(?:hat tip|h\\/t|via reader|tip of the hat)(?: to)?[ :]`,
      `(?:if you have|anyone with|have) (?:any )?(?:information|photos|footage|a story|been affected)(?!\\p{L})[^.]{0,60}(?:call|contact|e-?mail|phone|ring|text|is (?:asked|urged) to|help)`,
      `(?:for (?:help|support|advice|confidential)|in an emergency|if you (?:need|are struggling|have been affected|or someone))[^.]{0,80}(?:call|phone|ring|text|contact|visit|available)`,
      `(?:call|dial|ring) \\d{3}`,
      `you can (?:also )?(?:unsubscribe|opt out|change your|manage your|update your|read more|listen|watch|sign up|e-?mail|text|call|write|reach|get in touch|find (?:the|our|all|more|more of)|follow|send|contact|download|buy (?:the|a) (?:book|copy))(?!\\p{L})`,
      `you(?:'ll| will) (?:get|receive|find|be (?:charged|redirected|signed))(?!\\p{L}).{0,60}(?:e-?mail|newsletter|inbox|archive|series|link|page|subscription|${WORK})`,
      `your browser`,
      `(?:this|the) (?:video|audio|page|content|gallery|player) (?:can(?:'t|not| not)|could not|is (?:loading|unavailable|not|no longer)|requires|failed)`,
      `(?:in-depth )?(?:analysis|news|stories|reporting|insight)s?(?: and [\\p{L} ]{2,20})? (?:delivered|straight|direct(?:ly)?|sent) `,
      `(?:every|each) (?:contribution|donation|gift|subscription)[, ]`,
      `it (?:costs|takes) (?:money|time|resources) to (?:do|report|produce|make)(?: this|$|\\s)`,
      `(?:millions|thousands) of (?:people|readers)[^.]{0,30}(?:trust us|come to us|rely on us|read us|subscribe)`,
      `(?:thank you|thanks) (?:for|to) (?:reading|our|your|signing|subscribing|all our)`,
      `(?:hi|hello),? (?:i'm|my name is|i am)(?!\\p{L})`,
    ].join('|')})`,
    'iu',
  ),
);

/** Where it stands in the sentence: an outlet's promise of itself, which begins with the outlet's name. */
const MISSION =
  /^(?:\p{Lu}[\p{L}'&.-]* (?:of |the )?){1,6}(?:is|are) (?:committed to|dedicated to|a (?:non-?profit|reader-supported|reader-funded|digital|free)[^.]{0,40}(?:newsroom|news|publication|magazine|website|organi[sz]ation))|^\p{Lu}[^.]{0,40}'s? (?:reporting|journalism|newsroom|coverage) (?:has|is|helps|takes|changes|depends|relies|makes|needs)(?!\p{L})/u;

/** A site on its own work, in whole sentences: "We moderate comments.", "Our reporters cover the stories that matter." */
export const self: ClaimRule = {
  name: 'self',
  holds: ({ text, words, spoken }) =>
    !spoken &&
    words.length <= 45 &&
    text.length <= LONGEST &&
    (SELF.test(text) || (MISSION.test(text) && !/\bsaid\b/.test(text))),
};
