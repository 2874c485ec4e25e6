import { compare, prepare, split } from '../engine';
import type { Article, Comparison } from '../engine/model';
import { buildFilter } from '../engine/spot/build-filter';
import { spot } from '../engine/spot/spot';
import type { Removal } from '../page/prune';
import { paletteFor } from './colour';
import { type OpenPage, openPage } from './open-page';
import { type Options, parseOptions, USAGE } from './options';
import { storiesFor } from './stories-for';
import { table } from './table';
import { safe } from './wrap';

/** The page tells no known story. */
const NONE = 3;

/** Where output goes, line by line. */
export type Print = (text: string) => void;

/** Door 1: reads a page, compares it, prints what was asked for; returns the exit code. */
export async function runCompare(argv: readonly string[], print: Print): Promise<number> {
  const options = parseOptions(argv);
  if (options.help) {
    print(USAGE);
    return 0;
  }
  const page = await openPage(options.page, options);
  if (options.until === 'spot') return printSpot(page, options, print);
  if (options.until === 'read') return printArticle(page, options, print);
  const article = page.read();
  if (options.until === 'split') return printStatements(article, options, print);
  const comparison = compare(
    article,
    (await storiesFor(options)).map((story) => prepare(story)),
  );
  if (options.until === 'match') print(json(matchesOf(comparison)));
  else if (options.json) print(json(comparison));
  else print(table(comparison, paletteFor(process.stdout, process.env), options.why).join('\n'));
  return comparison.spot.verdict === 'none' ? NONE : 0;
}

/** The cheap signal alone: what the always-on script sees, and which stories it would look into. */
async function printSpot(page: OpenPage, options: Options, print: Print): Promise<number> {
  const signal = page.signal();
  const hits = spot(signal, buildFilter(await storiesFor(options)));
  const lines = hits.map(({ story, score }) => `${score.toFixed(2)}  ${story}`);
  if (options.json) print(json({ schema: 1, signal, hits }));
  else print(lines.join('\n') || 'No story spotted.');
  return hits.length > 0 ? 0 : NONE;
}

function printArticle(page: OpenPage, options: Options, print: Print): number {
  const removed: Removal[] = [];
  const article = page.read((removal) => removed.push(removal));
  const { paragraphs, ...facts } = article;
  const lines = [
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value ?? '-'}`),
    '',
    ...paragraphs.map(({ kind, text }) => `${kind.padEnd(9)} ${text}`),
    ...(options.why ? removed : []).map(
      ({ pass, why, text }) => `left out  ${pass}: ${why}: ${text}`,
    ),
  ];
  if (options.json) print(json({ schema: 1, ...article, ...(options.why && { removed }) }));
  else print(lines.map(safe).join('\n'));
  return article.readable === 'none' ? NONE : 0;
}

function printStatements(article: Article, options: Options, print: Print): number {
  const statements = split(article);
  const lines = statements.map(
    ({ id, claim, text }) => `${id.padEnd(5)}${claim ? '' : '(no claim) '}${safe(text)}`,
  );
  print(options.json ? json({ schema: 1, statements }) : lines.join('\n'));
  return statements.length > 0 ? 0 : NONE;
}

/** What matching found, before verdicts: where each detail stands on the page. */
function matchesOf({ spot, page, details }: Comparison): object {
  const matches = details
    .filter(({ onPage }) => onPage === 'stated')
    .map(({ id, evidence, versions, conflict, hedge, origin, trace }) => ({
      detail: id,
      evidence,
      versions: versions.flatMap(({ onPage }, at) => (onPage ? [at] : [])),
      conflict,
      hedge,
      origin,
      trace,
    }));
  return { schema: 1, spot, statements: page.statements, matches };
}

const json = (value: object): string => JSON.stringify(value, null, 2);
