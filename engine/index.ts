/** The names that the rest of the project may use of the engine; one test pins this list. */
export type * from './model';
export { assembleStory, type StoryFolder } from './story/assemble';
export { parseStory } from './story/schema';
