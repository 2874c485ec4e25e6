/**
 * The words of the house as types. One meaning each, the same in code, tests, documents and on screen.
 * Everything here is plain JSON, so that what a stage gives can be written to a file and read back.
 */

export type * from './model/comparison';
export type * from './model/page';
export type * from './model/stages';
export type * from './model/story';
export type * from './model/words';
