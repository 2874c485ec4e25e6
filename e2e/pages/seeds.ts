import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type NewsText, newsPage } from './newsroom';

/** A page that tells a story of the corpus, and what the extension has to find out about it. */
export interface KnownPage {
  /** Its name in test titles and its path on the test site. */
  readonly name: string;
  readonly html: string;
  readonly spot: 'same-story' | 'related' | 'none';
  /** The account that the page is. */
  readonly copyOf: string | null;
}

interface Account extends Omit<NewsText, 'lines'> {
  readonly id: string;
  readonly document: string | null;
  readonly about: 'same-story' | 'related';
}

// in a workshop the publishers' texts lie beside the project; they are never part of it
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const STORY = new URL('../../seeds/harris-clinton-talks/story.json', import.meta.url);

/** The texts of the corpus's accounts as news pages; empty in a clone that has no seeds folder beside it. */
export function seedPages(): KnownPage[] {
  if (!existsSync(SEEDS)) return [];
  const accounts: Account[] = JSON.parse(readFileSync(STORY, 'utf8')).accounts;
  return accounts.flatMap((account) => {
    if (account.document === null) return [];
    const lines = readFileSync(`${SEEDS}${account.document}.txt`, 'utf8').split('\n');
    // the first line is the headline where the account has one; the page sets it as such
    const body = account.headline ? lines.slice(1) : lines;
    return {
      name: account.id,
      html: newsPage({ ...account, lines: body }),
      spot: account.about,
      copyOf: account.id,
    };
  });
}

/** The same for the project's own pages: whatever is tested on the seeds is tested on these where there are none. */
export function ownPages(): KnownPage[] {
  return OWN.map(([name, spot]) => ({
    name,
    html: readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8'),
    spot,
    copyOf: null,
  }));
}

const OWN: readonly [name: string, spot: KnownPage['spot']][] = [
  ['harbor-courier', 'same-story'],
  ['plain-ledger', 'same-story'],
  ['morning-digest', 'same-story'],
  ['meridian-review', 'same-story'],
  ['golden-coast-dispatch', 'none'],
  ['capitol-lantern', 'none'],
  ['tidewater-post', 'none'],
  ['section-front', 'none'],
];
