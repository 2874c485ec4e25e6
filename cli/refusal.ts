/** Bad input, said in one sentence: printed to stderr as it is, with exit code 2 and no stack trace. */
export class Refusal extends Error {}

/** Runs a command and sets the exit code: what it returns, or 2 after one line for bad input. */
export async function runCommand(name: string, command: () => Promise<number>): Promise<void> {
  // `compare ... | head` closes the pipe early, which is no fault
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refusal) && process.env.DEBUG) throw error;
    const said = error instanceof Error ? error.message : String(error);
    console.error(`${name}: ${said.replace(/\s*\n\s*/g, ' ')}`);
    process.exitCode = 2;
  }
}
