/**
 * `npm test`: from a fresh clone to one closing line, `N passed, N failed`. `npm test -- unit` runs a part
 * (lint, types, unit or e2e); whatever follows goes to its runner: `npm test -- unit shared/rules`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { closingLine, countCheck, countPlaywright, countVitest, NOTHING, sum } from './count-results.mjs';
import { findElectron, hasDisplay, whyNoWindow } from './electron.mjs';
import { installPackages, ROOT, requireNode, run, SetupError } from './setup.mjs';

/** @typedef {import('./count-results.mjs').Count} Count */

/** Far above what any runner needs: it ends one that hangs. */
const LIMIT_MS = 20 * 60_000;
const REPORTS = { unit: join('test-results', 'unit.json'), e2e: join('test-results', 'e2e.json') };

/** @type {Record<string, { needsBrowser: boolean, run: (args: string[]) => Count }>} */
const PARTS = {
  lint: { needsBrowser: false, run: () => sum([checkLock(), lint()]) },
  types: { needsBrowser: false, run: () => check('types', join('scripts', 'typecheck.mjs')) },
  unit: { needsBrowser: true, run: unit },
  e2e: { needsBrowser: true, run: e2e },
};

process.chdir(ROOT);
let total = NOTHING;
try {
  const [wanted, ...rest] = process.argv.slice(2);
  const parts = wanted === undefined ? Object.values(PARTS) : [partNamed(wanted)];
  requireNode();
  installPackages();
  if (parts.some((part) => part.needsBrowser)) requireBrowser();
  for (const part of parts) total = sum([total, part.run(rest)]);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  total = sum([total, countCheck(false)]);
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${closingLine(total)}`);

/** @param {string} name */
function partNamed(name) {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part) return part;
  throw new SetupError(
    `There is no part '${name}' of the tests; there are ${Object.keys(PARTS).join(', ')}.`,
  );
}

function checkLock() {
  return check('lock', join('scripts', 'check-lock.mjs'));
}

function lint() {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  return check('lint', biome, 'check', '--error-on-warnings', '.');
}

/** @param {string[]} args */
function unit(args) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.unit}`];
  clear(REPORTS.unit);
  title('unit tests');
  const ok = run(process.execPath, [vitest, 'run', ...reporters, ...args], LIMIT_MS);
  return countVitest(read(REPORTS.unit), ok);
}

/** @param {string[]} args */
function e2e(args) {
  const built = check('build', join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build');
  if (built.failed > 0) return built;
  const playwright = [
    join('node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--pass-with-no-tests',
    ...args,
  ];
  clear(REPORTS.e2e);
  title('end-to-end tests');
  const isVirtual = needsVirtualDisplay();
  const ok = isVirtual
    ? run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...playwright], LIMIT_MS)
    : run(process.execPath, playwright, LIMIT_MS);
  const skipped = isVirtual || !whyNoWindow() ? 0 : countWindowTests();
  return sum([built, countPlaywright(read(REPORTS.e2e), ok), { ...NOTHING, skipped }]);
}

/** Playwright leaves the files about the desktop window out where there can be none; each counts as one skipped. */
function countWindowTests() {
  if (!existsSync('e2e')) return 0;
  return readdirSync('e2e', { recursive: true }).filter((name) => String(name).endsWith('.electron.spec.ts'))
    .length;
}

/** A check that is one test by itself. @param {string} name @param {string[]} command */
function check(name, ...command) {
  title(name);
  return countCheck(run(process.execPath, command, LIMIT_MS));
}

function needsVirtualDisplay() {
  if (hasDisplay() || !findElectron()) return false;
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
}

/** The browser for the tests: found, or installed where that is ours to do, or asked for. */
function requireBrowser() {
  if (findChromium()) return;
  const told = process.env.CHROMIUM_PATH;
  if (told) throw new SetupError(`CHROMIUM_PATH names ${told}, and there is no such file.`);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) {
    console.log('Installing Chromium for the tests (apt-get) …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    if (findChromium()) return;
  }
  throw new SetupError(
    'The tests need Chromium or Chrome: install the package chromium (Debian: apt-get install chromium), ' +
      'or say where one is in CHROMIUM_PATH.',
  );
}

/** @param {string} text */
function title(text) {
  console.log(`\n— ${text}`);
}

/** A report of an earlier run must not be taken for this one's. @param {string} report */
function clear(report) {
  mkdirSync('test-results', { recursive: true });
  rmSync(report, { force: true });
}

/** @param {string} report */
function read(report) {
  return existsSync(report) ? readFileSync(report, 'utf8') : undefined;
}
