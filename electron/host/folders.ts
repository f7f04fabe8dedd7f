import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { FilePort } from './fileport';
import { diskTrouble, makeFolder } from './write';

/** Where Worldhouse keeps what is its own. */
interface Folders {
  home: string;
  games: string;
  settings: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder for a person's games: WORLDHOUSE_HOME, else where the system wants such things to be. The desktop
 * window and the headless host share it.
 */
export function homeFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  user: string = homedir(),
): string {
  if (env.WORLDHOUSE_HOME) return resolve(env.WORLDHOUSE_HOME);
  if (platform === 'win32') return join(env.APPDATA ?? join(user, 'AppData', 'Roaming'), 'Worldhouse');
  if (platform === 'darwin') return join(user, 'Library', 'Application Support', 'Worldhouse');
  // The XDG rule: a relative path there is to be ignored.
  const data = env.XDG_DATA_HOME;
  return join(data && isAbsolute(data) ? data : join(user, '.local', 'share'), 'worldhouse');
}

/** Makes the folder of games where it is not there, and looks into it. Throws a Trouble where nobody could play. */
export function openHome(port: FilePort, home: string): void {
  const { games } = foldersIn(home);
  makeFolder(port, games);
  try {
    port.list(games);
  } catch (error) {
    throw diskTrouble(error, games);
  }
}

export function foldersIn(home: string): Folders {
  return { home, games: join(home, 'games'), settings: join(home, 'settings.json') };
}
