/** Verbs by which a text passes on what somebody else says. Past, present and participle where news uses them. */
export const SAYS = `said|says?|saying|told|tells?|telling|claim(?:s|ed)?|report(?:s|ed)|writes?|wrote|reveal(?:s|ed)|describe[sd]?|note[sd]|add(?:s|ed)|argue[sd]?|insist(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|own up to|explain(?:s|ed)|recall(?:s|ed)|maintain(?:s|ed)|reckons?|reckoned|states?|stated|asserts?|asserted|alleges?|alleged|warns?|warned|quipped|joked|remarked|replied|responded|confirm(?:s|ed)|den(?:y|ies|ied)|disclose[sd]|relates?|related|confide[sd]|spills?|spilled|dishes|dished|blabs?|blabbed|shared|tweeted|posted|cite[sd]|quote[sd]|grumble[sd]?|complain(?:s|ed)?|hold|estimate[sd]|predict(?:s|ed)?|observe[sd]|offer(?:s|ed)?|sniff(?:s|ed)|snipe[sd]|chortled|swears?|swore|vow(?:s|ed)|pledge[sd]|reflect(?:s|ed)|ha[sd] it|went on record|picture[sd]?`;

/** Verbs of guessing: from a source without a name they make a rumour. */
export const GUESSES =
  'believe[sd]?|thinks?|thought|speculate[sd]?|expect(?:s|ed)?|suspect(?:s|ed)?|guess(?:es|ed)?|wonder(?:s|ed)?|bet|mention(?:ed|s)?|anticipate[sd]?|float(?:s|ed)?|look(?:s|ing)? ahead|are looking';

/** People without a name whom newsrooms quote. */
export const PEOPLE =
  'sources?|insiders?|aides?|all(?:y|ies)|advis[eo]rs?|officials?|people|persons?|friends?|pals?|chums?|confidants?|confidantes?|observers?|strategists?|critics?|experts?|analysts?|supporters?|backers?|opponents?|staffers?|staff members?|staff|spies|tipsters?|snitch(?:es)?|onlookers?|moles?|associates?|operatives?|witness(?:es)?|donors?|lawmakers?|colleagues?|spokes(?:man|woman|person|people)|representatives?|reps?|neighbou?rs?|guests?|attendees?|democrats?|republicans?|progressives|conservatives|liberals|pundits?|commentators?|historians?|voters?|folks|others|some|many|several|few|doubters?|detractors?|skeptics|lieutenants|buddy|relatives?|bettors|bookies|veterans?|those|campaign|writers?|members?|leaders|figures?|diplomats?|lawyers?|reporters?|posts|blogs';

/** Nouns that stand for a publication named elsewhere, or for none: "the magazine", "earlier reports". */
export const PAPERS =
  'magazine|report|reports|reporting|paper|newspaper|outlet|outlets|article|articles|story|site|website|post|piece|publication|media|press|tabloid|network|author|reporter|writer|columnist|account|accounts|write-?up|book|podcast|interview|statement|study|poll|memo|recording|review|document|documents|filing|university|it';

/** That something is only heard. */
export const RUMOURS =
  "reportedly|allegedly|supposedly|purportedly|rumou?r(?:s|ed)?|unconfirmed|speculat(?:ion|ing)|scuttlebutt|whispers (?:are|say|that)|gossip (?:has|says)|chatter (?:is|about|has)|(?:the )?(?:buzz|grapevine)|word is|the word is|word has it|legend has it|there(?:'s| is| has been) (?:\\p{L}+ )?talk|talk of|is talk|making the rounds|(?:is|are|was|were|been|being) (?:\\p{L}+ly )?(?:said|believed|thought|rumou?red|alleged|tipped|expected|reputed) to|(?:is|are) said\\b|by all accounts|we're told|(?:another|one) theory|could be eye?ing|might be eye?ing|the betting";
