import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Page } from '@playwright/test';

export const ROOT = resolve(import.meta.dirname, '..');
const CLI = join(ROOT, 'out', 'main', 'cli.js');
const STARTS_MS = 15_000;
/** Ample for one press on a busy machine; a test that waits longer waits for what never comes. */
const ACTION_MS = 20_000;

/** A host that runs for one test, with a home of its own. */
export interface RunningHost {
  url: string;
  home: string;
  /** Ends it as a crash would, or takes it up again at another address but with the same games. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

interface Fixtures {
  host: RunningHost;
  /** What a page complained of; a test that ends with any has failed. */
  complaints: string[];
}

/** Browser tests: each has a host of its own, and a page that may not complain. */
export const test = base.extend<Fixtures>({
  host: async ({ browserName: _browser }, use) => {
    const home = newHome();
    let running = await startHost(home);
    const host: RunningHost = {
      url: running.url,
      home,
      kill: () => endHost(running.child),
      async restart() {
        running = await startHost(home);
        host.url = running.url;
      },
    };
    await use(host);
    await endHost(running.child);
    rmSync(home, { recursive: true, force: true });
  },
  complaints: [
    async ({ page }, use) => {
      page.setDefaultTimeout(ACTION_MS);
      const complaints = listen(page);
      await use(complaints);
      if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});

export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'worldhouse-e2e-'));
}

/** Errors of a page. Software WebGL warns of its own slowness; that is no error of ours. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isLineDown(message.text())) complaints.push(message.text());
  });
  return complaints;
}

/** A test that kills the host makes the browser say that the socket is gone. */
const isLineDown = (text: string) => /WebSocket connection to .* failed/.test(text);

async function startHost(home: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [CLI, 'host', '--port', '0', '--home', home], { cwd: ROOT });
  const url = await new Promise<string>((found, fail) => {
    let said = '';
    const late = setTimeout(() => fail(new Error(`the host did not start:\n${said}`)), STARTS_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1\S+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(late);
      found(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => fail(new Error(`the host ended with ${code}:\n${said}`)));
  });
  return { url, child };
}

async function endHost(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}

/** `verify --json` on a game file: what became of it when played again, and its final hash. */
export function verify(file: string): { kind: string; hash?: string; turns?: number } {
  const out = execFileSync(process.execPath, [CLI, 'verify', file, '--json'], { encoding: 'utf8' });
  const { files } = JSON.parse(out) as { files: { kind: string; hash?: string; turns?: number }[] };
  const [first] = files;
  if (!first) throw new Error(`verify said nothing of ${file}`);
  return first;
}

export { expect } from '@playwright/test';
