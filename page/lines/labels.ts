import type { LinePass } from './line-pass';

const LABEL =
  /^\W*(advertise(ment)?s?|ad|ads|sponsored( content)?|promoted|paid (post|content)|(article|story) continues (below|after).{0,30}|scroll (down )?(for more|to continue).{0,20}|continue reading( below)?|loading( \w+)?\.*|share( this)?( article| story)?|save|print|copy link|link copied|email|facebook|twitter|whatsapp|reddit|linkedin|x|comments?|\d+ comments?|view( \d+| all)? (comments|images|gallery)|show more|read more|see more|more|close|menu|search|home|skip.{0,30}|image \d+ of \d+|\d+ ?\/ ?\d+|\d+ of \d+|play( video)?|video|watch( now| live)?|listen( now)?|live|breaking( news)?|exclusive|getty( images)?|reuters|afp|key (events|moments)|pinned|recommended|trending|opens? in (a )?new (tab|window)|toggle \w+|\*+|[•·–—-]+|end|your browser does not support.{0,50})\W*$/i;

/** Single words and phrases that are buttons or labels. */
export const labels: LinePass = {
  name: 'labels',
  why: 'a label, not a sentence',
  drops: ({ text }) => text.length < 70 && LABEL.test(text) && /[\p{L}\p{N}*•·–—-]/u.test(text),
};
