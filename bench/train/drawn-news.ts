import { type Article, buildStory, type PreparedStory, prepare } from '../../engine';
import { resemblance } from '../../engine/gate/same-story';
import type { GoldPage } from '../gold';
import type { Resembling } from './built-gate';
import { chanceFrom, draw } from './built-stories';
import { foldOf } from './folds';
import { gatePairs, readEcb, trainGate } from './gate-model';

/** A story built from documents of public news, and documents that are read beside it. */
export interface DrawnNews {
  readonly topic: string;
  readonly story: PreparedStory;
  readonly read: readonly { readonly article: Article; readonly spot: GoldPage['spot'] }[];
  /** Learned from other topics: on its own ones it knows the answers. */
  readonly resembling: Resembling;
}

interface Piece {
  readonly topic: string;
  readonly event: string;
  readonly article: Article;
}

/** Stories drawn of each event; documents of the event, of its look-alike and of other topics that are read beside each. */
const PER_EVENT = 2;
const READ = { same: 6, alike: 6, strangers: 3 };
const FEWEST = 2;
const SIZES = 3;
/** Shorter documents are no articles (engine/story/unfit.ts asks for 80). */
const LEAST_WORDS = 120;
const FOLDS = 3;

/** Stories of ECB+: each event of a topic has a look-alike, the same kind of thing happening to others. */
export function drawnNews(seed: number): DrawnNews[] {
  const pieces = readPieces();
  const chance = chanceFrom(seed);
  const byTopic = resemblingByTopic();
  const events = [...new Set(pieces.map(({ event }) => event))];
  return events.flatMap((event) => {
    const same = pieces.filter((piece) => piece.event === event);
    const topic = same[0]?.topic ?? '';
    const alike = pieces.filter((piece) => piece.topic === topic && piece.event !== event);
    const strangers = pieces.filter((piece) => piece.topic !== topic);
    if (same.length <= FEWEST + 1) return [];
    return Array.from({ length: PER_EVENT }, (_, i): DrawnNews => {
      const size = FEWEST + Math.floor(chance() * Math.min(SIZES, same.length - FEWEST));
      const from = draw(same, size, chance);
      const rest = same.filter((piece) => !from.includes(piece));
      const story = buildStory(
        from.map(({ article }) => article),
        { id: `news-${topic}-${i + 1}`, title: topic },
      );
      const some = (of: readonly Piece[], count: number, spot: GoldPage['spot']) =>
        draw(of, count, chance).map(({ article }) => ({ article, spot }));
      return {
        topic,
        story: prepare(story),
        resembling: byTopic(topic),
        read: [
          ...some(rest, READ.same, 'same-story'),
          ...some(alike, READ.alike, 'related'),
          ...some(strangers, READ.strangers, 'none'),
        ],
      };
    });
  });
}

/** The first line of a document stands for its headline. */
function readPieces(): Piece[] {
  return readEcb(true).rows.flatMap(({ topic, sub, sents }, i) => {
    const [title = null, ...lines] = sents.filter((line) => !line.startsWith('http'));
    if (lines.join(' ').split(/\s+/).length < LEAST_WORDS) return [];
    const article: Article = {
      url: null,
      title,
      outlet: `Document ${i + 1}`,
      published: null,
      language: null,
      readable: 'full',
      form: 'article',
      paragraphs: lines.map((text) => ({ text, kind: 'text' })),
    };
    return [{ topic, event: `${topic}/${sub}`, article }];
  });
}

/** For each topic how much two documents resemble each other, by weights that saw none of its documents. */
function resemblingByTopic(): (topic: string) => Resembling {
  const pairs = [...gatePairs(readEcb(false)), ...gatePairs(readEcb(true))];
  const fold = (topic: string) => foldOf(`t${topic}`, FOLDS);
  const weights = Array.from({ length: FOLDS }, (_, k) =>
    trainGate(pairs.filter(({ topic }) => fold(topic) !== k)),
  );
  return (topic) => (a, b) => resemblance(a, b, weights[fold(topic)]);
}
