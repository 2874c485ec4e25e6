import { describe, expect, test } from 'vitest';
import { FERRY } from '../test/ferry';
import { builtGateFeatures, UNLIKE } from './built-gate-features';
import { gate } from './gate';
import { type Evidence, gateFeatures } from './gate-features';

/** A page that tells some of a story's details, of its people throughout. */
const EVIDENCE: Evidence = {
  claims: 20,
  event: [],
  found: { story: 7, other: 0 },
  beside: 0.3,
  telltale: 0.5,
  both: 12,
  rarest: 4,
  strangers: [],
  age: 1,
};
/** Nobody wrote slots for it. */
const BUILT = { ...FERRY, details: FERRY.details.map((detail) => ({ ...detail, slots: [] })) };

const row = (core: readonly (readonly string[])[], odds = UNLIKE) =>
  builtGateFeatures(gateFeatures(EVIDENCE), { core }, odds);

describe('a page beside a story built from pages', () => {
  test.each([
    ['alike as a whole is let through', { alike: 6, kin: 8 }, 'same-story'],
    ['unlike as a whole is not, whatever details it shares', { alike: -6, kin: 8 }, 'other'],
  ])('%s', (_, resemblance, wanted) => {
    const { verdict } = gate(BUILT, EVIDENCE, null, resemblance);
    expect(verdict === 'same-story' ? verdict : 'other').toBe(wanted);
  });

  test('that is full of strangers is less likely to be let through', () => {
    const strangers = [{ titled: true, times: 9 }];
    const [own, strange] = [EVIDENCE, { ...EVIDENCE, strangers }].map(
      (evidence) => gate(BUILT, evidence, null, { alike: 3, kin: 8 }).score,
    );
    expect(strange).toBeLessThan(own ?? 0);
  });

  test('a story that an editor wrote does not ask for it', () => {
    const verdicts = [-6, 6].map((alike) => gate(FERRY, EVIDENCE, null, { alike, kin: 8 }));
    expect(verdicts[0]).toEqual(verdicts[1]);
  });

  test('where it names nobody, nobody is together', () => {
    expect(row([['ferry']])).toMatchObject({ people: 0, together: 0 });
    expect(row([['~cole'], ['~ortiz'], ['ferry']])).toMatchObject({ people: 1, together: 0.6 });
  });

  test('odds stay within bounds, however odd the documents', () => {
    expect(row([], { alike: 1e9, kin: -1e9 })).toMatchObject({ alike: 3, kin: -3 });
  });
});
