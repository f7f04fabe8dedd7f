/** What `npm start` and `npm test` need before they can begin, from a fresh clone on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const BUILT = ['out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Something that a person has to put right; the message says what is wrong and what to do. */
export class SetupError extends Error {}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `This is Node ${process.versions.node}; Worldhouse needs Node 20.19 or newer (https://nodejs.org).`,
  );
}

/** Installs the packages where they are missing or older than the lock file. */
export function installPackages() {
  const installed = timeOf('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (timeOf('package-lock.json') ?? 0)) return;
  console.log('Installing packages (npm ci), once …');
  if (run(...npm('ci', '--no-fund', '--no-audit', '--loglevel=error'))) return;
  throw new SetupError('npm ci failed, see above. Is the network there? Then try: npm ci');
}

/** Builds the app where a source is newer than the last build. */
export function buildIfStale() {
  if (!isStale()) return;
  console.log('Building …');
  const builder = join('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  if (run(process.execPath, [builder, 'build', '--logLevel', 'warn'])) return;
  throw new SetupError('The build failed, see above. Repeat it with: npm run build');
}

function isStale() {
  const built = BUILT.map((path) => timeOf(path));
  const oldest = Math.min(...built.map((time) => time ?? 0));
  return oldest === 0 || SOURCES.some((path) => newestIn(path) > oldest);
}

/**
 * Runs a program in the repository and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {number} [timeout] in milliseconds
 * @returns {boolean} whether it ended well
 */
export function run(program, args, timeout) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', timeout });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/**
 * npm as a program and its arguments: the one that runs this script, which works on Windows as well.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/** @param {string} path */
function timeOf(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs;
}

/** @param {string} path a file or a folder; tests do not count @returns {number} */
function newestIn(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newestIn(join(path, name))));
}
