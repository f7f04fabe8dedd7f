/**
 * Two faults of a lock file that `npm install` passes over and `npm ci` or a stranger's machine does not:
 * an address of somebody's registry, and an optional package (another platform's binary) without an entry.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} LockEntry
 * @param {Record<string, LockEntry>} packages the `packages` table of a package-lock.json
 * @returns {string[]} one line per fault
 */
export function findLockFaults(packages) {
  const paths = Object.keys(packages);
  /** @param {string} name */
  const isLocked = (name) =>
    paths.some((path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`));
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies }]) => [
    ...(resolved ? [`${path}: the lock holds a registry's address; .npmrc should have kept it out`] : []),
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(name))
      .map(
        (name) =>
          `${path}: no lock entry for its optional ${name}; pin a version whose platforms are all published`,
      ),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const faults = findLockFaults(packages);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  console.log(`lock: ${Object.keys(packages).length} packages, complete and free of addresses`);
}
