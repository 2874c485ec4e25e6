/** The names that the rest of the project may use of the engine; one test pins this list. */
export type * from './model';
