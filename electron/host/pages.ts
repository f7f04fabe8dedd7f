import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Page {
  bytes: Buffer;
  type: string;
  /** Files whose name holds a hash of their content never change. */
  lasting: boolean;
}

/**
 * A file of the built renderer for the path of an address, or null. Only files of known kinds below the folder are
 * given out, however the path is written.
 */
export async function readPage(folder: string, path: string): Promise<Page | null> {
  const plain = decode(path);
  if (plain === null || /[\0\\]/.test(plain)) return null;
  const root = resolve(folder);
  const file = resolve(join(root, plain === '/' ? '/index.html' : plain));
  const type = TYPES[extname(file)];
  if (!file.startsWith(root + sep) || !type) return null;
  try {
    return { bytes: await readFile(file), type, lasting: plain.startsWith('/assets/') };
  } catch {
    return null;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
