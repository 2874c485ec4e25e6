import type { LinePass } from './line-pass';

const pattern = (...openings: string[]): RegExp =>
  new RegExp(`^\\W*(?:${openings.join('|')})`, 'i');

/** Openings that no sentence of an article has. */
const SURE = pattern(
  'sign up (?:here|now|today|free|for (?:our|the|free|a|your|alerts|breaking|daily|news))\\b',
  'subscribe (?:to (?:our|the|read|continue|get|unlock)|now|today|here|for|and)\\b',
  'sign in\\b',
  'log ?in (?:to|or|here|now|$)',
  'register (?:now|for (?:free|our)|here|to (?:read|continue|comment))\\b',
  'follow (?:us|our|@\\w+|.{2,40} on (?:x|twitter|facebook|instagram|bluesky|threads|tiktok|youtube|google news|whatsapp|linkedin))\\b',
  'follow .{2,60} (?:coverage|reporting|updates) (?:at|on|here)\\b',
  'you can (?:now )?(?:listen|watch|sign up|subscribe)\\b',
  'join (?:us (?:on|at|for)|our|the (?:conversation|discussion|debate) (?:below|as|in|on|now|here|$)|the (?:conversation|discussion)\\W*$)',
  'download (?:the|our) .{0,30}\\bapp\\b',
  '(?:click|tap) here\\b',
  'get (?:our|the|your|more|all) .{0,50}\\b(?:newsletters?|app|headlines|inbox|briefing|delivered|ad-free)\\b',
  'want .{0,60}\\? (?:sign|subscribe|click|get|join|follow)',
  'support (?:our|independent|quality|local|free) .{0,40}\\b(?:journalism|reporting|work|newsroom|news|mission)\\b',
  'become a (?:member|subscriber|supporter|patron|insider)\\b',
  'already (?:a (?:subscriber|member)|have an account)\\b',
  'create (?:a|your|an) (?:free )?account\\b',
  'start your .{0,20}(?:trial|subscription)',
  'to (?:continue|keep) reading\\b',
  '(?:continue|keep) reading\\b',
  'this (?:article|story|content|post|page) is (?:for|only|available|exclusive|reserved|free) ',
  "you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)\\b",
  'enter your\\b',
  '(?:get )?unlimited (?:digital )?access',
  'thank(?:s| you) for (?:reading|subscribing|signing|visiting|registering|your (?:support|subscription))',
  'please (?:enable|disable|log ?in|sign|subscribe|check back|enter|try again|consider (?:sub|supp|don|mak|becom))',
  'like us on\\b',
  'scan the (?:qr|code)',
  '(?:have|do you have|got|know) (?:a|you got a|an|any) (?:news ?|story )?(?:tip|story|question)\\b.{0,60}(?:\\?|:|us\\b)',
  'leave a (?:comment|reply)\\b',
  'comments? (?:are|have been) (?:closed|moderated|disabled|turned off)',
  'have your say\\b',
  'check out (?:our|the latest|more)\\b',
  "don['’]?t miss (?:our|a (?:story|thing|beat)|out)\\b",
  'stay (?:up to date|informed|up-to-date|tuned|connected)\\b',
  'never miss (?:a|an|our)\\b',
  'add .{2,40} (?:as|to) (?:a |your )?(?:preferred|trusted|google)',
  'read our (?:terms|privacy|full|comments? policy|community)\\b',
  'we use cookies\\b',
  'we (?:and our (?:\\d+ )?partners|value your privacy)\\b',
  'share (?:this|your|or comment|on|via)\\b',
  'send (?:us|any friend|this)\\b',
  '(?:e-?mail|contact|write to) (?:us|the (?:author|reporter|newsroom|editor)|(?:her|him|them) at)\\b',
  '(?:listen|watch) (?:to )?(?:this (?:article|story)|our (?:podcast|show)|on (?:youtube|spotify|apple))',
  'donate (?:now|today|here|to)\\b',
  'this is a (?:developing|breaking) (?:news )?story\\b',
  'to (?:comment|join the conversation|report a)\\b.{0,60}\\b(?:log|sign|register|click)',
  '(?:view|see|show|load) (?:all |more |the )?(?:comments|\\d+ comments|replies)\\b',
  'was this (?:article|page|story|forwarded)\\b',
);
/** Openings that an article may have too: only a call where it speaks to the reader of the page. */
const MAYBE = pattern(
  'by (?:signing|clicking|subscribing|submitting|entering|continuing|registering|providing)\\b',
  'let us know\\b',
  'tell us\\b',
  'what do you think\\b',
  'for (?:more|the latest) (?:news|stories|on|updates|from|coverage|information)\\b',
  'keep up\\b',
  'join\\b',
  'your (?:support|subscription|donation|email|privacy|contribution)\\b',
  'help us\\b',
);
const OFFER =
  /\b(newsletters?|inbox|subscri(?:be|ption|bers?)|sign(?:ing)? up|push (?:alerts?|notifications?)|unsubscribe|free trial|(?:per|a|\/) month|privacy (?:policy|notice)|terms (?:of (?:service|use)|and conditions)|app store|google play|whatsapp channel|our app|ad[- ]free|membership|promo code|gift articles?)\b/i;
const ADDRESSED = /\b(you|your|our|us|here|now|today)\b/i;
/** "She told her subscribers today ...": somebody's doing, not an offer. */
const SAID = /\b(said|says|told|wrote|writes|announced|added|according to|reported|asked)\b/i;
/** Longer lines are articles' sentences that speak of subscribers, not to them. */
const LONGEST = 320;

/** Calls to sign up, follow, pay, comment or click. */
export const calls: LinePass = {
  name: 'calls',
  why: 'asks the reader to do something',
  drops({ text, kind }) {
    if (text.length > LONGEST || kind === 'quote' || /["“”]/.test(text)) return false;
    if (SURE.test(text)) return text.length < 200 || OFFER.test(text);
    if (SAID.test(text) || !ADDRESSED.test(text)) return false;
    return OFFER.test(text) || (MAYBE.test(text) && /\b(you|your|us|our)\b/i.test(text));
  },
};
