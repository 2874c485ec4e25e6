import type { Article, Conflict, DetailId, Match, Statement, StatementId, Story } from '../model';
import { parseStory } from '../story/schema';
import { AFTER } from './ferry-after';
import { MEETING } from './ferry-meeting';
import { SHIP } from './ferry-ship';

/** An invented story as a story file holds it; tests change a copy of it and hand it to the door. */
export const FERRY_FILE = {
  schema: 1,
  id: 'ferry-talks',
  title: 'The mayor and the captain',
  summary: 'Mayor Cole met the captain of a broken ferry in secret.',
  language: 'en',
  date: '2025-05-02',
  checked: '2025-06-01',
  people: [
    {
      id: 'cole',
      name: 'Ada Cole',
      aliases: ['Cole', 'Mayor Cole'],
      roles: ['the mayor'],
      pronoun: 'she',
    },
    {
      id: 'ortiz',
      name: 'Lena Ortiz',
      aliases: ['Ortiz', 'Captain Ortiz'],
      roles: ['the captain'],
      pronoun: 'she',
    },
    {
      id: 'pike',
      name: 'Dan Pike',
      aliases: ['Pike'],
      roles: ['the council president'],
      pronoun: 'he',
    },
  ],
  origins: [
    { id: 'harbor-review', name: 'Harbor Review', aliases: ['the Review'], kind: 'outlet' },
    { id: 'dock-workers', name: 'dock workers', aliases: [], kind: 'anonymous' },
    { id: 'cole', name: 'Ada Cole', aliases: ['Cole'], kind: 'person' },
  ],
  accounts: [
    account('gazette', '2025-05-02'),
    account('courier', '2025-05-02'),
    account('beacon', '2025-05-04'),
    account('almanac', '2025-06', 'related'),
  ],
  details: [...MEETING, ...SHIP, ...AFTER],
  core: [['~cole'], ['~ortiz'], ['met', 'meeting', 'talk*', 'ferry']],
  heart: ['cole-met-ortiz', 'met-in-march', 'met-in-dover'],
};

function account(id: string, published: string, about = 'same-story') {
  return {
    id,
    outlet: `The ${id}`,
    headline: null,
    published,
    url: `https://${id}.example/ferry`,
    document: null,
    about,
    fingerprint: [] as number[],
  };
}

/** The invented story, checked at the door. */
export const FERRY: Story = parseStory(FERRY_FILE);

/** Sentences as statements of one paragraph. */
export function statementsOf(texts: readonly string[], paragraph = 0): Statement[] {
  return texts.map((text, i) => ({
    id: `s${i + 1}` as StatementId,
    text,
    paragraph,
    start: 0,
    end: text.length,
    claim: true,
  }));
}

/** Paragraphs as an article of which all could be read. */
export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    url: null,
    title: null,
    outlet: null,
    published: '2025-05-03',
    language: null,
    readable: 'full',
    form: 'article',
    paragraphs: paragraphs.map((text) => ({ text, kind: 'text' })),
    ...more,
  };
}

/** That a page carries a detail, in its first statement. */
export function matchOf(
  detail: string,
  versions: readonly number[] = [0],
  conflict: Conflict | null = null,
): Match {
  return {
    detail: detail as DetailId,
    evidence: ['s1' as StatementId],
    versions,
    conflict,
    hedge: 'stated',
    origin: null,
    trace: { rule: 'said by the test', score: 1 },
  };
}
