/**
 * `npm start`: from a fresh clone to a running game. Opens the desktop window; where there can be none, serves
 * the same game to a browser on this machine. Arguments after `--` are passed on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findElectron, hasDisplay, isLinuxRoot } from './electron.mjs';
import { buildIfStale, installPackages, ROOT, requireNode, SetupError } from './setup.mjs';

const FETCH_LIMIT_MS = 180_000;
/** What a shell and a loader say of a program that cannot be run here, for want of a library for example. */
const CANNOT_RUN = 127;

process.chdir(ROOT);
const args = process.argv.slice(2);

try {
  requireNode();
  installPackages();
  buildIfStale();
  process.exitCode = await play();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function play() {
  if (!hasDisplay()) return serve('There is no display here');
  const electron = findElectron() ?? fetchElectron();
  if (!electron) return serve('Electron could not be fetched');
  if (isLinuxRoot()) console.log('Running as root: Chromium’s sandbox is off (--no-sandbox).');
  const status = await attend(electron, [...(isLinuxRoot() ? ['--no-sandbox'] : []), '.', ...args]);
  return status === CANNOT_RUN ? serve('Electron cannot run here') : status;
}

/** @param {string} reason */
function serve(reason) {
  console.log(`${reason}: serving the game to the browser on this machine instead (Ctrl-C ends it).`);
  return attend(process.execPath, [join('out', 'main', 'cli.js'), 'host', '--port', '0', '--open', ...args]);
}

function fetchElectron() {
  console.log('Fetching Electron (about 120 MB), once …');
  const script = join('node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: FETCH_LIMIT_MS });
  return findElectron();
}

/**
 * Runs a program until it ends and hands on signals and exit code. A Ctrl-C typed at a terminal has reached
 * the program already, so there it is only waited out.
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>}
 */
function attend(program, programArgs) {
  const child = spawn(program, programArgs, { stdio: 'inherit' });
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((done) => {
    child.on('error', () => done(CANNOT_RUN));
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
