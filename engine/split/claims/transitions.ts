import { caseless } from '../../text/caseless';
import { hasPredicate } from '../../text/verbs';
import type { ClaimRule } from './line';

/** Sentences whose whole work is to lead on. */
const LEADS = caseless(
  new RegExp(
    `^(?:${[
      "(?:but |and |so |now |first,? )?here(?:'s| is| are)(?: just)? (?:what|how|why|when|who|where (?:things|it|we)|everything|all|the (?:latest|key|full|thing|catch|deal|kicker|twist|problem|rub|breakdown|rundown|timeline|background|context|story)|a (?:look|closer|quick|breakdown|rundown|timeline|recap|summary|list|guide)|some|our|five|three|four|ten|\\d+)\\b",
      "(?:but |and |so )?(?:that|this|it)(?:'s| is| was|'s| wasn't| isn't)(?: not| hardly| far from)? (?:all|everything|it|that|then|the (?:end|half|whole|start|beginning|least|rest|only)(?: of (?:it|the (?:story|matter)|that))?|the case|so|enough|over|new|about it|just the start|where (?:things|it) (?:get|gets|got)\\b.{0,30})[.!]*$",
      "(?:but |and )?(?:there|it) (?:is|was|gets|got|'s) (?:even )?(?:more|worse|better|weirder|stranger|stranger still|complicated|a (?:catch|twist|problem|hitch|snag|wrinkle|downside|but))(?: to (?:it|this|the story)(?: than that)?)?[.!]*$",
      "there's (?:(?:even |still )?more|a (?:catch|twist|problem|hitch|snag|wrinkle|but))(?: to (?:it|this|the story)(?: than that)?)?[.!]*$",
      "(?:but |and )?there's (?:(?:even |still )?more|a (?:catch|twist|problem))(?: to come| where that came from| ahead)?[.!]*$",
      "(?:but |and )?(?:the story|the tale|the saga|it|this|that|the drama|the surprises?) (?:does(?:n't| not)|did(?:n't| not)|do(?:n't| not)) (?:end|stop|finish) (?:there|here)",
      "(?:but |and |so )?(?:let's|let us|let me) (?:(?:take|look|dive|start|begin|hear|get|go|turn|move|unpack|break|talk|rewind|recap|step|pause|back|be (?:honest|clear|real|frank)|see|face|listen|dig|find|put|explain|say)\\b|not(?:\\P{L}+\\p{L}+){0,6}\\P{L}*$)",
      '(?:but |and |so |now,? )?enough (?:of|about) ',
      '(?:but |and )?(?:back to|now (?:for|to|on to|over to)|on to|over to|turning to|first up|next up|moving on|which brings us|speaking of|more on (?:that|this)|as for the rest|but first|first things first)(?=[\\s,:.!]|$)(?!.*, (?:he|she|they|it|we|I) )(?:\\P{L}+\\p{L}+){0,7}\\P{L}*$',
      '(?:(?:and )?in other news|elsewhere|long story short|for the record|(?:the )?(?:bottom line|upshot|takeaway)|spoiler(?: alert)?)[,:.!]*$',
      "(?:but |and )?(?:not so fast|wait,? there's more|hold on|buckle up|read on|stay tuned|you decide|you be the judge|go figure|case in point|fair enough|no surprise there|make no mistake|time will tell|only time will tell|we'll see|we shall see|who knows|never mind|so it goes|and yet|so far,? so good|enough said|nuff said|end of story|case closed|sound familiar|get this|guess what|think again|think about it|you read that right|you heard that right|yes,? really|no,? really|no joke|not quite|not exactly|not really|hardly|exactly|indeed|well|still|of course|sure|fine|ouch|oops|yikes|wow|phew|hmm+|ha|amen|bingo|okay|ok)[.!]*$",
      "(?:but |and |yet )?(?:some|others|not everyone|not everybody|not all|many|critics|skeptics)(?: (?:is|are|was|were))?(?:n't| not)? (?:so |as |quite |that |all |yet )*(?:sure|convinced|certain|persuaded|buying it|agree[sd]?|impressed|happy|on board)[.!]*$",
      '(?:but |and )?(?:it|that|this|the answer)? ?(?:all )?depends (?:on )?(?:who|whom|where|how|what|when) you ask',
      '(?:and |but |so )?(?:then|next|now|after that|later) (?:comes?|came) (?:the |a |an |last |this |that |their |his |her )?\\p{L}+(?: \\p{L}+){0,2} ?[.!]*$',
      '(?:what|how|why|when|where|who) (?:happens|happened|comes|came|follows|followed|we know|to know|you need to know|it means|this means|that means|to watch|to expect|they said|he said|she said)(?: (?:so far|next|now|(?:about|for) .{1,40}))?[:.]*$',
      '(?:the )?(?:short|long|full|quick) (?:version|answer|story)(?: is| of it)?[:.]?$',
      '(?:but |and |so )?(?:the|a|one|an?other|this|that)? ?(?:big |bigger |real |obvious |key |main |first |next |other |central |remaining |only )*(?:questions?|point|issue|problem|trouble|catch|twist|irony|rub|lesson|moral|takeaway|good news|bad news|talking points?|reason|upshot|truth)(?: now| then| here| remains?| is| was)*(?: (?:simple|this|clear|obvious|why|what|how|whether|who|that))?[.:!]*$',
      "(?:but |and |so )?it(?:'s| is| was|n't)(?: not|n't)? all (?:fun|bad|good|hugs|gloom|doom|roses|sunshine|smiles|plain)\\b[^,:]{0,40}(?:,? (?:though|either|however|of course))?[.!]*$",
      'if your time is short',
      'for those just (?:joining|tuning)',
      "(?:if|in case) you(?:'re| are|'ve| have)? (?:just )?(?:joining|missed|been (?:living|following)|need|new)\\b",
      'as (?:we|you) (?:have seen|know|can see|saw|will see|may recall|might expect|noted (?:above|below))[.!]*$',
      '(?:it|this|that) (?:remains|is yet) to be seen[.!]*$',
      "(?:but |and )?(?:that|it|this) (?:is|was|'s) (?:another|a different) (?:story|matter|question)(?: (?:altogether|entirely))?[.!]*$",
      '(?:but |and |so )?(?:the )?(?:rest|remainder) is history',
      '(?:and |so |but )?(?:that|this|which) (?:brings|leads|takes) (?:us|me) (?:to|back)',
      '(?:our|your|the|my) (?:ruling|verdict|take|rating|view|bottom line|guide|picks|analysis|conclusion)[.:]?$',
    ].join('|')})`,
    'iu',
  ),
);
/** The page greets its reader, or takes leave. */
const GREETS = caseless(
  /^(?:good (?:morning|afternoon|evening|night|day)|(?:happy|merry) (?:mon|tues|wednes|thurs|fri|satur|sun|new|holidays?|christmas|thanksgiving)|morning,|hello|hi (?:there|all|everyone|folks|friends)|hey (?:there|all|everyone|folks|friends)|welcome (?:to|back)|thanks? (?:you )?(?:for|again|so much for) (?:reading|joining|subscribing|watching|listening|following|your|tuning)|that's (?:all|it|a wrap)(?:[.!]*$| (?:from|for) (?:me|us|now|today|this|tonight))|(?:see|talk to|catch) you (?:tomorrow|soon|next|later|then|on|in|monday|again)|until (?:next time|tomorrow|next week)|goodbye|good night|cheers|over and out|this is \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:reporting|signing off)|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:in|from) \p{Lu}\p{L}+,? (?:you're on|thanks|go ahead|welcome)|you're (?:listening|watching|reading|on the air))|\byou're (?:listening to|watching) (?:the )?\p{Lu}/iu,
);
const LIVE = caseless(
  /^(?:our (?:\p{L}+ ){0,2}(?:correspondent|reporter|colleague|team|man|woman) (?:\p{Lu}\p{L}+ ){1,3}(?:is|are|has been|will) |we(?:'ll| will|'re going to| are going to) (?:be (?:back|right back|bringing|following|updating)|bring you|have more|keep you|update|return|take|continue|pause|leave it)|more (?:to (?:come|follow)|soon|details to follow|as we get it)|(?:this|it) is (?:a |an )?(?:breaking|developing)(?: news)?(?: story)?|updates? (?:to follow|below|as)|refresh (?:this|the) page|(?:the |this )?live ?(?:blog|coverage|feed) (?:is|has|will|continues|ends|has ended)|\p{Lu}[\p{L} .'-]{2,40} will (?:guide|take) you)/iu,
);

/** A pure transition, greeting or stage direction: it moves the text on, and tells nothing. */
export const transition: ClaimRule = {
  name: 'transition',
  holds: ({ text, words }) =>
    !/^["']/.test(text) &&
    words.length <= 22 &&
    ((LEADS.test(text) && !tells(text)) || GREETS.test(text) || LIVE.test(text)),
};

/** "Here is what is certain: the visit lasted an hour": what it leads to stands behind the colon. */
function tells(text: string): boolean {
  const words = text.slice(text.indexOf(': ') + 1).match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return text.includes(': ') && words.length >= TOLD && hasPredicate(words);
}

const TOLD = 4;

/** "Morning, friends!", "Ouch!": an outcry without a predicate. */
export const outcry: ClaimRule = {
  name: 'outcry',
  holds: ({ text, words }) => words.length <= 3 && /!["')]*$/.test(text) && !/^["']/.test(text),
};
