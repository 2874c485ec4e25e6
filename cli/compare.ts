import { runCommand } from './refusal';
import { runCompare } from './run-compare';

await runCommand('compare', () => runCompare(process.argv.slice(2), console.log));
