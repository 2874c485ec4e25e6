import { joining, type Pass } from './pass';

const DOTS = /(?:…|\.\s?\.\s?\.)["'”’]?$/;

/** A cut after dots that leave words out, where the sentence goes on: "when I say ... the light". */
export const joinEllipses: Pass = joining(
  (before, after) => DOTS.test(before) && /^[\p{Ll}…,;]/u.test(after),
);
