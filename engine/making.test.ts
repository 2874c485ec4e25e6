import { expect, test } from 'vitest';
import { buildStory } from './build-story';
import { makingOf } from './making';
import { FERRY } from './test/ferry';

const TEXT = `The keeper of Gull Point lit the lamp on Monday for the last time, and about forty people watched from the pier.
The lamp had burned for ninety years, longer than any other on that coast.
Vera Holt, the keeper, said she would miss the wind more than the stairs.
A museum in Harwick has bought the lens for 12,000 dollars and will show it from June.
The harbour office will put an automatic light on the old tower before the winter storms begin.
Holt is moving inland to her daughter's farm, where no lighthouse can be seen from the windows at all.`;

test('a story is known for counted, written or built by what it holds', () => {
  const article = {
    url: null,
    title: 'Last light at Gull Point',
    outlet: 'Harwick Mail',
    published: '2025-03-04',
    language: 'en',
    readable: 'full',
    form: 'article',
    paragraphs: TEXT.split('\n').map((text) => ({ text, kind: 'text' }) as const),
  } as const;
  expect(makingOf(buildStory([article], { id: 'lamp', title: 'The lamp' }))).toBe('built');
  expect(makingOf(FERRY)).toBe('uncounted');
  const words = { sentences: 1, details: {}, words: {} };
  expect(makingOf({ ...FERRY, words })).toBe('counted');
});
