import { describe, expect, it } from 'vitest';
import { FERRY, statementsOf } from '../test/ferry';
import { FEATURES, type FeatureName } from './features';
import { weigh } from './match';
import { prepareStory } from './prepare';
import { roughScore } from './rough';
import { readSheets } from './sheet';

const story = prepareStory(FERRY);

/** One feature, or the probability, of a detail in the first of some sentences; 0 where it is no candidate. */
function measure(id: string, what: FeatureName | 'p', ...texts: string[]): number {
  const index = story.details.findIndex(({ detail }) => detail.id === id);
  const weighings = weigh(readSheets(statementsOf(texts), story), story).get(index) ?? [];
  const found = weighings.find(({ sheet }) => sheet.statement.id === 's1');
  if (!found) return 0;
  return what === 'p' ? found.p : (found.features[FEATURES.indexOf(what)] ?? 0);
}

/** Of each pair of sentences the first carries the detail more surely. */
const CLOSER: readonly (readonly [string, string, string])[] = [
  ['cole-met-ortiz', 'Cole and Ortiz met in secret.', 'Cole and Ortiz know each other.'],
  ['cole-met-ortiz', 'Cole met Ortiz quietly.', 'Cole met Pike loudly.'],
  ['met-in-dover', 'They met at a hotel in Dover.', 'Dover has a hotel.'],
  ['met-in-dover', 'The two met in a Dover hotel.', 'The two met in a park.'],
  [
    'passengers',
    'The ferry had 340 passengers when its engine failed.',
    'The ferry has room for passengers.',
  ],
  ['brother-owns-yard', "The mayor's brother owns the yard.", "The mayor's brother is tall."],
  ['review-broke-it', 'The Harbor Review first reported the talks.', 'The talks went on.'],
  ['ortiz-resigned', 'Ortiz quit as captain.', 'Ortiz is a captain.'],
  ['ortiz-resigned', 'Ortiz resigned.', 'Pike resigned.'],
  ['council-blocked-repairs', 'The council voted repairs down.', 'The council met.'],
  ['cole-may-run-2026', 'Cole may run for governor.', 'The governor ran.'],
  ['lighthouse-reopened', 'The lighthouse is open again.', 'The lighthouse is white.'],
];

describe('orders', () => {
  it.each(CLOSER)('%s: "%s" rather than "%s"', (id, closer, other) => {
    expect(measure(id, 'p', closer)).toBeGreaterThan(measure(id, 'p', other));
  });

  it.each(
    story.details.flatMap(({ detail }) =>
      detail.versions.map((version) => [version.statement, detail.id] as const),
    ),
  )('"%s" is best told as %s', (text, id) => {
    const [sheet] = readSheets(statementsOf(['Cole, Ortiz and Pike.', text]), story).slice(1);
    if (!sheet) throw new Error('no sheet');
    const scores = story.details.map((each) => roughScore(each, sheet));
    const best = scores.sort((a, b) => b.score - a.score)[0];
    expect(best?.detail.detail.id).toBe(id);
  });
});

describe('features', () => {
  it('coverage grows with the words that are there', () => {
    const grow = [
      'The lighthouse stands.',
      'The old lighthouse stands.',
      'The old lighthouse was opened.',
    ].map((text) => measure('lighthouse-reopened', 'coverage', text));
    expect(grow).toEqual([...grow].sort((a, b) => a - b));
    expect(new Set(grow).size).toBe(3);
  });

  it('slots are filled or not', () => {
    const text = 'The hotel in Dover was full.';
    expect(measure('met-in-dover', 'slots', text)).toBe(0.5);
    expect(measure('met-in-dover', 'slots', 'They met in the hotel.')).toBe(1);
    expect(measure('met-in-dover', 'slotsFilled', text)).toBe(0);
  });

  it('a slot that is filled next door counts for the context only', () => {
    const texts = ['The hotel lies in Dover.', 'The two met.'];
    expect(measure('met-in-dover', 'slots', ...texts)).toBe(0.5);
    expect(measure('met-in-dover', 'context', ...texts)).toBe(1);
  });

  it('slots near each other count more than slots far apart', () => {
    const far =
      'They met after a day on which it had rained from early morning until late in the night without an end, near a hotel.';
    expect(measure('met-in-dover', 'slotsNear', 'They met at a hotel.')).toBe(1);
    expect(measure('met-in-dover', 'slotsNear', far)).toBeLessThan(1);
  });

  it('a rival that explains the same words lowers the margin', () => {
    const alone = measure('ortiz-resigned', 'margin', 'Ortiz resigned as captain of the ferry.');
    const twin = {
      ...FERRY,
      details: FERRY.details.flatMap((detail) =>
        detail.id === 'ortiz-resigned'
          ? [detail, { ...detail, id: 'twin' as typeof detail.id }]
          : [detail],
      ),
    };
    const twins = prepareStory(twin);
    const index = twins.details.findIndex(({ detail }) => detail.id === 'ortiz-resigned');
    const sheets = readSheets(statementsOf(['Ortiz resigned as captain of the ferry.']), twins);
    const [weighing] = weigh(sheets, twins).get(index) ?? [];
    const margin = weighing?.features[FEATURES.indexOf('margin')] ?? 1;
    expect(margin).toBeLessThan(alone);
  });

  it('a detail told elsewhere in the sentence is no rival', () => {
    const short = 'Ortiz resigned as captain.';
    const long = `${short.slice(0, -1)}, and the old lighthouse was opened again.`;
    expect(measure('ortiz-resigned', 'margin', long)).toBeCloseTo(
      measure('ortiz-resigned', 'margin', short),
      1,
    );
  });

  it('who acts is the one nearest before the chief word', () => {
    expect(measure('ortiz-resigned', 'agent', 'Ortiz resigned as captain.')).toBe(1);
    expect(measure('ortiz-resigned', 'agent', 'After Ortiz, Pike resigned as captain.')).toBe(0);
  });

  it('a value counts where it stands', () => {
    expect(measure('met-in-dover', 'value', 'They met at a hotel in Dover.')).toBe(1);
    expect(measure('met-in-dover', 'value', 'They met at a hotel in Lisbon.')).toBe(0);
    expect(measure('ortiz-resigned', 'value', 'Ortiz resigned.')).toBe(0.5);
  });

  it('a quotation counts by its longest run', () => {
    const whole = '"We will sail again before the summer is over," Cole said.';
    const half = 'Cole said they "will sail again" in summer.';
    const run = (text: string) => measure('we-sail-again', 'quote', text);
    expect(run(whole)).toBe(1);
    expect(run(half)).toBeGreaterThan(0);
    expect(run(half)).toBeLessThan(run(whole));
  });

  it('all lie between 0 and 1 but those that say otherwise', () => {
    const open = new Set<FeatureName>([
      'margin',
      'usual',
      'length',
      'evidence',
      'association',
      'associationMargin',
    ]);
    const texts = story.details.flatMap(({ detail }) => detail.versions.map((v) => v.statement));
    for (const list of weigh(readSheets(statementsOf(texts), story), story).values())
      for (const { features } of list)
        FEATURES.forEach((name, i) => {
          if (open.has(name)) return;
          expect(features[i], name).toBeGreaterThanOrEqual(0);
          expect(features[i], name).toBeLessThanOrEqual(1);
        });
  });
});
