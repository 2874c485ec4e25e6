import { expect, test } from 'vitest';
import { forbiddenImports } from './imports.mjs';

const ALLOWED: [file: string, code: string][] = [
  ['engine/match/score.ts', "import { stems } from '../text/stems';"],
  ['engine/match/score.ts', "import { other } from './other';"],
  ['engine/compare.ts', "import { judge } from './judge/judge';"],
  ['page/read.ts', "import type { Article } from '../engine/model';"],
  ['protocol/bus.ts', "import { browser } from 'wxt/browser';"],
  ['components/Panel.tsx', "import { useState } from 'preact/hooks';"],
  ['entrypoints/background.ts', "import { compare } from '../engine/compare';"],
  ['cli/compare.ts', "import { readFile } from 'node:fs/promises';"],
  ['engine/match/score.test.ts', "import { expect } from 'vitest';"],
];

const FORBIDDEN: [file: string, code: string][] = [
  ['engine/match/score.ts', "import { judge } from '../judge/judge';"],
  ['engine/match/score.ts', "export { judge } from '../judge/judge';"],
  ['engine/match/score.ts', "import fs from 'node:fs';"],
  ['engine/text/stems.ts', "import { score } from '../match/score';"],
  ['engine/compare.ts', "import { read } from '../page/read';"],
  ['page/read.ts', "import { compare } from '../engine/compare';"],
  ['page/read.ts', "import { Article } from '../engine/model';"],
  ['page/read.ts', "import { browser } from 'wxt/browser';"],
  ['protocol/messages.ts', "import { browser } from 'wxt/browser';"],
  ['components/Panel.tsx', "import { send } from '../protocol/bus';"],
  ['components/Panel.tsx', "import { compare } from '../engine/compare';"],
  ['components/Panel.tsx', "const { compare } = await import('../engine/compare');"],
  ['components/Panel.tsx', "import '../page/read';"],
  ['entrypoints/popup/main.tsx', "import { store } from '../background';"],
  ['cli/compare.ts', "import { Panel } from '../components/Panel';"],
  ['engine/match/score.test.ts', "import { Panel } from '../../components/Panel';"],
  ['components/Panel.tsx', "import {\n  one,\n  two,\n} from '../engine/compare';"],
];

test.each(ALLOWED)('%s may: %s', (file, code) => {
  expect(forbiddenImports(file, code)).toEqual([]);
});

test.each(FORBIDDEN)('%s must not: %s', (file, code) => {
  expect(forbiddenImports(file, code)).toHaveLength(1);
});
