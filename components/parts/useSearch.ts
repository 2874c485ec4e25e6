import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../engine/model';
import { type Find, searchOf } from '../present/search';

/** The search box of a comparison: its words, and what they find; `found` null where nothing is searched for. */
export interface SearchState {
  readonly query: string;
  readonly found: ReadonlySet<string> | null;
  setQuery(query: string): void;
}

/** Searches a comparison; another comparison starts with an empty box. */
export function useSearch(comparison: Comparison): SearchState {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const find = useRef<Promise<Find> | null>(null);
  useEffect(() => {
    find.current = null;
    setQuery('');
  }, [comparison]);
  useEffect(() => {
    let last = true;
    if (query.trim() === '') setFound(null);
    else {
      find.current ??= searchOf(comparison);
      void find.current.then((search) => last && setFound(search(query.trim())));
    }
    return () => {
      last = false;
    };
  }, [query, comparison]);
  return { query, found, setQuery };
}
