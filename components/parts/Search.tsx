import { useTexts } from '../text';
import type { SearchState } from './useSearch';

/** A box that narrows the details down; says how many are left. */
export function Search({ search }: { search: SearchState }) {
  const { say, count } = useTexts();
  return (
    <search class="search">
      <input
        type="search"
        aria-label={say('search')}
        placeholder={say('search')}
        value={search.query}
        maxLength={100}
        onInput={(event) => search.setQuery(event.currentTarget.value)}
      />
      <p role="status" data-found={search.found?.size}>
        {search.found && count('found', search.found.size)}
      </p>
    </search>
  );
}
