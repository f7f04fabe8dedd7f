/** Requests that may come at once, and how many a second after that. A person with a fast hand stays far below. */
const BURST = 120;
const PER_SECOND = 40;

/** Whether a client keeps within bounds; each request takes one of its tokens, time gives them back. */
export class Pace {
  private tokens = BURST;
  private last: number;

  constructor(private readonly clock: () => number = () => performance.now()) {
    this.last = clock();
  }

  takes(): boolean {
    const now = this.clock();
    this.tokens = Math.min(BURST, this.tokens + ((now - this.last) / 1000) * PER_SECOND);
    this.last = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
