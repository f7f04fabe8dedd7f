import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MAX_GAME_FILE } from '@shared/protocol/schemas';
import { z } from 'zod';
import { type GameLog, headSchema, logSchema, MAX_COMMANDS } from './gamelog';
import { parseBounded } from './json';
import { MAX_TEXT } from './page';
import { trouble } from './trouble';

/**
 * A game in one file (`docs/saves.md` draws it):
 *
 *     magic 8 · format u16 · length of the preview u32 · length of the body u32 · checksum of head and preview 32
 *     preview (JSON) · body (gzip of JSON)
 *
 * The frame never changes, whatever later formats put into preview and body, so any version can tell a newer file
 * from a damaged one.
 */
const MAGIC = Buffer.from('\x89WHOUSE\n', 'latin1');
export const FORMAT = 1;
const FRAME = MAGIC.length + 2 + 4 + 4;
const SUM = 32;
const START = FRAME + SUM;
/** Bytes at the head of a file that tell it from any other: lengths, and a checksum over all the rest. */
export const STAMPED = START;
const MAX_PREVIEW = 64 * 1024;
/** A body larger than this unpacked is no game, whatever it says of itself; the longest takes 80 MB. */
const MAX_UNPACKED = 128 * 1024 * 1024;

/** What a list of games shows, readable without unpacking the game. */
export interface Preview {
  head: GameLog['head'];
  /** The turn in play, from 1. */
  turn: number;
  over: boolean;
  /** Worldhouse that wrote the file. */
  app: string;
  /** Bytes of the body once unpacked. */
  unpacked: number;
  /** Checksum of the packed body. */
  body: string;
}

const previewSchema: z.ZodType<Preview> = z.strictObject({
  head: headSchema,
  turn: z.int().min(0).max(1000),
  over: z.boolean(),
  app: z.string().max(40),
  unpacked: z.int().min(2).max(MAX_UNPACKED),
  body: z.string().regex(/^[0-9a-f]{64}$/),
});

const sha = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The bytes of a game file. Throws a Trouble for a game that could not be read back: the file that it would have taken
 * the place of, or the journal, is then still the whole of it.
 */
export function encodeSave(log: GameLog, at: { turn: number; over: boolean; app: string }): Buffer {
  const { head, commands, pages } = log;
  const text = Buffer.from(JSON.stringify({ head, commands, pages }), 'utf8');
  const body = gzipSync(text, { level: 9 });
  const tooLong = commands.length > MAX_COMMANDS || pages.some((page) => page.text.length > MAX_TEXT);
  if (tooLong || text.length > MAX_UNPACKED || HEAD_BYTES + body.length > MAX_GAME_FILE) {
    throw trouble('tooLongToKeep', { limit: MAX_GAME_FILE / 1024 / 1024 });
  }
  const preview: Preview = { head, ...at, unpacked: text.length, body: sha(body).toString('hex') };
  const previewText = Buffer.from(JSON.stringify(preview), 'utf8');
  const frame = Buffer.alloc(FRAME);
  MAGIC.copy(frame);
  frame.writeUInt16BE(FORMAT, MAGIC.length);
  frame.writeUInt32BE(previewText.length, MAGIC.length + 2);
  frame.writeUInt32BE(body.length, MAGIC.length + 6);
  return Buffer.concat([frame, sha(frame, previewText), previewText, body]);
}

/** How much of a file holds its preview at most. */
export const HEAD_BYTES = START + MAX_PREVIEW;

/**
 * Reads the preview from the first bytes of a file. `size` is the size of the whole file.
 * Throws a Trouble: foreign, empty, cut short, damaged, made by a newer version.
 */
export function readPreview(bytes: Buffer, size: number, file: string): { preview: Preview; start: number } {
  if (size === 0) throw trouble('file.empty', { file });
  if (!looksLikeSave(bytes)) throw trouble('file.foreign', { file });
  if (bytes.length < START) throw trouble('file.truncated', { file });
  const previewLength = bytes.readUInt32BE(MAGIC.length + 2);
  const bodyLength = bytes.readUInt32BE(MAGIC.length + 6);
  if (previewLength > MAX_PREVIEW) throw trouble('file.damaged', { file, part: 'head' });
  const previewText = bytes.subarray(START, START + previewLength);
  if (previewText.length < previewLength) throw trouble('file.truncated', { file });
  const frame = bytes.subarray(0, FRAME);
  if (!sha(frame, previewText).equals(bytes.subarray(FRAME, START))) {
    throw trouble('file.damaged', { file, part: 'head' });
  }
  const format = bytes.readUInt16BE(MAGIC.length);
  if (format > FORMAT) throw trouble('file.newer', { file, format, known: FORMAT });
  const whole = START + previewLength + bodyLength;
  if (size < whole) throw trouble('file.truncated', { file });
  if (size > whole) throw trouble('file.damaged', { file, part: 'end' });
  const preview = previewSchema.safeParse(parseJson(previewText, file));
  if (!preview.success) throw invalid(preview.error, file);
  return { preview: preview.data, start: START + previewLength };
}

/** A file that begins like one of ours; a short one counts by what there is of it. */
export function looksLikeSave(bytes: Buffer): boolean {
  const magic = bytes.subarray(0, MAGIC.length);
  return magic.equals(MAGIC.subarray(0, magic.length));
}

/** Reads a whole game file. Throws a Trouble, never anything else, and never unpacks more than the bound. */
export function decodeSave(bytes: Buffer, file: string): { log: GameLog; preview: Preview } {
  if (bytes.length > MAX_GAME_FILE) {
    throw trouble('file.tooBig', { file, limit: MAX_GAME_FILE / 1024 / 1024 });
  }
  const { preview, start } = readPreview(bytes, bytes.length, file);
  const body = bytes.subarray(start);
  if (sha(body).toString('hex') !== preview.body) throw trouble('file.damaged', { file, part: 'body' });
  const log = logSchema.safeParse(parseJson(unpack(body, preview.unpacked, file), file));
  if (!log.success) throw invalid(log.error, file);
  if (JSON.stringify(log.data.head) !== JSON.stringify(preview.head)) {
    throw trouble('file.damaged', { file, part: 'preview' });
  }
  return { log: { ...log.data, draft: null }, preview };
}

/** Unpacks a body that says how long it is; one that goes on longer is stopped there. */
function unpack(body: Buffer, length: number, file: string): Buffer {
  try {
    const text = gunzipSync(body, { maxOutputLength: length });
    if (text.length === length) return text;
  } catch {
    // Said below: whether it is no gzip or too long, it is not what was written.
  }
  throw trouble('file.damaged', { file, part: 'body' });
}

function parseJson(bytes: Buffer, file: string): unknown {
  try {
    return parseBounded(bytes);
  } catch {
    throw trouble('file.damaged', { file, part: 'JSON' });
  }
}

/** What a schema found wrong first, in words. */
export function firstIssue(error: z.ZodError): { field: string; problem: string } {
  const [issue] = error.issues;
  return { field: issue?.path.map(String).join('.') || 'it', problem: issue?.message ?? 'wrong' };
}

export function invalid(error: z.ZodError, file: string) {
  return trouble('file.invalid', { file, ...firstIssue(error) });
}
