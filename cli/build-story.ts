import { runCommand } from './refusal';
import { runBuildStory } from './run-build-story';

await runCommand('build-story', () => runBuildStory(process.argv.slice(2), console.log));
