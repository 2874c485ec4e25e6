import type { GateText } from '../engine/gate/document';
import { sameStory } from '../engine/gate/same-story';
import { answerLines, BadLine, type LineObject } from './lines';

await answerLines(({ a, b }) => sameStory(textOf('a', a), textOf('b', b)));

function textOf(side: string, given: unknown): GateText {
  if (typeof given !== 'object' || given === null)
    throw new BadLine(`"${side}" must be an object with "title" and "text".`);
  const { title = null, text } = given as LineObject;
  if (typeof text !== 'string') throw new BadLine(`"${side}.text" must be a text.`);
  if (title !== null && typeof title !== 'string')
    throw new BadLine(`"${side}.title" must be a text or null.`);
  if (!text.trim() && !title?.trim()) throw new BadLine(`"${side}" is empty.`);
  return { title, text };
}
