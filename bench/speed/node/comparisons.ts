import { compare, prepare } from '../../../engine';
import { readInput, tell } from './input';

// nothing but comparisons, for the profiler to look at
const { story, article } = readInput();
const prepared = prepare(story);
const RUNS = 150;
let details = 0;
for (let i = 0; i < RUNS; i++) details += compare(article, [prepared]).details.length;
tell({ runs: RUNS, details });
