import { gunzipSync, gzipSync } from 'node:zlib';
import type { Command } from '@shared/engine/game';
import { whole } from '@shared/protocol/ids';
import { MAX_TURNS } from '@shared/protocol/schemas';
import { z } from 'zod';
import { commandSchema, draftSchema, type GameHead, type GameLog, headSchema, MAX_COMMANDS } from './gamelog';
import { parseBounded } from './json';
import { MAX_TEXT, type Page, pageSchema } from './page';
import { firstIssue } from './savefile';
import { trouble } from './trouble';

/** Version of what the lines of a journal hold. */
const FORMAT = 1;
/** Bytes of a turn's text unpacked: a letter may take three. */
const MAX_PAGE = 3 * MAX_TEXT;

const lineSchema = z.discriminatedUnion('k', [
  z.strictObject({ k: z.literal('head'), format: z.int().min(1), head: headSchema }),
  z.strictObject({ k: z.literal('command'), command: commandSchema }),
  z.strictObject({ k: z.literal('page'), turn: whole(0, MAX_TURNS), hash: z.string(), packed: z.string() }),
  z.strictObject({ k: z.literal('draft'), draft: draftSchema }),
]);

type PageLine = { turn: number; hash: string; packed: string };

/** The first line of a journal. */
export function headLine(head: GameHead): string {
  return JSON.stringify({ k: 'head', format: FORMAT, head });
}

export function commandLine(command: Command): string {
  return JSON.stringify({ k: 'command', command });
}

/** Pages are packed: they are a hundred times as long as commands, and nobody reads them by eye. */
export function pageLine(page: Page): string {
  const { turn, hash, text } = page;
  const packed = gzipSync(Buffer.from(text, 'utf8')).toString('base64');
  return JSON.stringify({ k: 'page', turn, hash, packed });
}

export function draftLine(draft: NonNullable<GameLog['draft']>): string {
  return JSON.stringify({ k: 'draft', draft });
}

/** What a list of games shows of a journal; no page is unpacked for it. */
export function summaryOf(lines: readonly string[], file: string): { head: GameHead; finished: number } {
  const first = parseLine(lines[0] ?? '', 1, file);
  if (first.k !== 'head') throw trouble('file.foreign', { file });
  const pages = lines.filter((line) => line.startsWith('{"k":"page"')).length;
  // Without its opening it cannot be opened, and is not to be offered.
  if (pages === 0) throw trouble('file.truncated', { file });
  return { head: first.head, finished: pages - 1 };
}

/** The game that a journal's lines tell. Throws a Trouble. */
export function logOf(lines: readonly string[], file: string): GameLog {
  const commands: Command[] = [];
  const pages: Page[] = [];
  let head: GameHead | null = null;
  let draft: GameLog['draft'] = null;
  lines.forEach((text, index) => {
    const line = parseLine(text, index + 1, file);
    if ((line.k === 'head') !== (index === 0)) throw trouble('journal.damaged', { line: index + 1, file });
    if (line.k === 'head') head = line.head;
    else if (line.k === 'command') commands.push(line.command);
    else if (line.k === 'page') pages.push(unpackPage(line, index + 1, file));
    else draft = line.draft;
    // Each page may be packed a thousandfold: more of them than there are turns would fill the memory.
    if (pages.length > MAX_TURNS + 1 || commands.length > MAX_COMMANDS)
      throw trouble('file.tooMuch', { file });
  });
  if (!head || pages.length === 0) throw trouble('file.truncated', { file });
  return { head, commands, pages, draft };
}

function parseLine(text: string, line: number, file: string): z.infer<typeof lineSchema> {
  const read = lineSchema.safeParse(readJson(text));
  if (!read.success) throw trouble('file.invalid', { file, ...firstIssue(read.error) });
  if (read.data.k === 'head' && read.data.format > FORMAT) {
    throw trouble('file.newer', { file, format: read.data.format, known: FORMAT });
  }
  if (line === 1 && read.data.k !== 'head') throw trouble('file.foreign', { file });
  return read.data;
}

/** undefined for what is no JSON or more than a line ever holds, which no schema accepts. */
function readJson(text: string): unknown {
  try {
    return parseBounded(Buffer.from(text, 'utf8'));
  } catch {
    return undefined;
  }
}

function unpackPage({ turn, hash, packed }: PageLine, line: number, file: string): Page {
  try {
    const text = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_PAGE }).toString('utf8');
    return pageSchema.parse({ turn, hash, text });
  } catch (error) {
    throw trouble('journal.damaged', { line, file }, error);
  }
}
