const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words in names of media, beside those that are names of media by themselves. */
export const MEDIA =
  /\b(?:magazine|mag|times|post|journal|news|press|tribune|herald|gazette|chronicle|courier|observer|examiner|bulletin|dispatch|review|globe|inquirer|ledger|sentinel|mail|express|register|wire|sun|radio|tv|weekly|monthly|daily|telegraph|standard|mirror|cnn|nbc|cbs|abc|pbs|fox|msnbc|cnbc|npr|bbc|ap|afp|itv|politico|axios|reuters|bloomberg|vanity fair|vogue|atlantic|guardian|newsweek|time|people|semafor|punchbowl|economist|independent|rolling stone|esquire|variety|slate|salon|vox|buzzfeed|huffpost|forbes|fortune|the hill|the nation|new republic|national review|mother jones|daily beast|drudge|breitbart|usa today|new yorker|hollywood reporter|deadline|puck|cosmopolitan|elle|gq|wired|substack|sky|al jazeera|le monde|der spiegel|60 minutes|meet the press)\b/i;

/** Schools known by one word. */
export const SCHOOL =
  /\b(?:university|college|school|academy|institute|seminary|polytechnic|harvard|yale|princeton|columbia|stanford|cornell|dartmouth|brown|penn|georgetown|howard|oxford|cambridge|berkeley|ucla|nyu|mit|duke|northwestern|vanderbilt|rutgers|fordham|wellesley|vassar|barnard|smith|tufts|emory|spelman|morehouse|notre dame|sorbonne|lse|johns hopkins|tulane|syracuse|rice|usc|hunter|sarah lawrence|bryn mawr|amherst|swarthmore)\b/i;

/** Words in names of honours. */
export const HONOUR =
  /\b(?:medals?|prize|award|order of|cross|honou?rs?|heart|star|oscar|grammy|emmy|tony|nobel|pulitzer|knighthood|damehood|citation|laureate|légion|legion of)\b/i;

/** Games that one plays at a table, and sports as pastimes. */
export const GAME =
  /\b(?:connect (?:4|four)|connect4|scrabble|monopoly|jenga|chess|checkers|draughts|uno|ludo|cluedo|clue|risk|battleship|yahtzee|poker|bridge|rummy|backgammon|dominoes|trivial pursuit|pictionary|charades|twister|operation|mahjong|bingo|darts|snap|solitaire|candy ?land|chutes and ladders|snakes and ladders|guess who|hungry hippos|mario kart|wordle|catan|boggle|sorry|parcheesi|blackjack|gin rummy|go fish|old maid|crazy eights|hearts|spades|jigsaw|ping[- ]pong|table tennis|tennis|golf|croquet|bowling)\b/i;

/** Countries, states and cities that are in the news every day, by their first words. */
export const PLACE =
  /^(?:(?:north|south|west|new|los|san|santa|las|palo|st|saint|fort|mount|long|rhode|el|white|blair|camp|martha'?s|capitol|buckingham|number|mar-a-lago) )?(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|d\.?c|angeles|francisco|diego|jose|oakland|sacramento|chicago|boston|philadelphia|houston|dallas|austin|atlanta|miami|seattle|denver|detroit|phoenix|cleveland|baltimore|milwaukee|orleans|vegas|manhattan|brooklyn|queens|harlem|hollywood|brentwood|malibu|alto|monica|barbara|worth|vernon|beach|hamptons|vineyard|david|chappaqua|westchester|georgetown|bethesda|arlington|alexandria|wilmington|rehoboth|house|hill|palace|london|paris|berlin|brussels|moscow|kyiv|beijing|tokyo|delhi|mumbai|sydney|canberra|toronto|ottawa|dublin|rome|madrid|geneva|davos|lagos|nairobi|cairo|jerusalem|england|scotland|britain|france|germany|italy|spain|canada|india|china|japan|australia|ireland|israel|mexico|brazil|europe|africa|asia|texas|silicon valley|downing street)\b/i;

/** Common nouns for people by what they do or are, by stem. */
export const PEOPLE_NOUNS = words(
  `pastor priest rabbi teacher professor lawyer doctor therapist neighbor neighbour friend colleagu husband wife spous mother father sister brother cousin aunt uncl niec nephew daughter
son grandchild grandchildren grandson granddaught stepson stepdaught stepchildren godchildren children aid advis advisor staffer donor fundrais backer senat governor mayor congressman congresswoman
chef driver nurs soldier veteran student voter report journalist editor columnist author novelist actor actress singer comedian banker lobbyist pollster strategist
consult deputi secretari spokesman spokeswoman president widow boss protegé protég rival men women girl boi pupil classmat celebr volunt supporter`,
);
