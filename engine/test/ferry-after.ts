/** What came of it in the invented story, and one detail of another event. */
export const AFTER = [
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
