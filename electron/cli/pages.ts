import { spawn } from 'node:child_process';
import { EXIT } from './output';

/*
 * Half of the time of a simulated game is spent in node's own code, some megabytes of it, visited all over in every
 * turn. In pages of four kilobytes the processor cannot remember where it all is; in large ones it can, and games run
 * about a tenth faster. Node must be told so when it is started.
 */

const FLAG = '--use-largepages=silent';

/** Commands that play games by the hundred. */
const LONG: ReadonlySet<string> = new Set(['bench', 'experiment', 'propositions', 'sensitivity', 'survey']);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether what these arguments ask for is worth a second start, with node's code in large pages. */
export function wantsLargePages(
  [command = '', ...rest]: readonly string[],
  started: readonly string[] = process.execArgv,
): boolean {
  return (
    process.platform === 'linux' &&
    LONG.has(command) &&
    !rest.some((arg) => arg === '--help' || arg === '-h') &&
    !started.some((arg) => arg.startsWith('--use-largepages')) &&
    process.allowedNodeEnvironmentFlags.has('--use-largepages')
  );
}

/** Runs the same program with the same arguments in large pages, ends with it, and sets its exit code. */
export function runInLargePages(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [FLAG, ...process.execArgv, program, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, pass);
      if (signal !== null) process.kill(process.pid, signal);
      process.exitCode = code ?? EXIT.error;
      resolve();
    });
  });
}

/** Whoever was started in large pages ends with whoever started it, even where that one was killed. */
export function endWithStarter(): void {
  if (!process.send || !process.execArgv.includes(FLAG)) return;
  if (!process.connected) process.exit(EXIT.error);
  process.once('disconnect', () => process.exit(EXIT.error));
  process.channel?.unref();
}
