import type { LinePass } from './line-pass';

/** Whole lines that are buttons, labels and notices of a player. */
const LABELS = [
  '(?:advertise(?:ment)?s?|ads?)(?:\\W+(?:story|article|scroll) continues.{0,20})?',
  '(?:skip|end of|after) advert\\w*',
  'sponsored(?: content| by .{2,30})?',
  'promoted(?: by .{2,30})?',
  'paid (?:post|content)|presented by .{2,30}|powered by .{2,30}',
  '(?:article|story) continues (?:below|after).{0,30}',
  'scroll (?:down )?(?:for more|to continue).{0,20}',
  'continue reading(?: below)?|keep reading|read more|see more|show more|view more|more|see all|view all',
  'loading(?: \\w+)?',
  'share(?: this)?(?: article| story| on .{2,20})?|save|saved|print|copy link|link copied|e?mail|bookmark|gift(?: article)?',
  'facebook|twitter|whatsapp|reddit|linkedin|telegram|bluesky|threads|instagram|pinterest|flipboard|x',
  'comments?|\\d+ comments?|comments? \\d+|comments? \\(\\d+\\)|view(?: \\d+| all)? (?:comments|images|gallery)|add a comment|post a comment',
  'close|menu|search|home|back|next|previous|skip|skip to.{0,30}|jump to.{0,30}|back to top|toggle \\w+|open(?:s)? in (?:a )?new (?:tab|window)',
  '(?:image|photo|slide) \\d+ (?:of|/) \\d+|\\d+ ?/ ?\\d+|\\d+ of \\d+|view gallery|expand|enlarge(?: image)?',
  'play(?: video)?|pause|mute|unmute|video|audio|watch(?: now| live)?|listen(?: now| to this (?:article|story))?|duration.{0,12}|now playing|autoplay|captions?|transcript',
  'live|breaking(?: news)?|exclusive|developing|updated?|pinned|key (?:events|moments)|new',
  'getty(?: images)?|reuters|afp|ap',
  'recommended|trending|popular|related|topics?|tags?|editors? picks?',
  '(?:tags?|filed under|topics?|keywords?|categor(?:y|ies)|posted in|more on)\\s*:.{1,80}',
  'subscribe|subscribe now|sign up|sign in|log in|register|join now|donate|follow|following|submit|accept(?: all)?|cancel|ok|yes|no|thanks|dismiss|learn more|shop now|buy now',
  'enter your e-?mail(?: address)?|e-?mail address',
  "your browser does not support.{0,60}|this video (?:can ?not|can't) be played.{0,40}|please enable javascript.{0,60}",
  'published|end|fin',
];
const LABEL = new RegExp(`^\\W*(?:${LABELS.join('|')})\\W*$`, 'i');
/** Rules, ornaments and numbers alone. */
const ORNAMENT = /^[^\p{L}]+$/u;
const LONGEST = 110;

/** Single words and phrases that are buttons or labels. */
export const labels: LinePass = {
  name: 'labels',
  why: 'a label, not a sentence',
  drops: ({ text }) => ORNAMENT.test(text) || (text.length < LONGEST && LABEL.test(text)),
};
