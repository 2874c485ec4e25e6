import { expect, it } from 'vitest';
import { LINE_FEATURES } from './line-features';
import model from './line-model.json';

it('names what the model has weights for, in its order', () => {
  expect(model.names).toEqual([...LINE_FEATURES]);
});
