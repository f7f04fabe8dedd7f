import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { SavedGame } from '@shared/protocol/contract';
import { MAX_GAME_FILE } from '@shared/protocol/schemas';
import { madeTitle } from '@shared/views/cards';
import type { Token } from '@shared/views/seen';
import type { FilePort } from './fileport';
import type { GameHead, GameLog } from './gamelog';
import { Journal, MAX_JOURNAL, parseJournal } from './journal';
import { sweepParts } from './leftovers';
import { commandLine, draftLine, headLine, logOf, pageLine, summaryOf } from './lines';
import { alone } from './lock';
import type { Rules } from './rules';
import { decodeSave, encodeSave, HEAD_BYTES, readPreview, STAMPED } from './savefile';
import { isTrouble, trouble } from './trouble';
import { diskTrouble, makeFolder, readWhole, statOf, writeWhole } from './write';

const JOURNAL = '.journal';
const SAVE = '.worldhouse';
/** Milliseconds from 1970 that a Date can tell, either way; some disks keep times far beyond. */
const LAST_TIME = 8.64e15;

/** What the folder asks of the rules. */
type Cards = Pick<Rules, 'version' | 'scenarios'>;

/** A game as the folder shows it, without being played again. */
interface Found {
  head: GameHead;
  /** Turns finished. */
  finished: number;
  changed: number;
}

/**
 * The folder of saved games: a journal for each game in play, a `.worldhouse` file for each that is finished or came
 * from elsewhere. Files that cannot be read are listed with their trouble and never touched; what killed writes left is swept.
 */
export class Library {
  constructor(
    private readonly port: FilePort,
    private readonly folder: string,
    private readonly rules: Cards,
    private readonly app: string,
  ) {
    sweepParts(port, folder, Date.now());
  }

  /** Every game, the last changed first. A folder that is not there yet is empty. Throws a Trouble. */
  list(): SavedGame[] {
    const games: SavedGame[] = [];
    const names = new Set(this.names());
    for (const name of names) {
      const id = idOf(name);
      // While a finished game's journal is being put away both are there; the file is then the whole of it.
      if (id && !(name.endsWith(JOURNAL) && names.has(`${id}${SAVE}`))) games.push(this.entry(id, name));
    }
    return games.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** One game of the list. Throws `noSuchGame`. */
  find(id: string): SavedGame {
    return this.entry(id, `${id}${this.kindOf(id)}`);
  }

  /** Reads a game to play it or to watch it. `stamp` tells the file that it stood in from any other. Throws a Trouble. */
  read(id: string): { log: GameLog; journal: Journal | null; path: string; stamp: string | null } {
    const kind = this.kindOf(id);
    const path = this.path(id, kind);
    this.refuseUnfit(path, kind === SAVE ? MAX_GAME_FILE : MAX_JOURNAL);
    if (kind === SAVE) {
      const bytes = readWhole(this.port, path, MAX_GAME_FILE);
      return { log: decodeSave(bytes, path).log, journal: null, path, stamp: stampOf(bytes) };
    }
    const { journal, lines } = Journal.open(this.port, path);
    return { log: logOf(lines, path), journal, path, stamp: null };
  }

  /** Starts the journal of a game, with everything in it so far. Throws a Trouble. */
  keep(log: GameLog): Journal {
    const { head, commands, pages, draft } = log;
    const [opening, ...turns] = pages;
    return Journal.create(this.port, this.path(head.id, JOURNAL), [
      headLine(head),
      ...(opening ? [pageLine(opening)] : []),
      ...commands.map(commandLine),
      ...turns.map(pageLine),
      ...(draft ? [draftLine(draft)] : []),
    ]);
  }

  /** Puts a game away in one file, and takes its journal away once that is safe. Throws a Trouble. */
  finish(log: GameLog): void {
    const { id } = log.head;
    const bytes = this.encode(log);
    this.alone(id, () => {
      writeWhole(this.port, this.path(id, SAVE), bytes);
      if (this.has(id, JOURNAL)) this.delete(this.path(id, JOURNAL));
    });
  }

  /**
   * Goes on in a journal with a game that came as a file, and takes the file away. Throws a Trouble, `changedElsewhere`
   * when another program has meanwhile gone on with it: what stands there now is then not the file that was read.
   */
  takeOver(log: GameLog, stamp: string): Journal {
    const { id } = log.head;
    const path = this.path(id, SAVE);
    return this.alone(id, () => {
      if (!this.has(id, SAVE) || stampOf(this.readHead(path)) !== stamp) throw trouble('changedElsewhere');
      const journal = this.keep(log);
      this.delete(path);
      return journal;
    });
  }

  /** The bytes of a game file. */
  encode(log: GameLog): Buffer {
    const finished = log.pages.length - 1;
    const { turns } = log.head.setup;
    const over = finished >= turns;
    return encodeSave(log, { turn: Math.min(finished + 1, turns), over, app: this.app });
  }

  /**
   * Takes in a game file from elsewhere under a name of its own. The same file taken in again is the same game,
   * unless that one has been played on. Throws a Trouble and then nothing has changed.
   */
  import(bytes: Buffer, name: string): SavedGame {
    const { log } = decodeSave(bytes, name);
    const known = `file-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
    if (this.has(known, SAVE)) return this.find(known);
    const id = this.has(known, JOURNAL) ? newGameId() : known;
    const head = { ...log.head, id };
    makeFolder(this.port, this.folder);
    writeWhole(this.port, this.path(id, SAVE), this.encode({ ...log, head }));
    return this.find(id);
  }

  /** Removes a game for good. Throws a Trouble. */
  remove(id: string): void {
    this.kindOf(id);
    this.alone(id, () => {
      for (const kind of [JOURNAL, SAVE]) if (this.has(id, kind)) this.delete(this.path(id, kind));
    });
  }

  /** All that is done to a game is done under its journal's lock, whether it has one yet or not. */
  private alone<T>(id: string, work: () => T): T {
    return alone(this.port, this.path(id, JOURNAL), work);
  }

  /** A pipe of a game's name would be waited on for ever, and too big a file is not worth reading. */
  private refuseUnfit(path: string, limit: number): void {
    const stat = statOf(this.port, path);
    if (!stat) throw trouble('missing', { file: path });
    if (!stat.isFile) throw trouble(stat.isFolder ? 'notAFile' : 'notRegular', { file: path });
    if (stat.size > limit) throw trouble('file.tooBig', { file: path, limit: limit / 1024 / 1024 });
  }

  private entry(id: string, name: string): SavedGame {
    try {
      const found = name.endsWith(JOURNAL) ? this.lookIntoJournal(name) : this.lookIntoSave(name);
      return describe(id, found, this.rules);
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return unreadable(id, error.reason, this.changedAt(name));
    }
  }

  private lookIntoJournal(name: string): Found {
    const path = join(this.folder, name);
    this.refuseUnfit(path, MAX_JOURNAL);
    const text = parseJournal(readWhole(this.port, path, MAX_JOURNAL), path);
    return { ...summaryOf(text.lines, path), changed: this.changedAt(name) };
  }

  private lookIntoSave(name: string): Found {
    const path = join(this.folder, name);
    this.refuseUnfit(path, MAX_GAME_FILE);
    const stat = statOf(this.port, path);
    const { preview } = readPreview(this.readHead(path), stat?.size ?? 0, path);
    const finished = preview.over ? preview.head.setup.turns : preview.turn - 1;
    return { head: preview.head, finished, changed: stat?.changed ?? 0 };
  }

  /** When a file was changed, in milliseconds since 1970; of one that cannot be asked, 0. */
  private changedAt(name: string): number {
    try {
      return this.port.stat(join(this.folder, name))?.changed ?? 0;
    } catch {
      return 0;
    }
  }

  private readHead(path: string): Buffer {
    try {
      return this.port.readHead(path, HEAD_BYTES);
    } catch (error) {
      throw diskTrouble(error, path);
    }
  }

  private names(): string[] {
    try {
      return this.port.list(this.folder);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') return [];
      throw diskTrouble(error, this.folder);
    }
  }

  /** A journal is the newer of the two, unless the game is finished. */
  private kindOf(id: string): string {
    if (this.has(id, SAVE)) return SAVE;
    if (this.has(id, JOURNAL)) return JOURNAL;
    throw trouble('noSuchGame');
  }

  private has(id: string, kind: string): boolean {
    return statOf(this.port, this.path(id, kind)) !== null;
  }

  private path(id: string, kind: string): string {
    return join(this.folder, `${id}${kind}`);
  }

  private delete(path: string): void {
    try {
      this.port.remove(path);
    } catch (error) {
      throw diskTrouble(error, path);
    }
  }
}

/** Ids are made here and nowhere else; nothing of a title or of a file's name gets into a path. */
export function newGameId(): string {
  return `game-${randomBytes(8).toString('hex')}`;
}

function idOf(name: string): string | null {
  const found = /^([a-z0-9][a-z0-9-]{2,63})\.(?:journal|worldhouse)$/.exec(name);
  return found?.[1] ?? null;
}

/** The checksum that a file's frame carries covers all that is in it. */
function stampOf(bytes: Buffer): string {
  return bytes.toString('hex', 0, STAMPED);
}

function timeOf(changed: number): string {
  return new Date(Math.min(LAST_TIME, Math.max(-LAST_TIME, changed))).toISOString();
}

function describe(id: string, { head, finished, changed }: Found, rules: Cards): SavedGame {
  const { setup, seat, title } = head;
  const card = rules.scenarios().find((one) => one.id === setup.scenario);
  const other = setup.rules !== rules.version;
  return {
    id,
    title,
    made: card !== undefined && title === madeTitle(card, seat),
    scenario: setup.scenario,
    seat,
    order: setup.seats.find((taken) => taken.id === seat)?.order ?? null,
    turn: Math.min(finished + 1, setup.turns),
    turns: setup.turns,
    over: finished >= setup.turns,
    savedAt: timeOf(changed),
    trouble: other ? { key: 'host.otherRules', params: { made: setup.rules, rules: rules.version } } : null,
  };
}

function unreadable(id: string, reason: Token, changed: number): SavedGame {
  const savedAt = timeOf(changed);
  const nothing = { scenario: '', seat: null, order: null, turn: 0, turns: 0, over: true };
  return { id, title: id, made: false, ...nothing, savedAt, trouble: reason };
}
