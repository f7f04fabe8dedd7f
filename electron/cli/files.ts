import { realpathSync } from 'node:fs';
import { disk } from '../host/fileport';
import type { GameLog } from '../host/gamelog';
import { Journal, MAX_JOURNAL, parseJournal } from '../host/journal';
import { commandLine, logOf, pageLine } from '../host/lines';
import { decodeSave, encodeSave, looksLikeSave } from '../host/savefile';
import { trouble } from '../host/trouble';
import { VERSION } from '../host/version';
import { readWhole, statOf, writeWhole } from '../host/write';

/** A sound journal begins with a checksum of sixteen hex digits. */
const JOURNAL = /^[0-9a-f]{16} \{/;

/** A game that was read, and how to go on with it where it stands. */
interface GameFile {
  log: GameLog;
  /** Keeps the game as it has become, whole or not at all. Throws a Trouble. */
  keep(grown: GameLog): void;
}

/** Reads a game from a `.worldhouse` file, or from the journal of a game in play. Throws a Trouble. */
export function readGame(path: string): GameLog {
  const bytes = bytesOf(path);
  return isJournal(bytes) ? logOf(parseJournal(bytes, path).lines, path) : decodeSave(bytes, path).log;
}

/** Reads a game to go on with it: a journal is added to and never replaced. Throws a Trouble. */
export function openGame(path: string): GameFile {
  const bytes = bytesOf(path);
  if (!isJournal(bytes)) {
    return { log: decodeSave(bytes, path).log, keep: (grown) => writeGame(path, grown) };
  }
  const { journal, lines } = Journal.open(disk, path);
  const log = logOf(lines, path);
  const keep = ({ commands, pages }: GameLog) =>
    journal.append([
      ...commands.slice(log.commands.length).map(commandLine),
      ...pages.slice(log.pages.length).map(pageLine),
    ]);
  return { log, keep };
}

function bytesOf(path: string): Buffer {
  const stat = statOf(disk, path);
  if (!stat) throw trouble('missing', { file: path });
  if (stat.isFolder) throw trouble('notAFile', { file: path });
  return readWhole(disk, path, MAX_JOURNAL);
}

function isJournal(bytes: Buffer): boolean {
  return !looksLikeSave(bytes) && JOURNAL.test(bytes.toString('latin1', 0, 20));
}

/** Writes a game file, whole or not at all. Throws a Trouble. */
export function writeGame(path: string, log: GameLog): void {
  const { turns } = log.head.setup;
  const finished = log.pages.length - 1;
  const at = { turn: Math.min(finished + 1, turns), over: finished >= turns, app: VERSION };
  writeWhole(disk, followed(path), encodeSave(log, at));
}

/** Refuses to write over something that is there and holds something. Throws a Trouble. */
export function refuseToOverwrite(path: string): void {
  const stat = statOf(disk, path);
  if (stat?.isFolder) throw trouble('notAFile', { file: path });
  if (stat?.isFile && stat.size > 0) throw trouble('existsForce', { file: path });
}

/** A link is kept, and what it leads to is written. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
