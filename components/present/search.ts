import type { Comparison } from '../../engine/model';

/** Finds details and claims by words, typing errors forgiven: their ids. */
export type Find = (query: string) => ReadonlySet<string>;

/**
 * A search over what a comparison shows: statements, versions, the page's sentences, outlets and origins. fuse.js is
 * loaded only now, when somebody searches.
 */
export async function searchOf(comparison: Comparison): Promise<Find> {
  const { default: Fuse } = await import('fuse.js/basic');
  const outlets = new Map(comparison.accounts.map(({ id, outlet }) => [id, outlet]));
  const sentences = new Map(comparison.page.statements.map(({ id, text }) => [id, text]));
  const details = comparison.details.map((detail) => ({
    id: detail.id as string,
    texts: [
      detail.statement,
      ...detail.versions.map(({ statement }) => statement),
      ...detail.evidence.map((id) => sentences.get(id) ?? ''),
      ...detail.versions.flatMap(({ accounts }) => accounts.map((id) => outlets.get(id) ?? '')),
      ...detail.origins.map((id) => comparison.story?.origins[id] ?? ''),
    ],
  }));
  const claims = comparison.onlyHere.map((id) => ({
    id: id as string,
    texts: [sentences.get(id) ?? ''],
  }));
  // ignoreLocation: by default fuse.js looks only at the first 60 characters; .25 forgives one slip in four letters
  const fuse = new Fuse([...details, ...claims], {
    keys: ['texts'],
    ignoreLocation: true,
    threshold: 0.25,
  });
  return (query) => new Set(fuse.search(query).map(({ item }) => item.id));
}
