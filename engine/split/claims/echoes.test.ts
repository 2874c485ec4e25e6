import { describe, expect, it } from 'vitest';
import { echoes } from './echoes';
import { lines } from './line';
import { emptyFeatures, LINE_FEATURES } from './line-features';

const TEXTS = [
  ['“The pier was never built for lorries,” Ortiz told the court.', 'She wept.'],
  ['“The pier was never built for lorries”'],
  ['Ferry captain in court over broken pier'],
];

function read(title: string | null) {
  const paragraphs = TEXTS.map((own) => ({ text: own.join(' '), kind: 'text' as const }));
  const statements = TEXTS.flatMap((own, paragraph) =>
    own.map((text, i) => ({
      id: `s${paragraph}-${i}` as never,
      text,
      paragraph,
      start: 0,
      end: text.length,
    })),
  );
  const echo = echoes(lines(paragraphs, statements), title);
  return statements.map((_, i) => {
    const row = emptyFeatures();
    echo(i, row);
    return Object.fromEntries(LINE_FEATURES.map((name, at) => [name, row[at]]));
  });
}

describe('echoes', () => {
  it('tells the pull quote from the words it repeats', () => {
    const [told, wept, pulled] = read(null);
    expect(pulled).toMatchObject({ echoAlone: 1, echoQuoted: 1 });
    expect(told).toMatchObject({ echoAlone: 0, echoQuoted: 0 });
    expect(told?.echoWithin).toBeGreaterThan(0.3);
    expect(wept).toMatchObject({ echoAlone: 0, echoWithin: 0 });
  });

  it('tells how much of a line the title has', () => {
    const found = read('Captain in court over broken pier').map(({ echoTitle }) => echoTitle);
    expect(found.at(-1)).toBeGreaterThan(0.8);
    expect(found[1]).toBe(0);
  });
});
