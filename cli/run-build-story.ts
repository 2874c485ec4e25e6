import { writeFile } from 'node:fs/promises';
import { Refusal } from './refusal';
import type { Print } from './run-compare';
import { storyOfPages } from './story-of-pages';

export const BUILD_USAGE = `build-story PAGE... [-o story.json] [options]      makes a story file of saved pages

PAGE...         saved pages (.html) or plain texts (.txt) that tell one story, or - for standard input
-o FILE         where the story goes; without it, to standard output
--id ID         lower-case words and hyphens; my-story without it
--title T       what the story is called; the headline of the first page without it

The file holds sentences of the pages: it is for your own use. It opens in the extension and in compare --story.
Exit code 0: written; 2: bad input.`;

interface BuildRequest {
  readonly pages: readonly string[];
  readonly out: string | null;
  readonly id: string | null;
  readonly title: string | null;
}

const VALUED = ['-o', '--out', '--id', '--title'];
/** As the story's schema has it: said before any page is read. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** Door 4: pages in, a story file out; returns the exit code. */
export async function runBuildStory(argv: readonly string[], print: Print): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    print(BUILD_USAGE);
    return 0;
  }
  const { pages, out, id, title } = parse(argv);
  const story = await storyOfPages(pages, { id, title });
  const text = JSON.stringify(story, null, 2);
  if (out === null) {
    print(text);
    return 0;
  }
  try {
    await writeFile(out, `${text}\n`);
  } catch {
    throw new Refusal(`${out} cannot be written.`);
  }
  const { accounts, details } = story;
  const shared = details.filter(({ versions }) => versions.flatMap((v) => v.reports).length > 1);
  const counts = [
    `${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}`,
    `${details.length} details`,
    `${shared.length} of them told by more than one`,
  ];
  print(`${out}: ${counts.join(', ')}.`);
  return 0;
}

function parse(argv: readonly string[]): BuildRequest {
  const values = new Map<string, string>();
  const pages: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    const [, long, inline] = /^(--[a-z]+)=(.*)$/s.exec(argument) ?? [];
    const name = long ?? argument;
    if (VALUED.includes(name)) {
      const value = inline ?? argv[++i];
      if (!value) throw new Refusal(`${name} needs a value.`);
      values.set(name === '--out' ? '-o' : name, value);
    } else if (argument.startsWith('-') && argument !== '-')
      throw new Refusal(`unknown option ${argument}; --help lists them.`);
    else pages.push(argument);
  }
  if (pages.length === 0) throw new Refusal('which pages? build-story PAGE..., or --help.');
  const id = values.get('--id') ?? null;
  if (id !== null && !ID.test(id))
    throw new Refusal(`--id needs lower-case words and hyphens, not ${id}.`);
  return { pages, id, out: values.get('-o') ?? null, title: values.get('--title') ?? null };
}
