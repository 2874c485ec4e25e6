import { assembleStory, type PreparedStory, prepare } from '../../engine/index';

const STORIES = import.meta.glob<unknown>('../../seeds/*/story.json', {
  eager: true,
  import: 'default',
});
const DETAILS = import.meta.glob<unknown>('../../seeds/*/details/*.json', {
  eager: true,
  import: 'default',
});
const FINGERPRINTS = import.meta.glob<unknown>('../../seeds/*/fingerprints.json', {
  eager: true,
  import: 'default',
});

const USUAL = import.meta.glob<unknown>('../../seeds/*/usual.json', {
  eager: true,
  import: 'default',
});

const COMPANY = import.meta.glob<unknown>('../../seeds/*/company.json', {
  eager: true,
  import: 'default',
});

const WORDS = import.meta.glob<unknown>('../../seeds/*/words.json', {
  eager: true,
  import: 'default',
});

let prepared: readonly PreparedStory[] | null = null;

/**
 * The stories that come with the extension, checked and prepared for comparing. Made at the first need and kept while
 * the background lives, which may be seconds: nothing may depend on it staying.
 */
export function bundledStories(): readonly PreparedStory[] {
  prepared ??= Object.entries(STORIES).map(([file, story]) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const details = Object.entries(DETAILS)
      .filter(([name]) => name.startsWith(folder))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, content]) => content);
    const fingerprints = FINGERPRINTS[`${folder}fingerprints.json`] ?? {};
    const usual = USUAL[`${folder}usual.json`] ?? {};
    const words = WORDS[`${folder}words.json`] ?? null;
    const company = COMPANY[`${folder}company.json`] ?? {};
    return prepare(assembleStory({ story, details, fingerprints, usual, company, words }));
  });
  return prepared;
}
