import { buildStory, type PreparedStory, prepare, type Story, split } from '../../engine';
import { alignGold, articleOf, type GoldPage, type GoldSentence, readGold } from '../gold';
import { idOf } from './usual';

/** A story as a reader builds it from a few pages, with the labels of the sentences it was made from. */
export interface BuiltStory {
  readonly story: PreparedStory;
  /** Ids of the pages that it was built from. */
  readonly from: ReadonlySet<string>;
  /** By built detail: the labelled details that its sentences tell or contradict. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Pages that a reader has at hand. */
const FEWEST = 2;
const MOST = 4;

/** The labelled pages that a story can be built from or read beside: the publishers' own texts are left for the tests. */
export function readablePages(): GoldPage[] {
  return [...readGold('train'), ...readGold('tune'), ...readGold('others')].filter(
    ({ form, reason }) =>
      form === 'article' && reason !== 'other-language' && reason !== 'too-short',
  );
}

/** So many stories, each from two to four accounts drawn by chance; the same ones for the same seed. */
export function drawStories(pages: readonly GoldPage[], count: number, seed: number): BuiltStory[] {
  const accounts = pages.filter(({ spot }) => spot === 'same-story');
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, i) => {
    const size = FEWEST + Math.floor(chance() * (MOST - FEWEST + 1));
    return built(draw(accounts, size, chance), `drawn-${i + 1}`);
  });
}

/** Pages read beside each story: accounts of its event, and neighbours of it. */
const ACCOUNTS = 12;
const OTHERS = 8;

/** Some pages that a story was not built from: accounts of its event, and others. */
export function drawBeside(
  pages: readonly GoldPage[],
  { from }: BuiltStory,
  seed: number,
): GoldPage[] {
  const chance = chanceFrom(seed);
  const rest = pages.filter(({ id }) => !from.has(id));
  const tells = ({ spot }: GoldPage) => spot === 'same-story';
  return [
    ...draw(rest.filter(tells), ACCOUNTS, chance),
    ...draw(
      rest.filter((page) => !tells(page)),
      OTHERS,
      chance,
    ),
  ];
}

/** Some of a list by chance, each at most once. */
export function draw<T>(of: readonly T[], count: number, chance: () => number): T[] {
  const left = [...of];
  return Array.from({ length: Math.min(count, of.length) }, () =>
    left.splice(Math.floor(chance() * left.length), 1),
  ).flat();
}

/** Numbers in 0..1 by a seed, the same on every machine (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a labelled sentence speaks of, be it told or contradicted. */
export function labelsOf(sentences: readonly GoldSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ details, contradicts }) =>
      [...details, ...contradicts.map(({ detail }) => detail)].map(idOf),
    ),
  );
}

function built(pages: readonly GoldPage[], id: string): BuiltStory {
  const story = buildStory(pages.map(articleOf), { id, title: id });
  return {
    story: prepare(story),
    from: new Set(pages.map((page) => page.id)),
    labels: labelsByDetail(story, pages),
  };
}

function labelsByDetail({ accounts, details }: Story, pages: readonly GoldPage[]) {
  const bySentence = pages.map((page) => {
    const statements = split(articleOf(page));
    const gold = alignGold(page, statements);
    return new Map(statements.map(({ text }, i) => [text, labelsOf(gold[i] ?? [])]));
  });
  const place = new Map(accounts.map((account, i) => [account.id, i]));
  return new Map(
    details.map((detail) => {
      const told = detail.versions.flatMap(({ statement, wordings, reports }) =>
        [statement, ...wordings].flatMap((text, i) => {
          const account = place.get(reports[i]?.account ?? ('' as never));
          return [...(bySentence[account ?? -1]?.get(text) ?? [])];
        }),
      );
      return [detail.id as string, new Set(told)];
    }),
  );
}
