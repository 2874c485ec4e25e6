import { describe, expect, it } from 'vitest';
import type { Person } from '../model';
import { buildDirectory, findMentions } from './people';
import { tokenize } from './tokens';

const person = (id: string, name: string, aliases: string[], roles: string[]): Person => ({
  id,
  name,
  aliases,
  roles,
  pronoun: 'they',
});
const directory = buildDirectory([
  person('cole', 'Ada Cole', ['Cole', 'Mayor Cole', 'Ms. Cole'], ['the mayor', 'the former pilot']),
  person('bill', 'Bill Marsh', ['Bill'], ['the council president', "Cole's husband"]),
  person('jose', 'José Núñez', ['Núñez'], ['the reporter']),
]);

/** Who is named in a text, how, and by which words. */
function named(text: string): string[] {
  const tokens = tokenize(text);
  return findMentions(tokens, directory).map(({ person: who, how, from, to }) => {
    const words = tokens.slice(from, to).map(({ raw }) => raw);
    return `${who} ${how}: ${words.join(' ')}`;
  });
}

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['Ada Cole spoke.', ['cole name: Ada Cole']],
  ['Cole spoke.', ['cole name: Cole']],
  ['Mayor Cole spoke to Ms. Cole.', ['cole name: Mayor Cole', 'cole name: Ms Cole']],
  ["Cole's ferry, and Cole’s brother.", ["cole name: Cole's", 'cole name: Cole’s']],
  ['COLE SPOKE.', ['cole name: COLE']],
  [
    'The mayor spoke; a mayor spoke; her mayor spoke.',
    ['cole role: mayor', 'cole role: mayor', 'cole role: mayor'],
  ],
  ['The former pilot spoke.', ['cole role: former pilot']],
  ['A pilot spoke.', []],
  ['The mayor Ada Cole spoke.', ['cole role: mayor', 'cole name: Ada Cole']],
  ['It was in honour of the mayor Anthony Lark.', []],
  ['The mayor, Anthony Lark said, spoke.', ['cole role: mayor']],
  ['The mayors spoke.', []],
  ['The council president spoke.', ['bill role: council president']],
  ['The council met its president.', []],
  ["Cole's husband spoke.", ["bill role: Cole's husband"]],
  ['Bill passed the bill.', ['bill name: Bill']],
  ['The bill was passed.', []],
  ['Nunez and Núñez and NÚÑEZ', ['jose name: Nunez', 'jose name: Núñez', 'jose name: NÚÑEZ']],
  ['The reporter said that she reported it.', ['jose role: reporter']],
  ['Co\u00adle spoke.', ['cole name: Co\u00adle']],
  ['Ada spoke to Coleman.', []],
  ['', []],
];

describe('who is named', () => {
  it.each(ROWS)('%s', (text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it('mentions never overlap and stand in order', () => {
    const found = findMentions(
      tokenize("Ada Cole's husband, the council president Bill Marsh, Mayor Cole."),
      directory,
    );
    found.forEach((mention, i) => {
      expect(mention.to).toBeGreaterThan(mention.from);
      expect(mention.from).toBeGreaterThanOrEqual(found[i - 1]?.to ?? 0);
    });
  });
});

describe('a directory', () => {
  it('of nobody finds nobody', () => {
    expect(findMentions(tokenize('Ada Cole spoke.'), buildDirectory([]))).toEqual([]);
  });

  it('is not led astray by names that are no words', () => {
    const odd = buildDirectory([person('odd', '…', ['constructor', '__proto__'], ['the'])]);
    expect(() => findMentions(tokenize('The … constructor __proto__'), odd)).not.toThrow();
  });
});
