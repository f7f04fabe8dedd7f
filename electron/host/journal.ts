import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { FilePort } from './fileport';
import { alone } from './lock';
import { trouble } from './trouble';
import { diskTrouble, makeFolder, readWhole, statOf, writeAll, writeWhole } from './write';

/** Hex digits of the checksum that begins each line. */
const SUM = 16;
const NEWLINE = 0x0a;
/** Bytes of a journal; four hundred long turns take a quarter of it. */
export const MAX_JOURNAL = 64 * 1024 * 1024;

/** What a journal holds, and how many of its bytes are whole. */
interface JournalText {
  /** One JSON text a line, the header first. */
  lines: string[];
  /** Bytes up to the end of the last whole line. */
  wholeBytes: number;
  /** Bytes after it: a line that was being written when the power went. */
  tornBytes: number;
  /** Checksum of the last whole line, which the next one carries on from. */
  sum: string;
}

/** Each checksum covers the line before as well, so that a line left out or put elsewhere shows too. */
function sumOf(before: string, json: string): string {
  return createHash('sha256').update(before).update('\n').update(json).digest('hex').slice(0, SUM);
}

/**
 * Reads what is whole. The end of a journal may be torn: a line without its end, or blank bytes where the disk had
 * made room and written nothing. Anything wrong before that is damage, and throws a Trouble.
 */
export function parseJournal(bytes: Uint8Array, file: string): JournalText {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  let sum = '';
  let from = 0;
  while (from < text.length) {
    const to = text.indexOf(NEWLINE, from);
    const line = to < 0 ? null : readLine(text.toString('utf8', from, to), sum);
    if (line === null) {
      if (to < 0 || isBlank(text.subarray(from))) break;
      throw trouble('journal.damaged', { line: lines.length + 1, file });
    }
    lines.push(line.json);
    sum = line.sum;
    from = to + 1;
  }
  if (lines.length === 0) throw trouble(text.length === 0 ? 'file.empty' : 'file.foreign', { file });
  return { lines, wholeBytes: from, tornBytes: text.length - from, sum };
}

function readLine(line: string, before: string): { json: string; sum: string } | null {
  const sum = line.slice(0, SUM);
  const json = line.slice(SUM + 1);
  return line[SUM] === ' ' && sum === sumOf(before, json) ? { json, sum } : null;
}

/** All zero bytes: room made on the disk that was never written. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function encode(lines: readonly string[], before: string): { bytes: Buffer; sum: string } {
  let sum = before;
  const text = lines.map((json) => {
    sum = sumOf(sum, json);
    return `${sum} ${json}\n`;
  });
  return { bytes: Buffer.from(text.join(''), 'utf8'), sum };
}

/**
 * The log of a game in play: one JSON text a line, only ever added to, on the disk before anyone is told that a
 * command was taken. A failed addition leaves the journal as it was.
 */
export class Journal {
  private constructor(
    private readonly port: FilePort,
    readonly path: string,
    private size: number,
    private sum: string,
  ) {}

  /** Starts a journal with all these lines at once; whole or not at all. Replaces one of the same name. */
  static create(port: FilePort, path: string, lines: readonly string[]): Journal {
    const { bytes, sum } = encode(lines, '');
    makeFolder(port, dirname(path));
    writeWhole(port, path, bytes);
    return new Journal(port, path, bytes.length, sum);
  }

  /** Opens a journal to carry on with it; a torn end is cut off. */
  static open(port: FilePort, path: string): { journal: Journal; lines: readonly string[] } {
    const read = () => parseJournal(readWhole(port, path, MAX_JOURNAL), path);
    const first = read();
    // What looks torn may be a line that another Worldhouse is writing: only alone can that be told.
    const text = first.tornBytes > 0 ? alone(port, path, () => cutTorn(port, path, read())) : first;
    return { journal: new Journal(port, path, text.wholeBytes, text.sum), lines: text.lines };
  }

  /** Whether there is room for what is only a convenience; the other half is for the game itself. */
  get isHalfFull(): boolean {
    return this.size > MAX_JOURNAL / 2;
  }

  /** Adds lines and flushes them: after this returns they last, and when it throws a Trouble none is there. */
  append(lines: readonly string[]): void {
    const { bytes, sum } = encode(lines, this.sum);
    // A journal that is longer could not be read again.
    if (this.size + bytes.length > MAX_JOURNAL) throw trouble('journal.full', { file: this.path });
    alone(this.port, this.path, () => this.write(bytes));
    this.size += bytes.length;
    this.sum = sum;
  }

  private write(bytes: Uint8Array): void {
    if (statOf(this.port, this.path)?.size !== this.size) throw trouble('changedElsewhere');
    editing(this.port, this.path, (file) => {
      try {
        writeAll(this.port, file, bytes, this.size);
        this.port.sync(file);
      } catch (error) {
        this.port.cut(file, this.size);
        throw error;
      }
    });
  }
}

function cutTorn(port: FilePort, path: string, text: JournalText): JournalText {
  if (text.tornBytes > 0) {
    editing(port, path, (file) => {
      port.cut(file, text.wholeBytes);
      port.sync(file);
    });
  }
  return text;
}

function editing(port: FilePort, path: string, work: (file: number) => void): void {
  try {
    const file = port.open(path, 'edit');
    try {
      work(file);
    } finally {
      port.close(file);
    }
  } catch (error) {
    throw diskTrouble(error, path);
  }
}
