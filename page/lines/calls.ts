import type { LinePass } from './line-pass';

const IMPERATIVE =
  /^\W*(sign (up|in)\b|subscribe\b|log ?in\b|register (now|for|to|here)|follow (us|our|\w+ on)|join (us\b|our|the (conversation|discussion|debate)|\d)|download (the|our)|click here|tap here|get (our|the|your) ((free|best|daily|latest|top|biggest|morning|evening) )*(news|newsletter|app|headlines|stories|briefing|updates)|want .{0,60}\? (sign|subscribe|click|get)|support (our|independent|quality)|become a (member|subscriber|supporter)|already (a (subscriber|member)|have an account)|create (a|your) (free )?account|start your|to (continue|keep) reading|continue reading|this (article|story|content|post|page) is (for|only|available|exclusive|reserved|free)|you('ve| have) (reached|read|been|used)|enter your e-?mail|by (signing|clicking|subscribing|submitting|entering|continuing)|(get )?unlimited (digital )?access|thank(s| you) for (reading|subscribing|signing|your)|please (enable|disable|log|sign|subscribe|consider|check|enter|try)|like us on|scan the|have (a|you got a) (tip|story|question)|do you have (a (story|tip)|information about)|got a (tip|story)|know something|e-?mail (us|your|the)|send (us|your|tips)|contact (us|the (reporter|author|newsroom))|leave a (comment|reply)|comments? (are|have been) (closed|moderated|disabled)|what do you think|let us know|have your say|tell us|share (your|or comment)|check out (our|the|more)|don['’]?t miss (our|a|out)|stay (up to date|informed|on top)|never miss|keep up with|add us (as|on)|make us|read our (terms|privacy|live|full)|for (more|the latest) (news|stories|on|updates|from|politics).{0,60}(follow|visit|sign|subscribe|click|check)|you can unsubscribe|we use cookies|we (and our|value your))/i;

const OFFER =
  /\b(newsletters?|inbox|subscri(be|ption|bers?)|sign(ing)? up|push (alerts?|notifications?)|unsubscribe|free trial|(per|a|\/) month|privacy (policy|notice)|terms (of (service|use)|and conditions)|app store|google play|whatsapp channel|our app|ad[- ]free)\b/i;
const ADDRESSED = /\b(you|your|our|us|here|now|today)\b/i;

/** Longer lines are articles' sentences that speak of subscribers, not to them. */
const LONGEST = 320;

/** Calls to sign up, follow, pay, comment or click. */
export const calls: LinePass = {
  name: 'calls',
  why: 'asks the reader to do something',
  drops({ text, kind }) {
    if (text.length > LONGEST || kind === 'quote' || /["“”]/.test(text)) return false;
    if (IMPERATIVE.test(text)) return text.length < 160 || OFFER.test(text);
    return OFFER.test(text) && ADDRESSED.test(text) && !SAID.test(text);
  },
};

/** "She told her subscribers today ...": somebody's doing, not an offer. */
const SAID = /\b(said|says|told|wrote|writes|announced|added|according to|reported)\b/i;
