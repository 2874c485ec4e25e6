import { describe, expect, it } from 'vitest';
import { FERRY, statementsOf } from '../test/ferry';
import { companyOf, inCompany, type Telling } from './company';
import { weigh } from './match';
import { prepareStory } from './prepare';
import { readSheets } from './sheet';

const tells = (id: string, p: number): Telling<string> => ({ id, p });
const by = (company: Record<string, number>) => (id: string) => company[id] ?? 0;

describe('the company of a statement', () => {
  const page = [
    [tells('far', 1)],
    [tells('before', 0.8)],
    [tells('here', 0.5), tells('faint', 0.2)],
    [tells('after', 1)],
  ];
  const at = companyOf(page, 2);

  it.each([
    ['nothing that usually stands by it', {}, 0],
    ['the statement before it, by how surely it tells', { before: 2 }, 1.6],
    ['the statement after it', { after: 2 }, 2],
    ['what else it tells itself', { here: 2 }, 1],
    ['nothing two statements away', { far: 2 }, 0],
    ['nothing that is hardly told', { faint: 9 }, 0],
    ['all of them together', { before: 1, after: 1, here: 1 }, 2.3],
  ])('is %s', (_, company, sum) => {
    expect(at(by(company))).toBeCloseTo(sum);
  });

  it('is its three best companions, however many there are', () => {
    const many = companyOf([['a', 'b', 'c', 'd', 'e'].map((id) => tells(id, 1))], 0);
    expect(many(by({ a: 1, b: 2, c: 3, d: 4, e: 5 }))).toBe(12);
  });
});

describe('a probability in company', () => {
  it('grows with the company, and with what the statement says by itself', () => {
    expect(inCompany(0.4, 3)).toBeGreaterThan(inCompany(0.4, 0));
    expect(inCompany(0.6, 1)).toBeGreaterThan(inCompany(0.3, 1));
  });

  it('is left alone where nobody counted what stands by what', () => {
    expect(inCompany(0.4, null)).toBe(0.4);
  });

  it('changes what a page is said to tell', () => {
    const texts = ['Mayor Cole met the ferry captain.', 'It was done in Dover.'];
    const strength = (company: Record<string, Record<string, number>>) => {
      const details = FERRY.details.map((d) => ({ ...d, company: company[d.id] ?? {} }));
      const story = prepareStory({ ...FERRY, details });
      const weighed = weigh(readSheets(statementsOf(texts), story), story);
      const place = story.details.findIndex(({ detail }) => detail.id === 'met-in-dover');
      return Math.max(...(weighed.get(place) ?? []).map(({ p }) => p));
    };
    const counted = { passengers: { 'met-in-dover': 1 } };
    expect(strength({ 'met-in-dover': { 'cole-met-ortiz': 3 } })).toBeGreaterThan(
      strength(counted),
    );
  });
});
