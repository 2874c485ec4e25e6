import { describe, expect, it } from 'vitest';
import { forestScore, linearScore, sigmoid } from './learned';
import { predict } from './logistic';

const model = { bias: 0, weights: { slots: 2, length: -1 } };
const NAMES = ['slots', 'length', 'unheard-of'];

describe('a probability', () => {
  it('is even where nothing speaks for or against it', () => {
    expect(predict(model, NAMES, [0, 0, 0])).toBe(0.5);
  });

  it('rises with what speaks for it, falls with what speaks against it', () => {
    const even = predict(model, NAMES, [0, 0, 0]);
    expect(predict(model, NAMES, [1, 0, 0])).toBeGreaterThan(even);
    expect(predict(model, NAMES, [0, 1, 0])).toBeLessThan(even);
    expect(predict(model, NAMES, [1, 2, 0])).toBe(even);
  });

  it('is the logistic of the sum', () => {
    expect(predict(model, NAMES, [1, 0, 0])).toBeCloseTo(0.880797, 5);
    expect(predict({ bias: -1, weights: {} }, [], [])).toBeCloseTo(0.268941, 5);
  });

  it('does not change with a feature that has no weight', () => {
    expect(predict(model, NAMES, [1, 1, 99])).toBe(predict(model, NAMES, [1, 1, 0]));
  });

  it('stays between 0 and 1, however far the sum runs', () => {
    expect(predict(model, NAMES, [1e9, 0, 0])).toBe(1);
    expect(predict(model, NAMES, [-1e9, 0, 0])).toBe(0);
  });

  it('takes a row that is too short for one of zeros', () => {
    expect(predict(model, NAMES, [])).toBe(0.5);
  });
});

describe('a linear score', () => {
  const linear = { names: ['a'], mean: [10], scale: [2], weights: [3], bias: 1 };

  it('counts in standard deviations', () => {
    expect(linearScore(linear, [10])).toBe(1);
    expect(linearScore(linear, [12])).toBe(4);
    expect(linearScore(linear, [8])).toBe(-2);
  });

  it('is not run away with by an odd row', () => {
    expect(linearScore(linear, [1e12])).toBe(linearScore(linear, [1e6]));
  });
});

describe('a forest', () => {
  const forest = {
    names: ['a', 'b'],
    bias: 0.5,
    trees: [
      { feature: [0, -1, 1, -1, -1], value: [1, -2, 5, 3, 4], left: [1, 0, 3, 0, 0] },
      { feature: [-1], value: [10], left: [0] },
    ],
  };

  it.each([
    [[0, 0], 0.5 - 2 + 10],
    [[1, 9], 0.5 - 2 + 10],
    [[2, 5], 0.5 + 3 + 10],
    [[2, 6], 0.5 + 4 + 10],
  ])('%j goes down its branches', (row, wanted) => {
    expect(forestScore(forest, row)).toBe(wanted);
  });

  it('of no tree is its bias', () => {
    expect(forestScore({ ...forest, trees: [] }, [1, 1])).toBe(0.5);
  });
});

describe('log-odds', () => {
  it.each([
    [0, 0.5],
    [1_000, 1],
    [-1_000, 0],
  ])('%d', (z, wanted) => {
    expect(sigmoid(z)).toBe(wanted);
  });
});
