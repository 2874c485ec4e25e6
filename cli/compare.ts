import { compare, prepare, split } from '../engine';
import type { Article, Comparison } from '../engine/model';
import { buildFilter } from '../engine/spot/build-filter';
import { spot } from '../engine/spot/spot';
import type { Removal } from '../page/prune';
import { paletteFor } from './colour';
import { type OpenPage, openPage } from './open-page';
import { type Options, parseOptions, USAGE } from './options';
import { runCommand } from './refusal';
import { storiesFor } from './stories-for';
import { table } from './table';
import { safe } from './wrap';

/** The page tells no known story. */
const NONE = 3;

await runCommand('compare', async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const page = await openPage(options.page, options);
  if (options.until === 'spot') return printSpot(page, options);
  if (options.until === 'read') return printArticle(page, options);
  const article = page.read();
  if (options.until === 'split') return printStatements(article, options);
  const stories = (await storiesFor(options)).map(prepare);
  const comparison = compare(article, stories);
  if (options.until === 'match') printJson(matchesOf(comparison));
  else if (options.json) printJson(comparison);
  else
    console.log(table(comparison, paletteFor(process.stdout, process.env), options.why).join('\n'));
  return comparison.spot.verdict === 'none' ? NONE : 0;
});

/** The cheap signal alone: what the always-on script sees, and which stories it would look into. */
async function printSpot(page: OpenPage, options: Options): Promise<number> {
  const signal = page.signal();
  const hits = spot(signal, buildFilter(await storiesFor(options)));
  if (options.json) printJson({ schema: 1, signal, hits });
  else if (hits.length === 0) console.log('No story spotted.');
  for (const { story, score } of options.json ? [] : hits)
    console.log(`${score.toFixed(2)}  ${story}`);
  return hits.length > 0 ? 0 : NONE;
}

function printArticle(page: OpenPage, { json, why }: Options): number {
  const removed: Removal[] = [];
  const article = page.read((removal) => removed.push(removal));
  const { paragraphs, ...facts } = article;
  if (json) printJson({ schema: 1, ...article, ...(why && { removed }) });
  else {
    for (const [name, value] of Object.entries(facts))
      console.log(`${name}: ${safe(String(value ?? '-'))}`);
    console.log('');
    for (const { kind, text } of paragraphs) console.log(`${kind.padEnd(9)} ${safe(text)}`);
    if (why)
      for (const { pass, why: reason, text } of removed)
        console.log(`left out  ${pass}: ${reason}: ${safe(text)}`);
  }
  return article.readable === 'none' ? NONE : 0;
}

function printStatements(article: Article, { json }: Options): number {
  const statements = split(article);
  if (json) printJson({ schema: 1, statements });
  else
    for (const { id, claim, text } of statements)
      console.log(`${id.padEnd(5)}${claim ? '' : '(no claim) '}${safe(text)}`);
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

function printJson(value: object): void {
  console.log(JSON.stringify(value, null, 2));
}
