import { caseless } from '../../text/caseless';
import type { ClaimRule } from './line';

/**
 * What English writers say to their readers between two claims, in set phrases. A phrase must be the whole line, so
 * that "Judge for yourself, she told the jury" stays what it is.
 */
const PHRASES = String.raw`
i digress|but i digress|let me explain|hear me out|bear with me|stay with me|trust me|believe me|mark my words
i kid you not|i'm not kidding|i'm not making this up|where was i|where were we|as i was saying
i'll come back to (?:this|that|it)
more on (?:this|that|it|him|her|them) (?:later|below|shortly|in a (?:moment|minute|second|bit))
but i(?:'m| am) getting ahead of myself|i(?:'m| am) getting ahead of myself|i know,? i know
call me (?:old-fashioned|cynical|a cynic|crazy)|judge for yourself|decide for yourself|see for yourself
draw your own conclusions?|make of (?:that|this|it) what you will|you decide|you be the judge
(?:do the|you do the) math|don't hold your breath|don't take my word for it
don't say (?:we|i) didn't (?:tell|warn) you|don't get (?:me|us) wrong|you get the (?:idea|picture|gist|point)
you know the (?:rest|type|drill|story)|you know how (?:this|it|that) (?:ends|goes|works)
you can see where this is going|you can guess the rest|you(?:'ve| have) been warned
you read (?:that|it) (?:right|correctly)|you heard (?:that|it|me) right|you couldn't make it up
you can't make (?:this|it) (?:stuff )?up|you may have heard of it|you bet|let that sink in
let (?:that|this) sit for a (?:moment|second)|think about (?:that|it|this)(?: for a (?:moment|second|minute))?
pause on that|imagine that|imagine my surprise|picture (?:the scene|this|it)|fancy that|consider the following
bear (?:that|this) in mind|bear in mind what comes next|remember (?:that|this|the name)|take a (?:deep )?breath
sit down for this|brace yourselves?|buckle up|strap in|hold (?:on|that thought|my beer|tight)|wait for it
wait a (?:minute|second)|not so simple|easier said than done|easy,? right|big if true|watch this space
so far,? so good|so there(?: you (?:have it|go))?|there you (?:have it|go)|and there you (?:have it|go)
and scene|the end|never say never|stranger things have happened|the plot thickens
(?:then )?things (?:then )?(?:got|get) (?:weird|weirder|interesting|strange|complicated)
and (?:that|this) is where (?:it|things) gets? (?:interesting|weird|complicated|messy|tricky)
(?:and )?there(?:'s| is| lies) the rub|therein lies the rub|and thereby hangs a tale
the rest,? as they say,? is history
but that(?:'s| is) a (?:story|tale|topic|subject|question) for another (?:day|time|post|column)
a (?:story|tale) for another day
which (?:raises|begs) (?:another|the|a) (?:bigger |obvious |next |further )?(?:point|question)s?
that leaves (?:one|the big|a) question|that is only half (?:of )?(?:it|the story)
that's only half (?:of )?(?:it|the story)
it(?:'s| is) worth (?:pausing|dwelling|stopping)(?: here| on this| on that)?
it(?:'s| is) a fair (?:question|point)|the answer may surprise you|the answer is (?:complicated|not simple)
the (?:devil is|detail is|devil's) in the details?
(?:a few|some|two|three|four|five|several) (?:(?:observations|caveats|notes|thoughts|questions)|(?:points|things|observations) (?:are worth (?:making|noting)|stand out|to note))
a (?:word|note) (?:about|on|of) (?:method|methods|methodology|caution|warning|numbers|sources|terminology|language|context)
a (?:little|bit of|brief) (?:context|background|history)
some (?:context|background|history)(?: helps| first| here)*
but first,? (?:some |a little |a )?(?:context|background|history|caveat|word)
a (?:confession|caveat|digression|disclosure|personal note|quick note|reminder|thought experiment)
full disclosure|(?:now )?(?:back )?to the (?:numbers|money|facts|point|polls|plot|beginning|question at hand)
let's move on|moving on|moving swiftly on|onwards?|now for something (?:lighter|different|else)
and now for something (?:lighter|(?:completely )?different|else)|asking for a friend|pass the popcorn
get your popcorn ready|grab (?:a|some|the) (?:coffee|popcorn|drink|chair|seat|tissues)
pour (?:one out|yourself a (?:drink|large one|stiff one))(?: for .{2,30})?
cue (?:the )?(?:violins|outrage|applause|laughter|music|eye rolls?|panic|hand-wringing|gasps)
spare a thought for .{2,40}|talk about (?:bad|good|perfect|awkward) timing|no pressure
what could (?:possibly )?go wrong|kids,? don't try this at home|don't try this at home|good luck with that
nice try(?:, \p{L}+)?|nice work if you can get it|bless(?: (?:his|her|their|your|'em|them)(?: \p{L}+)?)?
your move,? \p{L}+(?: \p{L}+){0,2}|we love you,? \p{L}+(?: \p{L}+)?|love you,? \p{L}+(?: \p{L}+)?
go figure(?:, \p{L}+)?|sigh|gulp|cringe|awkward|eek|meh|ugh|aw+|bless|yawn|swoon|mic drop|rinse and repeat
you're welcome|no thanks|thanks,? (?:but|i) .{2,20}|anyway|anyhow|right,? then|well,? well(?:,? well)?
so,? anyway|i mean|i rest my case|i wish i were kidding|just saying|just a thought|that's showbiz|that's life
c'est la vie|such is life|que sera|who knew|hear,? hear|touche|totally(?:,? totally)?|right|exactly(?: right)?
absolutely|definitely|agreed|got it|i see|hm+|mm-?hm+|uh-huh|wow
`;

const ASIDE = caseless(
  new RegExp(
    `^\\(?(?:and |but |so |well,? |ok,? |okay,? |oh,? |now,? |still,? |anyway,? |again,? )?(?:${PHRASES.trim().split('\n').join('|')})(?:,? (?:folks|friends|people|reader|readers|everyone|though|then|again|indeed|it turns out|really))?[.!…)]*$`,
    'iu',
  ),
);

/** "Sure, Jan.", "Love you, Bev.": somebody is called. */
const CALLED =
  /^\(?(?:(?:Sure|Hi|Hey|Sorry|Thanks|Cheers|Well done|Bravo|Come on|Oh|O[Kk]|Okay|Yes|No|Nope|Yeah|Right|Congrats|Nice try|Good (?:luck|try|one|job)|(?:We )?[Ll]ove you|Happy birthday|Dear),? )(?:Mr |Mrs |Ms |Dr )?(?:\p{Lu}\p{L}+)[.!…)]*$/u;

/** A set phrase to the reader: "I digress.", "Make of that what you will.", "Sure, Jan." */
export const aside: ClaimRule = {
  name: 'aside',
  holds: ({ text, words }) => words.length <= 12 && (ASIDE.test(text) || CALLED.test(text)),
};
