// npm run check-seeds: what a schema cannot see in the corpus. One line a finding, exit code 1 when there is a fault.
//   npm run check-seeds -- --notes     lists also what may be right but is worth a look
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readStory, storyFolders } from '../cli/stories';
import { checkStory } from './corpus/check-story';
import { type Finding, fault } from './corpus/finding';

const withNotes = process.argv.includes('--notes');
let failed = false;
for (const folder of await storyFolders()) {
  const findings = await check(folder);
  const faults = findings.filter(({ level }) => level === 'fault');
  failed ||= faults.length > 0;
  for (const { level, where, says } of withNotes ? findings : faults)
    console.log(`${level} ${where}: ${says}`);
  const notes = findings.length - faults.length;
  const more = notes && !withNotes ? ' (--notes lists them)' : '';
  console.log(`${path.basename(folder)}: ${faults.length} faults, ${notes} notes${more}`);
}
process.exit(failed ? 1 : 0);

/** A folder that is no story is one fault: the sentence of the first mistake in it. */
async function check(folder: string): Promise<Finding[]> {
  try {
    const story = await readStory(folder);
    const [usual = [], elsewhere = [], company = [], contradicted = [], fingerprints = []] = [
      'usual.json',
      'elsewhere.json',
      'company.json',
      'contradicted.json',
      'fingerprints.json',
    ].map((name) =>
      Object.keys(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object),
    );
    return checkStory(story, { usual, elsewhere, company, contradicted, fingerprints });
  } catch (error) {
    return [fault(path.basename(folder), error instanceof Error ? error.message : String(error))];
  }
}
