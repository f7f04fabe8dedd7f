import { sentence } from '../host/sentence';
import { isTrouble, type Trouble, trouble } from '../host/trouble';

/** What a command ends with, as `--help` says. */
export const EXIT = { ok: 0, diverged: 1, error: 2, otherRules: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something that a person can put right, said in one sentence. */
export class Complaint extends Error {}

/**
 * Letters that a terminal obeys instead of showing: a title in somebody's file could clear the screen, write to the
 * clipboard or turn the line around.
 */
const COMMANDS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text of one line or more as it may be shown. */
export function shown(text: string): string {
  return text.replace(COMMANDS, (letter) => (letter === '\n' || letter === '\t' ? letter : '\ufffd'));
}

/** Writes text for people to the standard output. */
export function print(text: string): void {
  process.stdout.write(`${shown(text)}\n`);
}

/** Writes data for programs to the standard output; what a terminal would obey is written by its number. */
export function printJson(value: unknown): void {
  const text = JSON.stringify(value, null, 2).replace(COMMANDS, (letter) =>
    letter === '\n' ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  process.stdout.write(`${text}\n`);
}

/** Says what went wrong on the standard error, without a stack trace. */
export function complain(error: unknown): void {
  warn(messageOf(error));
}

/** Tells something on the standard error. */
export function warn(text: string): void {
  process.stderr.write(`worldhouse: ${shown(text)}\n`);
}

export function messageOf(error: unknown): string {
  if (isTrouble(error)) return sentence((error as Trouble).reason);
  if (error instanceof Complaint) return error.message;
  if (error instanceof Error && error.name === 'CaseError') return error.message;
  const told = error instanceof Error ? error.message : String(error);
  return `${sentence(trouble('fault').reason)} (${told.split('\n', 1)[0]})`;
}

/**
 * A reader that has had enough (`… | head`) ends the program quietly; any other failure to write is told. Without
 * this, Node would print a stack trace.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
    complain(trouble(error.code === 'ENOSPC' ? 'diskFull' : 'disk', outputOf(error)));
    process.exit(EXIT.error);
  });
  process.stderr.on('error', () => process.exit(EXIT.error));
}

const outputOf = ({ code }: NodeJS.ErrnoException) => ({ file: 'the output', problem: code ?? 'unknown' });
