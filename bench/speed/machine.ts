import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { findBrowsers } from '../../tools/browsers.mjs';

/** The computer and the programs that the figures are from, in a sentence or two. */
export function machine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const { chrome, firefox } = findBrowsers();
  const programs = [`Node ${process.versions.node}`, version(chrome), version(firefox)];
  return [
    `Measured on ${os.cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}, ${memory} GB, ${os.type()} ${os.release()};`,
    `${programs.filter(Boolean).join(', ')}; load ${os.loadavg()[0]?.toFixed(1)} when it began.`,
    'Each ratio is between two things timed in turn in one run, warm; given are medians, and the middle half of the rounds.',
    'Times are only of use beside each other.',
  ].join('\n');
}

function version(program: string | null): string | null {
  return program && execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
