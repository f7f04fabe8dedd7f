import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { Trial, TrialAnswer } from '@shared/lab/sensitivity';
import { z } from 'zod';
import type { Crew } from './crew';
import type { TrialsTask } from './work';

/*
 * The journal of a screening: one line for each seed that was played. It may be killed at any moment: whoever begins
 * again with the same journal goes through the same trials, is answered from it, and plays what it does not hold.
 */

const FORMAT = 1;
const headSchema = z.strictObject({ format: z.literal(FORMAT), rules: z.string(), table: z.string() });
const lineSchema = z.strictObject({
  key: z.string(),
  outcome: z.array(z.array(z.number())),
  reads: z.array(z.string()).optional(),
});

/** What a journal is of; one of other rules or another table is refused. */
export type JournalHead = Omit<z.infer<typeof headSchema>, 'format'>;

/** A journal that cannot be gone on with, in words. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

export class TrialJournal {
  private readonly known = new Map<string, TrialAnswer>();

  /** Opens a journal, or begins one. A last line that was torn by a kill is cut off. Throws a JournalError. */
  constructor(
    private readonly file: string,
    head: JournalHead,
  ) {
    if (!existsSync(file)) {
      appendFileSync(file, `${JSON.stringify({ format: FORMAT, ...head })}\n`);
      return;
    }
    const text = readFileSync(file, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
    const [first = '', ...lines] = text.slice(0, end).split('\n').slice(0, -1);
    const had = headSchema.safeParse(parsed(first));
    if (!had.success) throw new JournalError(`${file} is no journal of a screening. Name another file.`);
    if (had.data.rules !== head.rules || had.data.table !== head.table)
      throw new JournalError(
        `${file} was begun with rules ${had.data.rules} or another table of coefficients. Name another file.`,
      );
    lines.forEach((line, i) => {
      const read = lineSchema.safeParse(parsed(line));
      if (!read.success) throw new JournalError(`${file} is damaged in line ${i + 2}. Name another file.`);
      const { key, outcome, reads = [] } = read.data;
      this.known.set(key, { outcome, reads });
    });
  }

  has(key: string): boolean {
    return this.known.has(key);
  }

  /** The answer that the journal holds under this key, or the crew's, which is written down first. */
  async ask(key: string, trial: Trial, crew: Crew<TrialsTask>): Promise<TrialAnswer> {
    const had = this.known.get(key);
    if (had) return had;
    const answer = await crew.give(trial);
    const { outcome, reads } = answer;
    appendFileSync(this.file, `${JSON.stringify({ key, outcome, ...(trial.trace ? { reads } : {}) })}\n`);
    this.known.set(key, answer);
    return answer;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
