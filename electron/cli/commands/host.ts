import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { openBrowserDoor } from '../../host/browser-door';
import { disk } from '../../host/fileport';
import { homeFolder, openHome } from '../../host/folders';
import { Host } from '../../host/host';
import { ruling } from '../../host/ruling';
import { VERSION } from '../../host/version';
import { wholeNumber } from '../options';
import { print } from '../output';

interface Options {
  port: number;
  open?: boolean;
  home?: string;
}

/** The built renderer lies beside the built command line. */
const PAGES = join(import.meta.dirname, '..', 'renderer');

export function addHost(program: Command): void {
  program
    .command('host')
    .description('serve the game to browsers on this machine, until Ctrl-C')
    .option('--port <n>', 'port, 0 for any free one', wholeNumber(0, 65_535), 0)
    .option('--open', 'open the browser, where there is a display')
    .option(
      '--home <folder>',
      'folder for games and settings (default: WORLDHOUSE_HOME or the system’s)',
      folder,
    )
    .addHelpText('after', '\nExample:\n  cli.js host --port 4173 --open')
    .action((options: Options) => serve(options));
}

/** `--home "$FOLDER"` with nothing in it would scatter games over wherever the program was started. */
function folder(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must name a folder.');
  return resolve(text);
}

async function serve({ port, open, home = homeFolder() }: Options): Promise<void> {
  openHome(disk, home);
  const host = new Host({ rules: ruling, home, version: VERSION });
  const door = await openBrowserDoor({ host, pages: PAGES, port });
  print(`Worldhouse is at ${door.url}`);
  if (open && hasDisplay()) openBrowser(door.once());
  await stopped();
  await door.close();
}

/** Ctrl-C, or the end of whoever started this. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Asks the system for its browser. Where there is none, the printed address is still there. */
function openBrowser(url: string): void {
  const [program, ...args] = openerOf(process.platform, url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function openerOf(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return [platform === 'darwin' ? 'open' : 'xdg-open', url];
}
