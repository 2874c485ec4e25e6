import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers';

/** text, then "words as written = value kind unit ~" for each number in it. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['1,234,567 votes were cast.', ['1,234,567 = 1234567 count vote']],
  ['It took 2.5 hours.', ['2.5 = 2.5 count hour']],
  ['It took 2½ hours.', ['2½ = 2.5 count hour']],
  ['Turnout hit 48.3 percent.', ['48.3 = 48.3 percent percent']],
  ['Turnout hit 48 per cent.', ['48 = 48 percent percent']],
  ['Support fell 5%.', ['5 = 5 percent percent']],
  ['The deal was worth $1.5bn.', ['$1.5bn = 1500000000 money dollar']],
  [
    'It cost £20m, not €3 million.',
    ['£20m = 20000000 money pound', '€3 million = 3000000 money euro'],
  ],
  ['He owed 300 dollars.', ['300 = 300 money dollar']],
  ['About a dozen aides came.', ['a dozen = 12 count aid ~']],
  ['Dozens of aides came.', ['Dozens = null count aid ~']],
  ['Half a million people marched.', ['Half a million = 500000 count person']],
  ['Two-thirds of voters agreed.', ['Two-thirds = 0.667 count null']],
  ['A third of voters stayed home.', ['A third = 0.333 count null']],
  ['She may seek a third term.', ['third = 3 ordinal term']],
  ['A quarter of the seats', ['A quarter = 0.25 count null']],
  ['Her 35-year career ended.', ['35 = 35 count year']],
  ['Biden, 82, left.', ['82 = 82 age year-old']],
  ['The 82-year-old left.', ['82 = 82 age year-old']],
  ['He is 82 years old.', ['82 = 82 age year-old']],
  ['the 49th vice president', ['49th = 49 ordinal vice']],
  ['the forty-ninth vice president', ['forty-ninth = 49 ordinal vice']],
  ['the twenty-first century', ['twenty-first = 21 ordinal centuri']],
  [
    'two hundred and six thousand five hundred and one ballots',
    ['two hundred and six thousand five hundred and one = 206501 count ballot'],
  ],
  ['They spoke twice.', ['twice = 2 count time']],
  ['They spoke several times.', ['several = null count time ~']],
  ['on multiple occasions', ['multiple = null count occas ~']],
  ['a couple of weeks', ['a couple of = 2 count week ~']],
  ['the couple left', []],
  ['In 2024 she lost.', ['2024 = 2024 year null']],
  ['her 2020 campaign', ['2020 = 2020 year null']],
  ['2000 people came', ['2000 = 2000 count person']],
  ['the 2024-25 season', ['2024-25 = 2024 year null']],
  ['in the 1990s', ['1990s = 1990 year decade ~']],
  ['She became one of the first women to lead.', ['first = 1 ordinal woman']],
  ['One can only imagine.', []],
  ['No one came.', []],
  ['one woman', ['one = 1 count woman']],
  ['the former first lady', []],
  ['At first they met.', []],
  ['At 10:30 a.m. they met.', []],
  ['Her company is called Pioneer49.', []],
  ['more than 200 boats', ['200 = 200 count boat ~']],
  ['up to 50 guests', ['50 = 50 count guest ~']],
  ['from 40 to 50 guests', ['40 = 40 count null', '50 = 50 count guest']],
  ['200-plus guests', ['200 = 200 count guest ~']],
  ['hundreds of thousands of votes', ['hundreds of thousands = null count vote ~']],
  ['a few hundred votes', ['few hundred = null count vote ~']],
  ['2 senior policy advisers', ['2 = 2 count advis']],
  ['２０２４ was the year', ['２０２４ = 2024 year null']],
  ['1\u00A0000\u00A0votes', ['1 = 1 count null', '000 = 0 count vote']],
  ['thir\u00ADty-five boats', ['thir\u00ADty-five = 35 count boat']],
];

function shown(text: string): string[] {
  return findNumbers(text).map(({ value, unit, kind, approximate, start, end }) => {
    const rounded = value === null ? null : Math.round(value * 1000) / 1000;
    return `${text.slice(start, end)} = ${rounded} ${kind} ${unit}${approximate ? ' ~' : ''}`;
  });
}

describe('findNumbers', () => {
  it.each(ROWS)('reads %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('stays linear on a megabyte of numbers', () => {
    for (const piece of ['1,', 'one ', 'two hundred ', '$', '9', '½', 'a few ']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(findNumbers(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
