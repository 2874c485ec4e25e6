import type { Pass } from './pass';

/** Forms; old sites put the whole page into one, and that is kept. */
export const forms: Pass = {
  name: 'forms',
  why: 'a form to fill in',
  drops: (block, measure) =>
    (block.tag === 'form' || block.tag === 'fieldset') &&
    measure.prose < 600 &&
    measure.proseLines < 4 &&
    !measure.hasH1,
};
