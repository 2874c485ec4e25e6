import { describe, expect, it } from 'vitest';
import type { Story } from '../model';
import { parseStory } from '../story/schema';
import { FERRY, FERRY_FILE } from '../test/ferry';
import { prepareStory } from './prepare';
import type { PreparedDetail, PreparedStory, PreparedWording } from './prepared';
import { priorOfRate } from './prior';

const prepared = prepareStory(FERRY);

function detail(id: string, story: PreparedStory = prepared): PreparedDetail {
  const found = story.details.find((each) => each.detail.id === id);
  if (!found) throw new Error(`no detail ${id}`);
  return found;
}

/** A wording by its first words; the first wording of a version is its own statement. */
function wording(id: string, place: number): PreparedWording {
  const found = detail(id).wordings[place];
  if (!found) throw new Error(`no wording ${place} of ${id}`);
  return found;
}

describe('wordings', () => {
  it('are the statement of each version and its wordings, with their version', () => {
    const { wordings } = detail('ferry-built');
    expect(wordings.map(({ version }) => version)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('hold content words once each, people as one term, no function words', () => {
    // the mayor held quiet talks with the captain about the ferry
    expect(wording('cole-met-ortiz', 2).stems).toEqual([
      '~cole',
      'hold',
      'quiet',
      'talk',
      '~ortiz',
      'ferri',
    ]);
  });

  it('mark which of their terms are people', () => {
    const { stems, people } = wording('cole-met-ortiz', 2);
    expect(stems.filter((_, i) => people[i] === 1)).toEqual(['~cole', '~ortiz']);
  });

  it('weigh a word that stands in many details less than one that stands in one', () => {
    const weight = (id: string, place: number, stem: string) => {
      const { stems, weights } = wording(id, place);
      return weights[stems.indexOf(stem)] ?? 0;
    };
    const ferry = weight('passengers', 1, 'ferri');
    const again = weight('lighthouse-reopened', 1, 'lighthous');
    expect(ferry).toBeGreaterThan(0);
    expect(again).toBeGreaterThan(ferry);
  });

  it('sum up their weights', () => {
    for (const each of prepared.details.flatMap(({ wordings }) => wordings))
      expect(each.total).toBeCloseTo(
        each.weights.reduce((sum, weight) => sum + weight, 0),
        3,
      );
  });

  it('know which of their words are denied', () => {
    const story = prepareStory(
      withDetail({ wordings: ['Cole has not met Ortiz', 'Cole met Ortiz', 'a', 'b'] }),
    );
    const [, denied, told] = detail('lighthouse-reopened', story).wordings;
    expect([...(denied?.denied ?? [])]).toContain(1);
    expect([...(told?.denied ?? [])]).not.toContain(1);
  });
});

describe('details', () => {
  it('are kin of what they imply, both ways, and of themselves', () => {
    const [a, b] = [detail('met-in-march'), detail('cole-met-ortiz')];
    expect(a.kin).toEqual(new Set([a.index, b.index]));
    expect(b.kin).toEqual(new Set([a.index, b.index]));
    expect(detail('passengers').kin).toEqual(new Set([detail('passengers').index]));
  });

  it('know which accounts carry them, in any version', () => {
    expect([...detail('ferry-built').carriers].sort()).toEqual(['courier', 'gazette']);
  });

  it('are likelier the more accounts carry them', () => {
    expect(detail('cole-met-ortiz').prior).toBeGreaterThan(detail('met-in-march').prior);
    expect(detail('met-in-march').prior).toBeGreaterThan(detail('met-in-dover').prior);
  });

  it('are as usual as counted, where somebody counted', () => {
    const story = prepareStory(withDetail({ usual: 0.9 }));
    expect(detail('lighthouse-reopened', story).prior).toBeCloseTo(priorOfRate(0.9));
    expect(Number.isFinite(priorOfRate(0)) && Number.isFinite(priorOfRate(1))).toBe(true);
  });

  it('hold the words of their quotation', () => {
    expect(detail('we-sail-again').quote).toHaveLength(9);
    expect(detail('passengers').quote).toEqual([]);
  });

  it('know the words that stand before a value', () => {
    const [[value] = []] = detail('met-in-dover').values;
    expect([...(value?.leads ?? [])]).toEqual(expect.arrayContaining(['in', 'a']));
  });
});

describe('the story', () => {
  it('knows its core people and which event each detail belongs to', () => {
    expect(prepared.corePeople).toEqual(['cole', 'ortiz']);
    expect(prepared.about.get(detail('lighthouse-reopened').detail.id)).toBe('related');
    expect(prepared.about.get(detail('passengers').detail.id)).toBe('same-story');
  });

  it('knows whose name a misspelt one may be', () => {
    expect(prepared.nearName('Lena Ortis')).toBe('Lena Ortiz');
    expect(prepared.nearName('Belgrade')).toBeNull();
    expect(prepared.nearName('')).toBeNull();
  });

  it('is prepared without details and without people, too', () => {
    const bare = parseStory({ ...FERRY_FILE, details: [], people: [], core: [], heart: [] });
    expect(prepareStory(bare).details).toEqual([]);
  });
});

/** The story with its last detail changed. */
function withDetail(change: {
  statement?: string;
  usual?: number;
  wordings?: readonly string[];
}): Story {
  const { wordings, ...fields } = change;
  const details = FERRY.details.map((each) =>
    each.id === 'lighthouse-reopened'
      ? {
          ...each,
          ...fields,
          versions: each.versions.map((version) => ({
            ...version,
            wordings: wordings ?? version.wordings,
          })),
        }
      : each,
  );
  return { ...FERRY, details };
}
