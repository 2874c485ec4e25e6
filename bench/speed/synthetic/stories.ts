import { parseStory, type Story } from '../../../engine';
import { type Dice, diceOf } from './dice';
import { FIRST_NAMES, OFFICES, PLACES, RARE, SURNAMES, TOPICAL } from './words';

/** Details of each story. */
export const DETAILS = 30;
/** Every fifth story is about the people of the one before it, and another event. */
const TWIN_EVERY = 5;

interface Cast {
  readonly people: readonly { name: string; last: string; role: string }[];
  readonly place: string;
}

/** Story number `at` of any number of stories: always the same one. */
export function syntheticStory(at: number): Story {
  const dice = diceOf(1000 + at);
  const twin = at % TWIN_EVERY === TWIN_EVERY - 1;
  const { people, place } = castOf(diceOf(500_000 + (twin ? at - 1 : at)));
  const event = dice.some(TOPICAL, 4);
  const [a, b] = [people[0]?.last ?? '', people[1]?.last ?? ''];
  return parseStory({
    schema: 1,
    id: `story-${at}`,
    title: `${a} and ${b} ${event[0]} over ${event[1]} ${event[2]}`,
    summary: `${people[0]?.name}, ${people[0]?.role}, and ${people[1]?.name} ${event[0]} over the ${event[1]} ${event[2]} in ${place}.`,
    language: 'en',
    date: '2025-03-01',
    checked: '2025-03-02',
    people: people.map(({ name, last, role }, i) => ({
      id: `p${i}`,
      name,
      aliases: [last],
      roles: [role],
      pronoun: i % 2 ? 'he' : 'she',
    })),
    origins: [],
    accounts: [
      {
        id: 'first',
        outlet: 'The Synthetic Post',
        headline: `${a}, ${b} ${event[0]} ${event[3]}`,
        published: '2025-03-01',
        url: null,
        document: null,
        about: 'same-story',
        fingerprint: [],
      },
    ],
    details: Array.from({ length: DETAILS }, (_, i) => detail(dice, i, people, place, event)),
    core: [['~p0'], ['~p1'], [event[0], event[1]]],
    heart: ['d0'],
  });
}

function castOf(dice: Dice): Cast {
  const place = dice.pick(PLACES);
  const people = dice.some(SURNAMES, 3).map((last) => ({
    name: `${dice.pick(FIRST_NAMES)} ${last}`,
    last,
    role: `the ${dice.pick(OFFICES)} of ${dice.pick(PLACES)}`,
  }));
  return { people, place };
}

function detail(
  dice: Dice,
  at: number,
  people: Cast['people'],
  place: string,
  event: readonly string[],
) {
  const who = dice.pick(people);
  const [does = '', thing = '', other = ''] = dice.some(TOPICAL, 3);
  const rare = dice.pick(RARE);
  const where = dice.next() < 0.5 ? place : dice.pick(PLACES);
  const topic = dice.pick(event);
  const statement = `${who.last} ${does} the ${rare} ${thing} in ${where}`;
  return {
    id: `d${at}`,
    statement,
    kind: 'event',
    slots: [
      [rare, thing],
      [does, other, where],
    ],
    quote: null,
    usual: null,
    implies: [],
    versions: [
      {
        statement,
        values: [{ type: 'place', text: where, aliases: [] }],
        wordings: [
          `${who.name} ${does} a ${thing} of ${rare} near ${where}`,
          `In ${where} the ${thing} was ${rare} when ${who.role} ${does}`,
          `The ${other} and the ${thing}: ${who.last} ${does} ${topic} in ${where}`,
          `${who.role}, in ${where}, ${does} what friends call a ${rare} ${other}`,
        ],
        reports: [{ account: 'first', hedge: 'stated', origin: null, phrase: null }],
      },
    ],
  };
}
