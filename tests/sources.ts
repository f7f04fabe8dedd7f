import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export interface Source {
  /** from the repository's root, with forward slashes: 'shared/rules/effect.ts' */
  path: string;
  text: string;
}

const ROOT = resolve(import.meta.dirname, '..');

/** Every TypeScript file below the given folders of the repository. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path);
export const isNodeTest = (path: string) => /\.node\.test\.ts$/.test(path);
