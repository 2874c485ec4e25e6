/** What is told of the ship in the invented story, with a particular of each kind that a page may get wrong. */
export const SHIP = [
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
];
