import type { PreparedStory, Story } from '../../engine';
import { type GoldPage, type GoldPart, readGold } from '../gold';
import { percent, type Row } from '../table';
import { type JudgedPage, judgeByAuthor } from '../train/story-gate-model';
import { bestDetection } from './detection';
import { type Figures, measure } from './measure';
import { PEERS, peerScores } from './peers';

/** A set of labelled pages, and what it is for. */
interface Part {
  readonly name: string;
  readonly part: GoldPart;
  readonly which: (page: GoldPage) => boolean;
  readonly note: string;
}

const UNREAD = 'read by nobody who works on the engine; figures of earlier releases were known';
const UNTOUCHED = 'untouched: written for this release, read by nobody who works on the engine';
const KINDS: Readonly<Record<string, string>> = {
  hard: 'written to be hard',
  plain: 'as outlets write',
  odd: 'odd accounts',
};
const PARTS: readonly Part[] = [
  {
    name: 'tune',
    part: 'tune',
    which: () => true,
    note: 'learned from and chosen by: says little of other pages',
  },
  ...heldOut('held-out-4', 'fourth held-out', UNREAD),
  ...heldOut('held-out-5', 'fifth held-out', UNTOUCHED),
];

function heldOut(part: GoldPart, name: string, note: string): Part[] {
  const kindOf = ({ id }: GoldPage) => id.split('-')[0] ?? '';
  const kinds = new Set(
    readGold(part)
      .filter(({ spot }) => spot === 'same-story')
      .map(kindOf),
  );
  return [...kinds].map((kind) => ({
    name: `${name}, ${KINDS[kind] ?? kind}`,
    part,
    which: (page) => kindOf(page) === kind,
    note,
  }));
}

/** Our own labelled pages: every part with its figures, peers on the same statements and wordings. */
export function ownRows(story: PreparedStory): Row[] {
  return PARTS.flatMap((part) => partRows(part, story));
}

/** The figures of one part, by themselves: the screen shows those of the untouched one. */
export function figuresOf(part: GoldPart, story: PreparedStory): Figures {
  const accounts = readGold(part).filter(({ spot }) => spot === 'same-story');
  return measure(accounts, story).figures;
}

function partRows({ name: part, part: folder, which, note }: Part, story: PreparedStory): Row[] {
  const pages = readGold(folder).filter((page) => page.spot === 'same-story' && which(page));
  const { figures } = measure(pages, story);
  const { detection, verdicts, evidence, conflicts, furniture, claims } = figures;
  const share = (right: number, of: number) => (of ? percent(right / of) : '-');
  const rows = pages.length;
  return [
    {
      measure: `details found, ${part}: precision / recall / F1`,
      ours: `${percent(detection.precision)} / ${percent(detection.recall)} / ${percent(detection.f1)}`,
      peers: peerFigures(pages, story.story),
      rows,
      note: `${note}; peers at their best threshold on these very pages`,
    },
    {
      measure: `verdicts right, given detection, ${part}`,
      ours: share(verdicts.right, verdicts.of),
      peers: {},
      rows: verdicts.of,
    },
    {
      measure: `evidence sentence right, ${part}`,
      ours: share(evidence.right, evidence.of),
      peers: {},
      rows: evidence.of,
    },
    {
      measure: `contradictions: precision / recall, ${part}`,
      ours: `${share(conflicts.hits, conflicts.hits + conflicts.alarms)} / ${share(conflicts.hits, conflicts.hits + conflicts.missed)}`,
      peers: {},
      rows: conflicts.hits + conflicts.missed,
    },
    {
      measure: `furniture taken for a claim, ${part}`,
      ours: share(furniture.wrong, furniture.of),
      peers: {},
      rows: furniture.of,
    },
    {
      measure: `claims taken for furniture, ${part}`,
      ours: share(claims.lost, claims.of),
      peers: {},
      rows: claims.of,
    },
  ];
}

function peerFigures(pages: readonly GoldPage[], story: Story): Record<string, string> {
  return Object.fromEntries(
    Object.entries(PEERS).map(([name, peer]) => {
      const best = bestDetection(pages, peerScores(pages, story, peer));
      return [name, `${percent(best.precision)} / ${percent(best.recall)} / ${percent(best.f1)}`];
    }),
  );
}

/** The gate on pages of the story and on others: what is taken for what. */
export function gateRows(story: PreparedStory): Row[] {
  const sets: readonly (readonly [string, readonly GoldPart[]])[] = [
    ['pages learned from', ['train', 'tune', 'others']],
    ['fourth held-out pages', ['held-out-4']],
    ['fifth held-out pages', ['held-out-5']],
  ];
  const measured = sets.map(([name, parts]) => {
    const pages = parts.flatMap(readGold);
    const { comparisons } = measure(pages, story);
    return gateRow(
      name,
      pages.map(({ id, spot }) => ({
        spot,
        verdict: comparisons.get(id)?.spot.verdict ?? 'none',
      })),
    );
  });
  return [
    ...measured,
    {
      ...gateRow(
        "each author's pages by counts and weights of the others",
        judgeByAuthor(story.story),
      ),
      note: 'articles in English, long enough; features and threshold were chosen by this figure',
    },
  ];
}

function gateRow(name: string, pages: readonly Pick<JudgedPage, 'spot' | 'verdict'>[]): Row {
  const count = (is: boolean, taken: boolean) =>
    pages.filter(
      ({ spot, verdict }) => (spot === 'same-story') === is && (verdict === 'same-story') === taken,
    ).length;
  const related = pages.filter(({ spot }) => spot === 'related');
  const recognised = related.filter(({ verdict }) => verdict === 'related').length;
  return {
    measure: `the gate, ${name}: others taken for the story / accounts missed / related events recognised`,
    ours: `${count(false, true)} of ${count(false, true) + count(false, false)} / ${count(true, false)} of ${count(true, true) + count(true, false)} / ${recognised} of ${related.length}`,
    peers: {},
    rows: pages.length,
  };
}
