import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/electron';

/**
 * The Electron program at hand, without downloading anything: ELECTRON_OVERRIDE_DIST_PATH, else the one that
 * `install-electron` has fetched. Must be called with the repository as the current folder.
 * @returns {string | undefined}
 */
export function findElectron() {
  const told = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = told ?? join(PACKAGE, 'dist');
  const named = join(PACKAGE, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : told && nameHere();
  const program = name ? join(folder, name) : undefined;
  return program && existsSync(program) ? program : undefined;
}

function nameHere() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Whether a window can be shown: a Linux without a display server cannot. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium's sandbox refuses root on Linux. */
export function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * The reason why no desktop window can be opened here, in words for people; undefined where one can.
 * @returns {string | undefined}
 */
export function whyNoWindow() {
  if (!findElectron()) return 'there is no Electron here (npx install-electron fetches it)';
  return hasDisplay() ? undefined : 'there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}
