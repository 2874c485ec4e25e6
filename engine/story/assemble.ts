import type { Story } from '../model';
import { parseStory } from './schema';

/** The files of a story folder (seeds/README.md) as read from JSON, unchecked. */
export interface StoryFolder {
  readonly story: unknown;
  /** The contents of details/*.json in file order. */
  readonly details: readonly unknown[];
  /** The contents of fingerprints.json: account id -> hashes. */
  readonly fingerprints: unknown;
  /** The contents of usual.json: detail id -> how often accounts tell it; absent where nobody counted. */
  readonly usual?: unknown;
  /** The contents of elsewhere.json: detail id -> how often pages of other events tell it; absent where nobody counted. */
  readonly elsewhere?: unknown;
  /** The contents of company.json: detail id -> the details told next to it; absent where nobody counted. */
  readonly company?: unknown;
  /** The contents of contradicted.json: detail id -> phrases by which labelled pages contradicted it; absent where nobody labelled any. */
  readonly contradicted?: unknown;
  /** The contents of words.json (`WordCounts`); absent where nobody counted. */
  readonly words?: unknown;
}

/** Makes one story of a folder's files and checks it at the door; throws as `parseStory` does. */
export function assembleStory(folder: StoryFolder): Story {
  const story = record(folder.story, 'story.json');
  const fingerprints = record(folder.fingerprints, 'fingerprints.json');
  const usual = record(folder.usual ?? {}, 'usual.json');
  const elsewhere = record(folder.elsewhere ?? {}, 'elsewhere.json');
  const company = record(folder.company ?? {}, 'company.json');
  const contradicted = record(folder.contradicted ?? {}, 'contradicted.json');
  const accounts = Array.isArray(story.accounts) ? story.accounts : [];
  return parseStory({
    ...story,
    words: folder.words ?? null,
    details: folder.details.flat().map((detail: unknown) => {
      const fields = record(detail, 'details');
      const id = String(fields.id);
      return {
        ...fields,
        usual: usual[id] ?? null,
        elsewhere: elsewhere[id] ?? null,
        company: company[id] ?? {},
        contradicted: contradicted[id] ?? [],
      };
    }),
    accounts: accounts.map((account: unknown) => {
      const fields = record(account, 'story.json');
      return { ...fields, fingerprint: fingerprints[String(fields.id)] ?? [] };
    }),
  });
}

function record(input: unknown, file: string): Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Error(`This story folder has a mistake: ${file} is not an object.`);
  return { ...input };
}
