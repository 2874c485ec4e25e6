import { describe, expect, test } from 'vitest';
import { RICH } from '../test/samples';
import { searchOf } from './search';

describe('the search box finds', () => {
  const TABLE: [string, string, string[]][] = [
    ['our statement', 'statement of alone', ['alone']],
    ['a slip of the finger', 'magazin', ['echo']],
    ['a sentence of the page that is no detail', 'four', ['s4']],
    ['an outlet that tells a version', 'alpha post', ['year']],
    ['nothing', 'zzzzzz', []],
  ];
  for (const [name, query, ids] of TABLE)
    test(name, async () => {
      const found = (await searchOf(RICH))(query);
      for (const id of ids) expect(found).toContain(id);
      if (ids.length === 0) expect(found.size).toBe(0);
    });
});
