import type { Account, Detail, DetailKind, Report, Version } from '../../model';
import type { Cluster } from './merge';
import type { OriginOf } from './origins';
import { phraseOf } from './phrase';
import { conceptsOf, slotsOf } from './slots';
import { idGiver } from './slug';
import { quoteOf, type Telling } from './telling';
import type { Terms } from './terms';
import { valueOfVersion, valuesOf } from './values';

/** A detail with the claims that it was made of. */
export interface BuiltDetail {
  readonly detail: Detail;
  readonly tellings: readonly Telling[];
}

/** What no reader scrolls through; the details that fewest accounts tell go first. */
const MOST = 400;

/** Details of clusters: what most accounts tell first, else in reading order. A cluster of everyday words only makes none. */
export function makeDetails(
  clusters: readonly Cluster[],
  accounts: readonly Account[],
  terms: Terms,
  originOf: OriginOf,
): BuiltDetail[] {
  const give = idGiver();
  return [...clusters]
    .sort((a, b) => b.versions.flat().length - a.versions.flat().length)
    .flatMap((cluster): BuiltDetail[] => {
      const detail = makeDetail(cluster, accounts, terms, originOf, give);
      return detail ? [{ detail, tellings: cluster.versions.flat() }] : [];
    })
    .slice(0, MOST);
}

function makeDetail(
  cluster: Cluster,
  accounts: readonly Account[],
  terms: Terms,
  originOf: OriginOf,
  give: ReturnType<typeof idGiver>,
): Detail | null {
  const values = valuesByVersion(cluster);
  const concepts = conceptsOf(
    cluster,
    values.flat().flatMap(({ text, aliases }) => [text, ...aliases]),
    terms,
  );
  const [told] = cluster.versions.flat();
  if (!told || concepts.length === 0) return null;
  const words = concepts.flat();
  const versions = cluster.versions.map((version, v): Version => {
    const [first] = version;
    return {
      statement: first?.text ?? '',
      values: values[v] ?? [],
      wordings: version.slice(1).map(({ text }) => text),
      reports: version.flatMap((telling) => reportOf(telling, accounts, originOf, words)),
    };
  });
  return {
    id: give(
      concepts.map(([word]) => word?.replace('~', '') ?? '').join('-'),
      'detail',
    ) as Detail['id'],
    statement: neutral(cluster),
    kind: kindOf(told, cluster),
    slots: slotsOf(cluster, terms),
    quote: quoteOf(told.text),
    usual: null,
    elsewhere: null,
    company: {},
    contrary: [],
    contradicted: [],
    implies: [],
    versions,
  };
}

function valuesByVersion({ versions, difference }: Cluster) {
  if (!difference) return versions.map(valuesOf);
  const { ours, theirs } = difference;
  return versions.map((version, v) => [
    valueOfVersion(version, difference, v === 0 ? ours : theirs),
  ]);
}

function reportOf(
  telling: Telling,
  accounts: readonly Account[],
  originOf: OriginOf,
  words: readonly string[],
): Report[] {
  const account = accounts[telling.account];
  if (!account) return [];
  return [
    {
      account: account.id,
      hedge: telling.hedging.hedge,
      origin: originOf(telling),
      phrase: phraseOf(telling, words),
    },
  ];
}

/** Where versions differ, the detail's own statement gives both: "three or four people". */
function neutral({ versions, difference }: Cluster): string {
  const told = versions[0] ?? [];
  if (!difference) return told[0]?.text ?? '';
  const text = told.find((one) => one.text.includes(difference.ours))?.text ?? '';
  return text.replace(difference.ours, `${difference.ours} or ${difference.theirs}`);
}

function kindOf(telling: Telling, { difference }: Cluster): DetailKind {
  if (quoteOf(telling.text) !== null) return 'quote';
  if (telling.hedging.hedge === 'rumoured') return 'speculation';
  return difference?.type === 'number' || telling.facts.numbers.length > 0 ? 'number' : 'event';
}
