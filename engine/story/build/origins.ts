import type { Account, Origin, Person } from '../../model';
import { findDates } from '../../text/dates';
import { fold } from '../../text/fold';
import { idGiver } from './slug';
import type { Telling } from './telling';

/** From whom a claim is; null where its account does not say. */
export type OriginOf = (telling: Telling) => Origin['id'] | null;

const ANONYMOUS = 'unnamed-sources';
/** Words that may stand after the name of an outlet or not. */
const TAIL = /\s(?:magazine|mag|newspaper|website|site)$/;

interface Gathered {
  readonly name: string;
  readonly kind: Origin['kind'];
  readonly forms: Set<string>;
}

/**
 * Everybody whom the accounts credit, each once, and which claim is from whom. `echoes`: by account, the account whose text it
 * reprints; the two have what they do not credit from one origin, and that is the first to have printed it.
 */
export function findOrigins(
  tellings: readonly Telling[],
  accounts: readonly Account[],
  people: readonly Person[],
  echoes: ReadonlyMap<number, number>,
): { readonly origins: readonly Origin[]; readonly originOf: OriginOf } {
  const gathered = new Map<string, Gathered>();
  const outlets = new Map(accounts.map((account) => [keyOf(account.outlet), account.outlet]));
  const add = (key: string, name: string, kind: Origin['kind'], form = name) => {
    const one = gathered.get(key) ?? { name, kind, forms: new Set<string>() };
    one.forms.add(form);
    gathered.set(key, one);
    return key;
  };
  const printed = new Set(echoes.values());
  const keys = new Map<Telling, string>();
  for (const telling of tellings) {
    const { source, anonymous } = telling.hedging;
    const own = keyOf(accounts[telling.account]?.outlet ?? '');
    const person = source === null ? undefined : personIn(source, people);
    if (source !== null && anonymous)
      keys.set(telling, add(ANONYMOUS, 'unnamed sources', 'anonymous'));
    else if (person) keys.set(telling, add(`~${person.id}`, person.name, 'person'));
    else if (source !== null && isName(source) && keyOf(source) !== own)
      keys.set(telling, add(keyOf(source), outlets.get(keyOf(source)) ?? source, 'outlet', source));
    else {
      const first = echoes.get(telling.account) ?? telling.account;
      const outlet = accounts[first]?.outlet;
      if (outlet && (printed.has(first) || echoes.has(telling.account)))
        keys.set(telling, add(keyOf(outlet), outlet, 'outlet'));
    }
  }
  const give = idGiver();
  const made = new Map(
    [...gathered].map(([key, { name, kind, forms }]): [string, Origin] => [
      key,
      {
        // the brand of a new id
        id: give(key === ANONYMOUS ? key : name, 'origin') as Origin['id'],
        name,
        aliases: [...forms].filter((form) => form !== name).sort(),
        kind,
      },
    ]),
  );
  return {
    origins: [...made.values()],
    originOf: (telling) => made.get(keys.get(telling) ?? '')?.id ?? null,
  };
}

const personIn = (source: string, people: readonly Person[]) =>
  people.find(({ name, aliases }) => [name, ...aliases].includes(source));

/** "the report", "officials" and "January" name nobody. */
const isName = (source: string) =>
  /^(?:[Tt]he )?\p{Lu}/u.test(source) &&
  keyOf(source) !== '' &&
  findDates(source, null).length === 0;

const keyOf = (name: string): string =>
  fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(TAIL, '');
