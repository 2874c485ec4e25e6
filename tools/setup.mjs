// Runs before `npm start` and `npm test`, and before node_modules exists: Node built-ins only.
//   node tools/setup.mjs any     packages and one browser
//   node tools/setup.mjs both    packages, Chrome or Chromium, and Firefox
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { ROOT } from './files.mjs';

process.chdir(ROOT);
needNode(20, 19);
installPackages();
installBrowsers(process.argv[2] === 'both');

function needNode(major, minor) {
  const [isMajor = 0, isMinor = 0] = process.versions.node.split('.').map(Number);
  if (isMajor < major || (isMajor === major && isMinor < minor))
    stop(`Node ${major}.${minor} or newer is needed; this is ${process.version}.`);
}

function installPackages() {
  if (!packagesAreThere()) {
    console.log('Installing packages (npm ci) ...');
    // npm_execpath is npm's own script: no shell in between, so it works on Windows too
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund'];
    const code = npm?.endsWith('.js')
      ? run(process.execPath, [npm, ...args])
      : run('npm', args, { shell: process.platform === 'win32' });
    if (code !== 0) stop('The packages could not be installed: see what npm says above.');
  }
  // npm's postinstall writes it; a cleaned checkout may have lost it
  if (!existsSync('.wxt/tsconfig.json'))
    run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
}

/** Compares the lock with what npm says it installed, so that it holds after `npm install` too. */
function packagesAreThere() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' || entry.optional || installed[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function installBrowsers(both) {
  const missing = () => {
    const { chrome, firefox } = findBrowsers();
    if (!both) return chrome || firefox ? [] : ['chromium'];
    return [...(chrome ? [] : ['chromium']), ...(firefox ? [] : ['firefox-esr'])];
  };
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing().length > 0 && debianRoot) {
    console.log(`Installing Debian's ${missing().join(' and ')} ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    const quiet = ['install', '-y', '-qq', '--no-install-recommends'];
    run('apt-get', [...quiet, ...missing(), 'fonts-liberation'], { env });
  }
  if (missing().includes('chromium')) {
    console.log("Installing Playwright's Chromium ...");
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  }
  if (missing().length > 0)
    stop(
      `Not found: ${missing().join(' and ')}. Install it, or set CHROME or FIREFOX to its path, and try again.`,
    );
}

function run(command, args, options = {}) {
  // nobody is asked anything: an open stdin would let apt or npm wait for an answer
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
