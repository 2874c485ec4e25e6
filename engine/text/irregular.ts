/**
 * Irregular forms and their base, which a suffix stemmer cannot know. "base: forms" to a line.
 * Chosen by hand: the irregular verbs and nouns of news English.
 */
const TABLE = `
be:is am are was were been being|have:has had having|do:does did done|say:said says|go:went gone goes|get:got gotten|make:made
know:knew known|think:thought|take:took taken|see:saw seen|come:came|give:gave given|find:found|tell:told|become:became|show:shown
leave:left|feel:felt|put:putting|bring:brought|begin:began begun|keep:kept|hold:held|write:wrote written|stand:stood|hear:heard
mean:meant|set:setting|meet:met|run:ran running|pay:paid|sit:sat|speak:spoke spoken|lie:lay lain|lead:led|read:reading|grow:grew grown
lose:lost|fall:fell fallen|send:sent|build:built|understand:understood|draw:drew drawn|break:broke broken|spend:spent|cut:cutting
rise:rose risen|drive:drove driven|buy:bought|wear:wore worn|choose:chose chosen|seek:sought|throw:threw thrown|catch:caught
deal:dealt|win:won winning|forget:forgot forgotten|lay:laid|sell:sold|fight:fought|bear:bore borne|teach:taught|eat:ate eaten
sing:sang sung|strike:struck stricken|hang:hung|shake:shook shaken|ride:rode ridden|feed:fed|shoot:shot|drink:drank drunk|hit:hitting
arise:arose arisen|fly:flew flown|spread:spreading|sleep:slept|cost:costing|beat:beaten|light:lit|bind:bound|cast:casting|hide:hid hidden
swing:swung|steal:stole stolen|lend:lent|swear:swore sworn|blow:blew blown|forgive:forgave forgiven|withdraw:withdrew withdrawn
undergo:underwent undergone|overcome:overcame|undertake:undertook undertaken|mislead:misled|shrink:shrank shrunk|sink:sank sunk
swim:swam swum|tear:tore torn|wake:woke woken|weep:wept|wind:wound|bend:bent|bet:betting|bite:bit bitten|bleed:bled|breed:bred
burst:bursting|cling:clung|creep:crept|dig:dug|flee:fled|forbid:forbade forbidden|foresee:foresaw foreseen|freeze:froze frozen
grind:ground|kneel:knelt|leap:leapt|learn:learnt|quit:quitting|rid:ridding|ring:rang rung|shed:shedding|shine:shone|slide:slid
spin:spun|split:splitting|spring:sprang sprung|stick:stuck|sting:stung|sweep:swept|tread:trod trodden|uphold:upheld|upset:upsetting
weave:wove woven|dwell:dwelt|dream:dreamt|burn:burnt|spell:spelt|spill:spilt|spoil:spoilt|smell:smelt|lean:leant|shut:shutting
hurt:hurting|let:letting|bid:bidding|outdo:outdid outdone|rewrite:rewrote rewritten|partake:partook|slip:slipped slipping|stun:stunned
man:men|woman:women|child:children|person:people persons|foot:feet|tooth:teeth|wife:wives|life:lives|half:halves|crisis:crises
criterion:criteria|medium:media|datum:data|good:better best|bad:worse worst|far:further farther furthest|little:less least|many:more most
die:dying died|tie:tying tied|lie:lying lied`;

/** form -> base, both in lower case. */
export const irregular: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [base = '', forms = ''] = row.split(':');
      return forms.split(' ').map((form) => [form, base] as const);
    }),
);
