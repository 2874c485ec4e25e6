/** The names that the rest of the project may use of the engine; one test pins this list. */
export { type BuildOptions, buildStory } from './build-story';
export { compare } from './compare';
export type { DigestedStory } from './match/digest';
export { withDigest } from './match/keep';
export { prepareStory as prepare } from './match/prepare';
export type { PreparedStory } from './match/prepared';
export type * from './model';
export { split } from './split/split';
export { assembleStory, type StoryFolder } from './story/assemble';
export { parseStory } from './story/schema';
