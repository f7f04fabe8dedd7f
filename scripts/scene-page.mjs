/**
 * Builds the page that shows the scene by itself and serves it on loopback, for timing it and looking at it.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'renderer', 'scene', 'dev');
const OUT = join(ROOT, 'out', 'bench');

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Bundle the page into out/bench. */
export async function buildScenePage() {
  mkdirSync(OUT, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, 'page.ts')],
    bundle: true,
    minify: true,
    sourcemap: false,
    target: 'es2022',
    outdir: OUT,
    alias: { '@shared': join(ROOT, 'shared') },
    loader: { '.woff2': 'file' },
    logLevel: 'warning',
  });
  cpSync(join(SOURCE, 'index.html'), join(OUT, 'index.html'));
}

/**
 * Serve out/bench on a free port of loopback.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveScenePage() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = normalize(join(OUT, path === '/' ? 'index.html' : path));
    try {
      if (!file.startsWith(OUT)) throw new Error('outside');
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      const port = at !== null && typeof at === 'object' ? at.port : 0;
      done({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
