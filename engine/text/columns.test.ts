import { expect, it } from 'vitest';
import { columnsOf } from './columns';

it('gives each name its place in the list', () => {
  expect(columnsOf(['bow', 'stern', 'mast.all'])).toEqual({ bow: 0, stern: 1, 'mast.all': 2 });
});
