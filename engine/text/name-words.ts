/** Titles and ranks: they stand before a name and are no part of it. Lower case, full stops left out. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pastor bishop archbishop cardinal pope rabbi imam
president vice vice-president vp veep president-elect ex-president ex-vice co-president gov governor gov-elect lt lieutenant sen senator senators sens rep reps representative
congressman congresswoman congressmember speaker mayor secretary sec minister chancellor premier pm attorney general gen judge justice chief
colonel col major maj captain capt sergeant sgt admiral adm commander cmdr officer sheriff detective inspector king queen prince princess duke duchess
emperor ambassador amb director chairman chairwoman chair ceo founder editor reporter correspondent host author writer journalist columnist
actor actress singer superstar coach quarterback former ex then-president then-vice then-candidate then-senator first gentleman
deputy assistant acting interim billionaire businessman
candidate nominee strategist spokesman spokeswoman spokesperson aide adviser advisor pollster analyst lawyer attorney rapper comedian doctor nurse`.split(
    /\s+/,
  ),
);

/** Leanings: part of a title before another one ("Democratic Gov."), part of a name else ("Democratic National Convention"). */
export const LEANING: ReadonlySet<string> = new Set(
  'democratic republican democrat gop independent conservative liberal progressive american british'.split(
    ' ',
  ),
);

/** Small words inside family names: "Ursula von der Leyen". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do du del della der den van von la le bin ibn al el ter ten dos das'.split(' '),
);

/** Heads of names that go on with "of": "University of California". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `university department house bank board medal bureau institute ministry chamber court state city church league office bay gulf isle
college school academy museum order council congress secretary speaker house society association federation union republic kingdom
center centre library hall district statue battle university army knights daughters sons bill declaration chief joint duke duchess prince princess`.split(
    /\s+/,
  ),
);

/** Capitalised, and no name: days, months, languages of the calendar and of address. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec ok yes no please thanks hello hi hey oh ah well report reports
exclusive breaking update opinion analysis watch video photo photos read related advertisement news`.split(
    /\s+/,
  ),
);
