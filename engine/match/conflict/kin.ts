import { stem } from '../../text/stem';

const rows = (texts: readonly string[]): ReadonlySet<string>[] =>
  texts.map((row) => new Set(row.split(' ').map(stem)));

/** Words for relations by family, each of which excludes the others of its row. */
const KIN = rows([
  'sister brother cousin mother father aunt uncle daughter son husband wife',
  'niece nephew grandchild daughter son granddaughter grandson stepchild stepdaughter stepson godchild stepkid stepchildren grandkid grandchildren godson goddaughter',
]);

/** Things of which one cannot be the other; by hand, from how news differ. */
const THINGS = [
  ...KIN,
  ...rows([
    'wine beer whiskey whisky vodka gin champagne tea coffee water lemonade cocktail martini milk juice rum tequila soda bourbon cider sherry port margarita mojito spritz ale lager prosecco mimosa negroni daiquiri brandy cognac',
    'governor mayor senator congresswoman',
    'affairs history law economics journalism literature medicine philosophy physics sociology mathematics theology',
    'drawer shelf wall door chair book cabinet',
    'medal prize trophy cup',
    'dinner lunch breakfast',
    'reception funeral wedding wake hearing',
  ]),
];

/** Words of which one says the contrary of the other wherever it stands in its place. */
const OPPOSITES = rows([
  'friend enemy foe rival stranger adversary opponent',
  'mentor rival critic',
  'ally enemy foe rival critic adversary opponent',
  'supporter critic opponent',
  'praise criticize criticise attack mock ridicule scold',
  'endorse oppose snub',
  'private public',
  'secret open',
  'quiet loud noisy',
  'early late',
  'near far distant',
  'disastrous strong triumphant brilliant masterly stellar',
  'stay quit',
  'thank blame',
  'win lose',
  'victory defeat',
  'winner loser',
  'winning losing',
  'succeed fail',
  'success failure',
  'accept refuse decline reject',
  'strengthen weaken',
  'deepen cool sour',
  'overestimate underestimate',
  'man woman men women',
  'male female',
  'young old elderly',
  'younger elder older',
  'surprised unsurprised',
  'optimism pessimism',
  'optimistic pessimistic',
  'confident doubtful',
  'gifted mediocre',
  'funny humourless humorless dull',
]);

/** Places in a row: of the second nothing follows for the first, unless it is the second of the same. */
const RANKS = new Set('first second third fourth fifth last'.split(' ').map(stem));

const others = (list: readonly ReadonlySet<string>[], of: string): ReadonlySet<string> => {
  const found = new Set(list.flatMap((row) => (row.has(of) ? [...row] : [])));
  found.delete(of);
  return found;
};

/** Whether a stem names a relation by family. */
export const isKin = (of: string): boolean => KIN.some((row) => row.has(of));

/** The other things of a stem's rows. */
export const rowOf = (of: string): ReadonlySet<string> => others(THINGS, of);

/** The stems that say the contrary of one. */
export const excludedBy = (of: string): ReadonlySet<string> =>
  isRank(of) ? RANKS : others(OPPOSITES, of);

/** Whether a stem tells a place in a row. */
export const isRank = (of: string): boolean => RANKS.has(of);
