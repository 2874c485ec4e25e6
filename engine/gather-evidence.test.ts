import { describe, expect, test } from 'vitest';
import { gatherEvidence } from './gather-evidence';
import { match, weigh } from './match/match';
import { prepareStory } from './match/prepare';
import { readSheets } from './match/sheet';
import type { Story } from './model';
import { FERRY, statementsOf } from './test/ferry';

const MET = 'In March Ada Cole met Lena Ortiz at a small hotel in Dover.';
const LOST = 'The ferry had lost its engine with 400 passengers on board.';

function evidence(texts: readonly string[], story: Story = FERRY) {
  const prepared = prepareStory(story);
  const sheets = readSheets(statementsOf(texts), prepared);
  const weighed = weigh(sheets, prepared);
  const matches = match(weighed, prepared, '2025-05-03', null);
  return gatherEvidence(
    sheets,
    weighed,
    matches,
    { title: null, outlet: null, published: null },
    prepared,
  );
}

const otherwhen = (texts: readonly string[]) =>
  evidence(texts)
    .event.flat()
    .filter(({ p, statement }) => p >= 0.5 && statement === 's1')
    .some((one) => one.otherwhen);

describe('what a page shows of a story', () => {
  test.each<[string, readonly string[], boolean]>([
    ['no year is named', [MET], false],
    ["the year is the story's", [MET, 'That was in 2025.'], false],
    ['a year of its background is named', [MET, 'The ferry was built in 1998.'], false],
    ['it was another year', [MET, 'That was in 2009.'], true],
    ['another year comes further down', [MET, LOST, 'The pier dates from 2009.'], false],
  ])('the event is told of another time where %s: %s', (_, texts, wanted) => {
    expect(otherwhen(texts)).toBe(wanted);
  });

  test('details beside the event count by the statements that tell them', () => {
    expect(evidence([MET]).beside).toBe(0);
    expect(evidence([MET, LOST]).beside).toBeGreaterThan(0);
  });

  test("another event's details count in company of the story's own only", () => {
    const [account] = FERRY.accounts;
    if (!account) throw new Error('no account');
    const accounts = FERRY.accounts.map((one) => ({ ...one, about: 'related' as const }));
    expect(evidence([MET, LOST], { ...FERRY, accounts }).beside).toBe(0);
  });

  test('what pages of other events tell as often as accounts is no sign of one', () => {
    const told = (usual: number | null, elsewhere: number | null) =>
      evidence([MET, LOST], {
        ...FERRY,
        details: FERRY.details.map((detail) => ({ ...detail, usual, elsewhere })),
      }).telltale;
    expect(told(0.6, 0.1)).toBeGreaterThan(told(0.6, 0.3));
    expect(told(0.3, 0.3)).toBeCloseTo(0);
    expect(told(0.1, 0.6)).toBeLessThan(0);
    expect(told(null, null)).toBe(0);
    expect(evidence([MET]).telltale).toBe(0);
  });

  test('the rarest person is the one whom the claims name least', () => {
    expect(evidence([MET, 'Cole said nothing.', 'The mayor left.']).rarest).toBe(1);
    expect(evidence([MET], { ...FERRY, core: [['ferry']] }).rarest).toBeNull();
  });
});
