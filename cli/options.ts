import { Refusal } from './refusal';

/** The stages after which the command can stop, in their order. */
export const STAGES = ['spot', 'read', 'split', 'match'] as const;
export type Stage = (typeof STAGES)[number];

/** What was asked for on the command line. */
export interface Options {
  readonly page: string;
  readonly url: string | null;
  readonly published: string | null;
  /** Pages to compare with, instead of the corpus. */
  readonly with: readonly string[];
  readonly story: string | null;
  readonly until: Stage | null;
  readonly why: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `compare PAGE [options]      which details of a page other accounts confirm, contradict or leave out

PAGE                        a saved page (.html), plain text (.txt; a first line under 160 characters is
                            the headline), or - for standard input
--url URL                   where the page is from
--published YYYY-MM-DD      when it was published; a month or a year will do
--with PAGE...              compare with these pages instead of the bundled corpus
--story FILE                compare with this story file instead of the bundled corpus
--until spot|read|split|match   stop after this stage and print what it gives
--why                       say for each verdict which rule found it
--json                      print JSON (schema 1)

Exit code 0: the page tells the story, or of a related event; 3: it does not; 2: bad input.`;

const VALUED = ['--url', '--published', '--story', '--until'];
const FLAGS = ['--why', '--json', '--help', '-h'];

/** Reads the command line; refuses what it does not know. */
export function parseOptions(argv: readonly string[]): Options {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const pages: string[] = [];
  let others: string[] | null = null;
  for (let i = 0; i < argv.length; i++) {
    const [name = '', inline] = split(argv[i] ?? '');
    if (name === '--with') {
      others ??= [];
      if (inline !== undefined) others.push(inline);
      while (isValue(argv[i + 1])) others.push(argv[++i] ?? '');
    } else if (VALUED.includes(name)) {
      const value = inline ?? argv[++i];
      if (value === undefined || value === '') throw new Refusal(`${name} needs a value.`);
      values.set(name, value);
    } else if (FLAGS.includes(name) && inline === undefined) flags.add(name);
    else if (isValue(argv[i])) pages.push(argv[i] ?? '');
    else throw new Refusal(`unknown option ${argv[i]}; --help lists them.`);
  }
  const help = flags.has('--help') || flags.has('-h');
  if (others?.length === 0) throw new Refusal('--with needs at least one page.');
  if (others && values.has('--story')) throw new Refusal('--with and --story exclude each other.');
  if (pages.length > 1) throw new Refusal(`one page at a time, but ${pages.length} were given.`);
  if (pages.length === 0 && !help) throw new Refusal('which page? compare PAGE, or --help.');
  return {
    page: pages[0] ?? '',
    url: checkUrl(values.get('--url')),
    published: checkDate(values.get('--published')),
    with: others ?? [],
    story: values.get('--story') ?? null,
    until: checkStage(values.get('--until')),
    why: flags.has('--why'),
    json: flags.has('--json'),
    help,
  };
}

/** `--url=x` as its two halves; addresses and file names are never taken apart. */
function split(argument: string): [string, string?] {
  const [, name, value] = /^(--[a-z]+)=(.*)$/s.exec(argument) ?? [];
  return name ? [name, value ?? ''] : [argument];
}

function isValue(argument: string | undefined): boolean {
  return argument !== undefined && (argument === '-' || !argument.startsWith('-'));
}

function checkUrl(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new Refusal(`--url needs an http or https address, not ${url}.`);
  return url;
}

function checkDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // a month has its days: 2025-02-30 would be taken for 2 March
  if (Number.isNaN(read.getTime()) || read.getUTCDate() !== Number(day))
    throw new Refusal(`--published needs a date like 2025-01-23, 2025-01 or 2025, not ${date}.`);
  return date;
}

function checkStage(stage: string | undefined): Stage | null {
  if (stage === undefined) return null;
  const found = STAGES.find((known) => known === stage);
  if (!found) throw new Refusal(`--until knows ${STAGES.join(', ')}, not ${stage}.`);
  return found;
}
