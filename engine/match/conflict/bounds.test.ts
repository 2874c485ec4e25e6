import { describe, expect, it } from 'vitest';
import type { Story } from '../../model';
import { FERRY, statementsOf } from '../../test/ferry';
import { weigh } from '../match';
import { particularsReader } from '../particulars';
import { prepareStory } from '../prepare';
import { readSheets } from '../sheet';
import { clashesOf, turningOf } from './clash';

/** Pages of which each sentence changes or denies something, by turns. */
const TEXTS = FERRY.details.flatMap(({ statement }) => [
  statement,
  statement.replace(/\bCole\b/, 'Pike').replace(/\b(?:March|Dover)\b/, 'Lisbon'),
  `Nobody has said that ${statement.toLowerCase()}`,
  `${statement.replace(/\d+/g, (digits) => `${Number(digits) + 7}`)} That was never so, and not in May.`,
]);

const story: Story = {
  ...FERRY,
  details: FERRY.details.map((detail, i) => ({
    ...detail,
    contrary: [`It is a myth that ${detail.statement}`, 'The mayor stayed at home in Lisbon'].slice(
      i % 3,
    ),
  })),
};

const prepared = prepareStory(story);
const read = particularsReader('2025-05-03');
const weighed = [...weigh(readSheets(statementsOf(TEXTS), prepared), prepared).values()].flat();

type Row = ArrayLike<number>;
interface Bounds {
  readonly low: Row;
  readonly high: Row;
}

/** Whether each number lies between the bounds that were told before it was known. */
const isWithin = (row: Row, { low, high }: Bounds): boolean =>
  Array.from(row).every(
    (each, i) => each >= (low[i] ?? Infinity) && each <= (high[i] ?? -Infinity),
  );

describe('the bounds by which a contradiction is ruled out hold', () => {
  it('for every value in the place of ours', () => {
    const all = weighed.flatMap((weighing) => {
      const bounds: Bounds[] = [];
      const clashes = clashesOf(weighing, read(weighing.sheet), prepared, (_, each) => {
        bounds.push(each);
        return true;
      });
      return clashes.map(({ features }) => bounds.some((each) => isWithin(features, each)));
    });
    expect(all.length).toBeGreaterThan(10);
    expect(all).not.toContain(false);
  });

  it('for every telling that is held against contrary wordings', () => {
    const all = weighed.flatMap((weighing) => {
      const bounds: Bounds[] = [];
      const turning = turningOf(weighing, read(weighing.sheet), (low, high) => {
        bounds.push({ low, high });
        return true;
      });
      return turning?.kind === 'contrary'
        ? bounds.map((each) => isWithin(turning.features, each))
        : [];
    });
    expect(all.length).toBeGreaterThan(10);
    expect(all).not.toContain(false);
  });
});
