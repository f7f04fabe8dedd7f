import { basename, resolve } from 'node:path';
import type { Refusal, SavedGame } from '@shared/protocol/contract';
import { MAX_GAME_FILE } from '@shared/protocol/schemas';
import type { FilePort } from '../host/fileport';
import type { Host } from '../host/host';
import { refusalOf, trouble } from '../host/trouble';
import { diskTrouble, readWhole } from '../host/write';

/** Game files among the arguments that the program was started with. */
export function gameFilesIn(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.endsWith('.worldhouse'))
    .map((arg) => resolve(folder, arg));
}

/** Takes a game file into the library, checked like one that comes in by any other way. */
export function importFile(
  port: FilePort,
  host: Host,
  path: string,
): { ok: true; value: SavedGame } | Refusal {
  try {
    const stat = port.stat(path);
    if (!stat) throw trouble('missing', { file: path });
    if (!stat.isFile) throw trouble(stat.isFolder ? 'notAFile' : 'notRegular', { file: path });
    const bytes = readWhole(port, path, MAX_GAME_FILE).toString('base64');
    return host.handle('importGame', { name: basename(path), bytes }, { door: 'window' });
  } catch (error) {
    return refusalOf(diskTrouble(error, path));
  }
}
