/** Kinds of words that tell a page's own voice from the news it tells. Lower case; chosen by hand from English news sites. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What hardly anybody but a site writes. */
export const SITE = set(`
newsletter newsletters subscribe subscriber subscribers subscription subscriptions unsubscribe inbox app apps podcast podcasts javascript
browser cookies affiliate syndicated disclaimer disclosure clarification republish reprint reprints copyright copyrighted co-published
auto-generated website webpage homepage notification notifications click tap scroll swipe download moderated moderate moderators
moderation whatsapp telegram instagram facebook tiktok youtube hashtag advert advertisement advertiser sponsored sponsors login username
paywall permalink excerpted licensing licence newsroom reader-funded reader-supported ad-free webinar toggle fullscreen carousel caption
captions thumbnail livestream liveblog e-mail rss bookmark embed embedded iframe browse checkout promo signup sign-up opt-in gdpr
nonprofit award-winning handpicked curated freelance freelancer spokesblog desk inputs
`);

/** What a site writes often, and the news now and then. */
export const PRESS = set(`
story stories article articles page pages post posts column edition edited editing editor editors editorial reporter reporters reporting
reported writer writers author authors correspondent journalist journalists journalism critic columnist contributor contributors
contributed contributing coverage headline headlines breaking latest exclusive trending photo photos photograph photographs picture
pictures image images video videos gallery graphic graphics illustration audio episode episodes transcript series part archive chapter
comment comments reader readers news update updates updated published originally appeared version print issue magazine email text
account member members membership free trial offer offers donate donation gift tip tips feedback contact privacy terms policy standards
link links sign register product products recommend recommended related popular topics tags section blog digest briefing quiz poll
survey cartoon crossword recipe shop deals ads sources credit courtesy file pic photographer interview interviews
`);

/** What a page asks its reader to do; as the first word of a line. */
export const ASKS = set(`
read watch listen see view follow join share subscribe sign get download click tap send email tell write call text contact reach donate
support give become start try buy shop order save pin print vote take play check find learn explore discover browse meet visit stay keep
don't never help add enter enjoy imagine picture think consider remember note look let let's allow bear hold wait stop forget spare hear
make judge draw guess pass grab cue pour pray brace relax trust ask talk turn skip open close show hide load swipe scroll press log
register unsubscribe update manage accept choose unlock upgrade fast rewind flash
`);

/** Words for the text itself and for its turns. */
export const SIGNPOSTS = set(`
story half question questions point points moment aside again matter matters thing things rest end begin start
pause ahead later anyway speaking besides enough answer answers catch rub twist upshot takeaway takeaways lesson truth bottom line
background context history explain digress elsewhere meanwhile however idea ends different another worth interesting weird worse
complicated simple surprise reason reasons why how what turn turns back forward plot tale chapter note numbers details word observations
confession
`);

/** What people call out, or say to one another. */
export const CALLS = set(`
sure ok okay well oh ah oops ouch yikes wow phew hmm ha haha amen bingo hi hello hey thanks thank sorry please love dear bless cheers
congrats congratulations welcome goodbye bye yes yep yeah nope right exactly totally absolutely indeed alas sigh gulp eek awkward
folks friends guys kids honey darling nan mum mom dad happy merry nice good great luck anyway seriously honestly obviously
`);

/** Kinds of work at a site, and what authors are said to have. */
export const AUTHORS = set(`
editor reporter writer correspondent columnist critic journalist author fellow contributor producer photographer podcaster essayist
novelist lecturer professor covers writes reports hosts joined lives based book books newsletter previously twitter freelance staff
desk bureau
`);

/** Who sends pictures and copy. */
export const AGENCIES = set(`
getty reuters afp ap pti epa dpa xinhua bernama ani ians aap pa shutterstock alamy rex splash wireimage imago nurphoto anadolu
bloomberg zuma agencies handout supplied photo photos pic picture image courtesy
`);

/** By whose mouth: a line with one tells what somebody said. */
export const SAYS = set(`
said says told tells according wrote writes added insisted claimed denied admitted asked replied argued warned announced called
testified alleged ruled
`);
