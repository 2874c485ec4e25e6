import { describe, expect, test } from 'vitest';
import { prepareStory } from './match/prepare';
import { readSheets } from './match/sheet';
import { findStrangers } from './strangers';
import { FERRY, statementsOf } from './test/ferry';

const story = prepareStory(FERRY);

function strangers(title: string | null, texts: readonly string[], claim = true) {
  const statements = statementsOf(texts).map((statement) => ({ ...statement, claim }));
  const page = { title, outlet: 'The Hill Examiner' };
  return findStrangers(page, readSheets(statements, story), story);
}

describe('strangers on a page', () => {
  test.each<[string, string | null, readonly string[], ReturnType<typeof strangers>]>([
    ['nobody of the story', 'Mayor Cole met Captain Ortiz', ['Ada Cole waited for Ortiz.'], []],
    ['nor their families', null, ['The Coles and the Pikes have lived here for long.'], []],
    ['nor a place of it', null, ['The two women met in Dover on a Sunday.'], []],
    [
      'whoever else is named, as often as it is',
      null,
      ['The mayor met Rosa Tamm in March.', 'The notes were taken by Tamm.'],
      [{ titled: false, times: 2 }],
    ],
    [
      'one whom the title names and the text does not',
      'Tamm knew nothing',
      ['The mayor met the captain in March.'],
      [{ titled: true, times: 0 }],
    ],
    [
      'one by a first name, too, once the page has named them in full',
      'What Rosa saw',
      ['It was Rosa Tamm who saw the mayor.'],
      [{ titled: true, times: 1 }],
    ],
    [
      'nobody where the outlet names itself',
      'Mayor met captain | Hill Examiner',
      ['The mayor told the Examiner nothing.'],
      [],
    ],
    ['nobody who only has the word', null, ['TAMM: The mayor met the captain in March.'], []],
  ])('are %s', (_, title, texts, wanted) => {
    expect(strangers(title, texts)).toEqual(wanted);
  });

  test('are none in what claims nothing: bylines and captions', () => {
    expect(strangers(null, ['Text by Rosa Tamm.'], false)).toEqual([]);
  });
});
