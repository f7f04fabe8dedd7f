import type { Trial, TrialAnswer } from '@shared/lab/sensitivity';
import { z } from 'zod';
import { disk, type FilePort } from '../fileport';
import { trouble } from '../trouble';
import { diskTrouble, readWhole, statOf, writeAll } from '../write';
import type { Crew } from './crew';
import type { TrialsTask } from './work';

/*
 * The journal of a screening: one line for each seed that was played. It may be killed at any moment: whoever begins
 * again with the same journal goes through the same trials, is answered from it, and plays what it does not hold.
 */

const FORMAT = 1;
/** Bytes of a journal; a screening of all propositions to its end takes a twentieth. */
const MAX_BYTES = 256 * 1024 * 1024;
const headSchema = z.strictObject({ format: z.literal(FORMAT), rules: z.string(), table: z.string() });
const lineSchema = z.strictObject({
  key: z.string(),
  outcome: z.array(z.array(z.number())),
  reads: z.array(z.string()).optional(),
});

/** What a journal is of; one of other rules or another table is refused. */
type JournalHead = Omit<z.infer<typeof headSchema>, 'format'>;

/** A journal that cannot be gone on with, in words. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

export class TrialJournal {
  private readonly known = new Map<string, TrialAnswer>();
  /** Bytes of it that are whole. */
  private size = 0;

  /**
   * Opens a journal, or begins one. A last line that was torn by a kill is cut off. Throws a JournalError, or a Trouble
   * where the disk refuses.
   */
  constructor(
    private readonly file: string,
    head: JournalHead,
    private readonly port: FilePort = disk,
  ) {
    const there = statOf(port, file);
    if (!there) {
      this.add('new', { format: FORMAT, ...head });
      return;
    }
    if (!there.isFile) throw trouble(there.isFolder ? 'notAFile' : 'notRegular', { file });
    const bytes = readWhole(port, file, MAX_BYTES);
    this.size = bytes.lastIndexOf('\n') + 1;
    const [first = '', ...lines] = bytes.toString('utf8', 0, this.size).split('\n').slice(0, -1);
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
    // Only now that it is known to be a journal: it might have been anybody's file.
    if (this.size < bytes.length) this.edit('edit', (open) => port.cut(open, this.size));
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
    this.add('edit', { key, outcome, ...(trial.trace ? { reads } : {}) });
    this.known.set(key, answer);
    return answer;
  }

  private add(how: 'new' | 'edit', line: object): void {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`, 'utf8');
    if (how === 'edit' && statOf(this.port, this.file)?.size !== this.size)
      throw new JournalError(`Another program has written to ${this.file}. Run the same command again.`);
    this.edit(how, (open) => {
      try {
        writeAll(this.port, open, bytes, this.size);
      } catch (error) {
        this.port.cut(open, this.size);
        throw error;
      }
    });
    this.size += bytes.length;
  }

  private edit(how: 'new' | 'edit', work: (open: number) => void): void {
    try {
      const open = this.port.open(this.file, how);
      try {
        work(open);
      } finally {
        this.port.close(open);
      }
    } catch (error) {
      throw diskTrouble(error, this.file);
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
