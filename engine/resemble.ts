import { type Document, readDocument } from './gate/document';
import { type Resemblance, resemblance } from './gate/same-story';
import type { PreparedStory } from './match/prepared';
import type { Article, Story } from './model';
import { oncePer } from './text/once-per';

/** How much a page and a story that was built from pages resemble each other as whole documents; undefined for other stories. */
export function resemble(
  article: Article,
  { story, making }: PreparedStory,
): Resemblance | undefined {
  if (making !== 'built') return undefined;
  return resemblance(pageDocument(article), documentOf(story));
}

/** A page as a document. */
export const pageDocument = ({ title, paragraphs }: Article): Document =>
  readDocument({ title, text: paragraphs.map(({ text }) => text).join('\n') });

/** All that the accounts of a built story say, as one document: what most of them tell stands first, as in a lead. */
export const documentOf = oncePer(({ accounts, details }: Story): Document => {
  const told = details.flatMap(({ versions }) =>
    versions.flatMap(({ statement, wordings }) => [statement, ...wordings]),
  );
  return readDocument({ title: accounts[0]?.headline ?? null, text: told.join('\n') });
});
