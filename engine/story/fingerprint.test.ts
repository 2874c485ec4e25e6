import { describe, expect, it } from 'vitest';
import type { Account } from '../model';
import { FERRY } from '../test/ferry';
import { prose } from '../test/prose';
import { findCopy, fingerprint } from './fingerprint';

/** Two accounts that share nothing, as long as news articles are. */
const TEXTS = [prose(1, 30), prose(2, 30)];
const accounts = FERRY.accounts.map(
  (account, i): Account => ({
    ...account,
    fingerprint: fingerprint((TEXTS[i] ?? []).join(' ')),
  }),
);
const [first = []] = TEXTS;

/** The account that some sentences are a copy of. */
const copyOf = (sentences: readonly string[], ending = ' ') =>
  findCopy(sentences.join(ending), accounts)?.id ?? null;

/** Every tenth word replaced: an editor's light hand. */
const edited = (sentences: readonly string[]) =>
  sentences.map((sentence) =>
    sentence
      .split(' ')
      .map((word, i) => (i % 10 === 9 ? 'meanwhile' : word))
      .join(' '),
  );

describe('a page is the account that it', () => {
  it.each<[string, readonly string[]]>([
    ['is', first],
    ['is, in capitals', first.map((sentence) => sentence.toUpperCase())],
    ['is, with other marks', first.map((sentence) => sentence.replace('.', ' – !'))],
    ['reprints with light edits', edited(first)],
    ['reprints by half', first.slice(0, 15)],
    ['reprints from the middle on', first.slice(12)],
    ['reprints with sentences left out', first.filter((_, i) => i % 4 !== 3)],
    ['reprints under an introduction of its own', [...prose(9, 6), ...first]],
    ['reprints in another order of paragraphs', [...first.slice(15), ...first.slice(0, 15)]],
  ])('%s', (_, sentences) => {
    expect(copyOf(sentences)).toBe('gazette');
  });
});

describe('a page is nobody’s copy that', () => {
  it.each<[string, readonly string[]]>([
    ['has nothing to do with them', prose(7, 30)],
    ['quotes one paragraph among its own', [...prose(8, 26), ...first.slice(3, 6)]],
    ['quotes one sentence', [...prose(8, 20), ...first.slice(3, 4)]],
    ['is one sentence of it', first.slice(0, 1)],
    ['is empty', []],
    ['is one word', ['Ferry.']],
  ])('%s', (_, sentences) => {
    expect(copyOf(sentences)).toBeNull();
  });
});

describe('of two accounts', () => {
  it('it is the one of which it has more', () => {
    const [, second = []] = TEXTS;
    expect(copyOf([...first.slice(0, 12), ...second])).toBe('courier');
  });

  it('an account without a fingerprint is never the one', () => {
    const bare = accounts.map((account) => ({ ...account, fingerprint: [] }));
    expect(findCopy(first.join(' '), bare)).toBeNull();
  });
});

describe('a fingerprint', () => {
  it('is sorted, has each number once, and gives no word away', () => {
    const runs = fingerprint(first.join(' '));
    expect(runs).toEqual([...new Set(runs)].sort((a, b) => a - b));
    expect(runs.every((run) => Number.isInteger(run) && run >= 0)).toBe(true);
    expect(runs.length).toBeGreaterThan(50);
  });

  it('of too few words is empty', () => {
    expect(fingerprint('one two three four')).toEqual([]);
    expect(fingerprint('')).toEqual([]);
  });

  it('does not depend on what stands around a passage', () => {
    const passage = first.slice(0, 5).join(' ');
    const around = fingerprint(`${prose(4, 3).join(' ')} ${passage} ${prose(5, 3).join(' ')}`);
    expect(around).toEqual(expect.arrayContaining([...fingerprint(passage)]));
  });
});
