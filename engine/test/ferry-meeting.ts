/** The invented story's event: the meeting, when and where. */
export const MEETING = [
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
];
