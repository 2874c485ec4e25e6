import { caseless } from '../../text/caseless';
import type { ClaimRule } from './line';

const MEDIA =
  '(?:newsletters?|podcasts?|app|alerts?|updates?|channel|inbox|briefing|e-?mails?|membership|subscription|free trial|story|stories|article|page|website|site|facebook|instagram|twitter|tiktok|youtube|threads|bluesky|whatsapp|telegram|linkedin|reddit|x|@\\w+|comments?)';

/** What a page asks its reader to do, as the sentence begins. */
const ASKED = caseless(
  new RegExp(
    `^(?:please |and |so |just |now |also |to |then |want (?:more|to)[^?]{0,60}\\? )?(?:${[
      '(?:or |you can also |you may also |to )?subscribe(?!\\p{L})(?! to the (?:view|idea|theory|notion))',
      'sign[- ]?(?:up|in)(?! (?:rates?|numbers))\\b',
      'log[- ]?in\\b',
      'register (?:now|here|for free|to|today)',
      'become (?:a|an) (?:\\w+ )?(?:member|subscriber|supporter|patron)',
      'follow (?:us|me|our|the latest|along|@|live|all the|\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)* on (?:x|twitter|facebook|instagram|threads|bluesky|tiktok)\\b)',
      'like (?:us|our page|this (?:story|article|post))',
      'join \\d[\\d,]* ',
      'join (?:us|the (?:conversation|discussion|debate|newsletter|club)|our|now|today|here|for free|thousands|\\p{Lu}?\\p{L}+ (?:plus|premium|club))',
      'join the [^.]{0,60}(?:club|membership|promo code|for \\d)',
      'download (?:the|our|now|it)',
      'install (?:the|our)',
      '(?:click|tap|press|swipe|scroll)(?: \\p{L}+)? (?:here|on|below|to|the|down|for|through|play)',
      'donate\\b',
      'support (?:our|us|local (?:news|journalism)|independent (?:news|journalism|media)|quality|journalism|the \\p{L}+(?: today| now|\\.|$))',
      'help (?:us|keep|support) ',
      '(?:make|give) a (?:donation|contribution|gift)',
      'contribute (?:now|today|here)',
      'tell us',
      'let us know',
      'have your say',
      'share (?:your|this|with|on|it|via)',
      'send (?:us|your|tips|an e-?mail|e-?mails|feedback)',
      'write (?:to|in to) (?:us|the editor|me)',
      '(?:e-?mail|text|call|ring|contact|reach|message|dm|tweet) (?:us|me|our|the (?:\\p{L}+ ){0,2}(?:newsdesk|desk|newsroom|editor|reporter|author|writer)|(?:\\p{Lu}\\p{L}+ ){1,3}at\\b)',
      'drop (?:us|me|a) (?:a |an )?(?:line|note|comment|e-?mail)',
      'leave (?:a|your|us) (?:comment|reply|message|thoughts|review)',
      'post (?:a|your) comment',
      'comment below',
      'hit (?:reply|subscribe|the (?:bell|like|subscribe|follow))',
      'use (?:the |promo |discount |our )*code',
      'enter your (?:e-?mail|zip|postcode)',
      'check your (?:inbox|e-?mail)',
      'check out (?:our|the (?:full|latest|video)|more|these|this|all)',
      `get (?:the|our|your|all|more|breaking|a|unlimited|full|instant|exclusive|daily|free|\\p{Lu}\\p{L}*)[^.]{0,80}(?:${MEDIA}|delivered|access|issues? for|for free|% off|morning|every (?:day|morning|week))`,
      'catch up (?:on|with) (?:all|our|the latest|.{2,40}episodes)',
      'create (?:an|your|a free) account',
      'add your comment',
      'check your spam',
      'stay (?:up to date|tuned|connected|informed|in the know|with us)',
      'keep (?:up with the latest|reading|scrolling|up to date)',
      'never miss (?:a|an|our|out)',
      "don't (?:miss|forget to|forgot to)",
      'try (?:it|us|our|\\p{L}+ for) (?:free|now|today)',
      'start (?:your|a) (?:free )?(?:trial|subscription)',
      'buy (?:now|tickets|the book|the print)',
      'shop (?:now|the|our)',
      'order (?:now|your copy)',
      'pre-?order',
      'learn more',
      'find out (?:more|how|why|what)',
      'read (?:more|next|also|on|the (?:full|whole|rest|entire|original|latest)|our|the latest|related|all|it here|this|full)(?!\\p{L})',
      'see (?:\\d[\\d,]* more|also|more|the full|all|our|related)\\b',
      'view (?:all|more|the|comments|gallery|on|this)',
      'watch (?:the (?:full |video|clip|moment|interview|live)|more|our|live|now|below|here|it here|this)',
      'listen (?:to (?:this|the (?:full|podcast|episode|story|article)|our|more)|now|here|live|below|in)',
      'turn to page',
      'continue (?:reading|to (?:the )?(?:article|site|content))',
      'skip (?:to|ad|advert)',
      'show (?:more|less|comments|all)',
      'load more',
      'read or share',
      'submit (?:a|your)',
      'vote (?:in our|now|below|here)',
      'take (?:our|the) (?:survey|poll|quiz)',
      'play (?:the|our|today)',
      'manage (?:your|my|cookie)',
      'accept (?:all|cookies)',
      'update your (?:browser|settings|preferences)',
      'enable (?:javascript|cookies|notifications)',
      'turn on (?:notifications|alerts|javascript)',
      'unsubscribe',
      'forward (?:this|to a friend)',
      'print this',
      'save (?:this (?:article|story)|for later)',
      'copy (?:the )?link',
      'request (?:a )?correction',
      'report (?:a|an) (?:error|correction|typo|problem)',
      'suggest a correction',
    ].join('|')})`,
    'iu',
  ),
);
/** What only a page that speaks to its reader says, wherever it stands. */
const ANYWHERE = caseless(
  /(?:to your inbox|wherever you (?:get|listen)|promo code|\bsubscribe (?:here|now|today|to our|at)\b|sign up (?:here|now|today|for (?:our|the|free))|click here|tap here|free trial|cancel any ?time|you can (?:find|follow|reach|contact|subscribe|listen to|watch|support|sign up|e-?mail) (?:us|our|me|the show|him at|her at|them at|more)|(?:can|may) be (?:contacted|reached|emailed|followed) (?:at|on|by|via)|we(?:'d| would)? (?:love|like|want) to hear from you|we pay for (?:your )?stor|in the comments(?: section)?(?: below)?[.!]*$|(?:visit|head to|go to) (?:our|www\.|https?:)|text \w+ to \d{4,6}|(?:local|independent|quality) (?:news|journalism) (?:takes|needs|depends on) |your (?:support|subscription|donation) (?:helps|makes|keeps|matters|powers|funds)|(?:our|this) (?:newsletter|podcast) (?:is|comes|arrives|lands|drops)|make (?:us|\p{Lu}\p{L}+) (?:a |your )?preferred source)/iu,
);
const OFFERS =
  /^(?:have|got|do you have|know|want|like|love|enjoy(?:ed|ing)?|looking for|need|interested in|spotted|see something)\b[^?]{0,80}\?\s/i;
const CONTACT = /^[^.!?]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\.?$|^(?:tel|phone|fax|e-?mail)[.:]/i;

/** A call to subscribe, follow, comment, give, click: the page speaks to its reader. */
export const call: ClaimRule = {
  name: 'call',
  holds: ({ text }) =>
    !/^["']/.test(text) &&
    (ASKED.test(text) || ANYWHERE.test(text) || OFFERS.test(text) || CONTACT.test(text)) &&
    !ATTRIBUTED.test(text),
};

/** Somebody in the news calls for it: "Sign up to vote, Harris told students." */
const ATTRIBUTED =
  /["',] (?:\p{L}+ ){0,4}(?:said|told|says|urged|wrote|added|tweeted|posted)(?!\p{L})/u;
