import { isToken, newToken } from './security';

/** A browser that was asked to open is there long before. */
const GOOD_FOR_MS = 60_000;

/**
 * Lets a browser in that this program starts itself. What a program is started with, everyone on the machine can read
 * for as long as it runs; so it is given a ticket, which is good once and not for long, and not the key.
 */
export class Tickets {
  private issued: { ticket: string; until: number } | null = null;

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** A ticket; the one before is worth nothing any more. */
  issue(): string {
    const ticket = newToken();
    this.issued = { ticket, until: this.clock() + GOOD_FOR_MS };
    return ticket;
  }

  /** Whether it is the ticket; it is then used up. */
  takes(given: unknown): boolean {
    const { issued } = this;
    if (!issued || this.clock() > issued.until || !isToken(given, issued.ticket)) return false;
    this.issued = null;
    return true;
  }
}
