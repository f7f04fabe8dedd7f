import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const resolveShared = { alias: { '@shared': at('shared') } };
const LAB_WORKER = at('electron/host/lab-worker.ts');

export default defineConfig({
  main: {
    resolve: resolveShared,
    build: {
      // The host and the command line run in plain Node too, which may be older than Electron's own.
      target: 'node20',
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          cli: at('electron/cli/index.ts'),
          ...(existsSync(LAB_WORKER) ? { 'lab-worker': LAB_WORKER } : {}),
        },
      },
    },
  },
  preload: {
    resolve: resolveShared,
    build: {
      // A sandboxed window loads one CommonJS file and nothing else.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: resolveShared,
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      target: 'es2022',
      // Read from the disk and never over a line: the default warns of pages that a browser has to fetch.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
