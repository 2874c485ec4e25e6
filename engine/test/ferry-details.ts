/** The details of the invented story that tests use: one for each kind of particular that a page may get wrong. */
export const FERRY_DETAILS = [
  {
    id: 'cole-met-ortiz',
    statement: 'Cole met Ortiz in secret to talk about the ferry.',
    kind: 'event',
    slots: [
      ['met', 'meeting', 'talk*', 'saw'],
      ['secret*', 'quiet*', 'ferry'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'Cole met Ortiz in secret to talk about the ferry.',
        values: [],
        wordings: [
          'Cole and Ortiz met in secret about the ferry',
          'the mayor held quiet talks with the captain about the ferry',
          'Ortiz sat down secretly with Mayor Cole to discuss the boat',
          'a secret meeting brought the mayor and the captain together',
        ],
        reports: [
          { account: 'gazette', hedge: 'attributed', origin: 'harbor-review', phrase: null },
          { account: 'courier', hedge: 'attributed', origin: 'harbor-review', phrase: null },
          { account: 'beacon', hedge: 'rumoured', origin: 'dock-workers', phrase: null },
        ],
      },
    ],
  },
  {
    id: 'met-in-march',
    statement: 'The meeting took place in March.',
    kind: 'event',
    slots: [
      ['march', 'spring', 'month'],
      ['met', 'meeting', 'meet', 'saw'],
    ],
    quote: null,
    implies: ['cole-met-ortiz'],
    versions: [
      {
        statement: 'The meeting took place in March 2024.',
        values: [{ type: 'date', text: 'March 2024', aliases: ['March'] }],
        wordings: [
          'Cole met Ortiz in March',
          'their meeting was held in March 2024',
          'it was in March that the mayor saw the captain',
          'the two met one evening in March',
        ],
        reports: [
          { account: 'gazette', hedge: 'stated', origin: null, phrase: null },
          { account: 'beacon', hedge: 'stated', origin: null, phrase: null },
        ],
      },
    ],
  },
  {
    id: 'met-in-dover',
    statement: 'They met at a hotel in Dover.',
    kind: 'event',
    slots: [
      ['hotel', 'inn', 'lobby'],
      ['met', 'meeting', 'meet', 'saw', 'talk*'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'They met at a hotel in Dover.',
        values: [{ type: 'place', text: 'Dover', aliases: [] }],
        wordings: [
          'Cole met Ortiz at a hotel in Dover',
          'the meeting was held in a small hotel in Dover',
          'a hotel in Dover was where the mayor and the captain met',
          'they talked in the lobby of a Dover hotel',
        ],
        reports: [{ account: 'gazette', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  },
  {
    id: 'ferry-built',
    statement: 'The ferry was built in another decade.',
    kind: 'background',
    slots: [
      ['ferry', 'boat', 'ship', 'vessel'],
      ['built', 'build', 'launch*', 'construct*', 'shipyard'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'The ferry was built in 1998.',
        values: [{ type: 'date', text: '1998', aliases: [] }],
        wordings: [
          'the ferry was built in 1998',
          'the boat, launched in 1998, is old',
          'the shipyard had constructed the vessel in 1998',
          'a ferry built in 1998',
        ],
        reports: [{ account: 'gazette', hedge: 'stated', origin: null, phrase: 'built in 1998' }],
      },
      {
        statement: 'The ferry was built in 2001.',
        values: [{ type: 'date', text: '2001', aliases: [] }],
        wordings: [
          'the ferry was built in 2001',
          'the boat, launched in 2001, is old',
          'the shipyard had constructed the vessel in 2001',
          'a ferry built in 2001',
        ],
        reports: [{ account: 'courier', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  },
  {
    id: 'passengers',
    statement: 'The ferry had 340 passengers on board when the engine failed.',
    kind: 'number',
    slots: [
      ['passenger*', 'people', 'aboard', 'board'],
      ['engine*', 'ferry', 'boat'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'The ferry had 340 passengers on board when the engine failed.',
        values: [{ type: 'number', text: '340 passengers', aliases: ['340'] }],
        wordings: [
          'the ferry carried 340 passengers when its engine failed',
          '340 passengers were on board when the engines stopped',
          'with 340 passengers aboard the boat lost its engine',
          'the engine gave out with 340 passengers on the ferry',
        ],
        reports: [
          { account: 'gazette', hedge: 'stated', origin: null, phrase: null },
          { account: 'beacon', hedge: 'stated', origin: null, phrase: null },
        ],
      },
    ],
  },
  {
    id: 'brother-owns-yard',
    statement: "Cole's brother owns the shipyard that repairs the ferry.",
    kind: 'background',
    slots: [
      ['brother', 'sibling', 'sister', 'cousin', 'family'],
      ['shipyard', 'yard'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: "Cole's brother owns the shipyard that repairs the ferry.",
        values: [{ type: 'person', text: "Cole's brother", aliases: ['brother'] }],
        wordings: [
          "Cole's brother owns the shipyard",
          'the shipyard that repairs the ferry belongs to the brother of the mayor',
          "the yard is owned by the mayor's brother",
          'her brother runs the shipyard which fixes the boat',
        ],
        reports: [{ account: 'courier', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  },
  {
    id: 'review-broke-it',
    statement: 'The talks were first reported by the Harbor Review.',
    kind: 'attribution',
    slots: [
      ['review', 'magazine', 'report*'],
      ['first', 'report*', 'broke', 'reveal*', 'accord*'],
    ],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'The talks were first reported by the Harbor Review.',
        values: [{ type: 'attribution', text: 'Harbor Review', aliases: ['the Review'] }],
        wordings: [
          'the Harbor Review first reported the talks',
          'the talks were revealed by the Harbor Review',
          'according to a report in the Harbor Review the two talked',
          'the Harbor Review broke the story of the meeting',
        ],
        reports: [
          { account: 'gazette', hedge: 'stated', origin: null, phrase: null },
          { account: 'courier', hedge: 'stated', origin: null, phrase: null },
        ],
      },
    ],
  },
  {
    id: 'ortiz-resigned',
    statement: 'Ortiz resigned as captain of the ferry.',
    kind: 'event',
    slots: [['~ortiz'], ['resign*', 'quit', 'stepped down']],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'Ortiz resigned as captain of the ferry.',
        values: [],
        wordings: [
          'Ortiz resigned as captain of the ferry',
          'the captain quit her post on the ferry',
          'Captain Ortiz stepped down from the ferry',
          'Ortiz handed in her notice and resigned as captain',
        ],
        reports: [
          { account: 'gazette', hedge: 'stated', origin: null, phrase: null },
          { account: 'beacon', hedge: 'stated', origin: null, phrase: null },
        ],
      },
    ],
  },
  {
    id: 'council-blocked-repairs',
    statement: 'The council had blocked money for repairs three times.',
    kind: 'background',
    slots: [['council'], ['repair*', 'overhaul', 'fix*']],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'The council had blocked money for repairs.',
        values: [],
        wordings: [
          'the council blocked money for repairs of the ferry',
          'repairs were voted down by the council',
          'the council refused to pay for an overhaul',
          'council members would not fund repairs to the boat',
        ],
        reports: [{ account: 'beacon', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  },
  {
    id: 'we-sail-again',
    statement: 'Cole promised that the ferry would sail again.',
    kind: 'quote',
    slots: [['sail*'], ['again', 'summer']],
    quote: 'We will sail again before the summer is over',
    implies: [],
    versions: [
      {
        statement: 'Cole promised that the ferry would sail again before the summer is over.',
        values: [],
        wordings: [
          '"We will sail again before the summer is over," Cole said',
          'the mayor vowed to sail again before summer ends',
          'Cole promised that the ferry would sail again this summer',
          'the boat will sail again before the end of summer, said the mayor',
        ],
        reports: [{ account: 'gazette', hedge: 'attributed', origin: 'cole', phrase: null }],
      },
    ],
  },
  {
    id: 'cole-may-run-2026',
    statement: 'Cole may run for governor in 2026.',
    kind: 'plan',
    slots: [['governor*'], ['run', 'bid', 'campaign*', 'race']],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'Cole may run for governor in 2026.',
        values: [{ type: 'date', text: '2026', aliases: [] }],
        wordings: [
          'Cole may run for governor in 2026',
          'the mayor is weighing a bid for governor in 2026',
          'a 2026 campaign for governor is possible',
          'she could enter the race for governor in 2026',
        ],
        reports: [{ account: 'beacon', hedge: 'rumoured', origin: 'dock-workers', phrase: null }],
      },
    ],
  },
  {
    id: 'lighthouse-reopened',
    statement: 'The old lighthouse was opened again.',
    kind: 'event',
    slots: [['lighthouse'], ['open*', 'reopen*']],
    quote: null,
    implies: [],
    versions: [
      {
        statement: 'The old lighthouse was opened again.',
        values: [],
        wordings: [
          'the old lighthouse was opened again',
          'Cole reopened the lighthouse',
          'visitors climb the lighthouse after its reopening',
          'the lighthouse is open once more',
        ],
        reports: [{ account: 'almanac', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  },
];
