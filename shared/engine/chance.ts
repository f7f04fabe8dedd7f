import type { Chance } from '../rules/chance';
import { Streams } from '../world/random';

/**
 * Chance in play: each name draws from a stream of its own for this turn. `scope` keeps one order's dice apart from
 * another's, as in `resolution.usa.0`.
 */
export function playChance(seed: number, turn: number, scope: string): Chance {
  return new PlayChance(seed, turn, scope);
}

class PlayChance implements Chance {
  /** Made when the first die is thrown: most rules throw none. */
  private streams: Streams | null = null;

  constructor(
    private readonly seed: number,
    private readonly turn: number,
    private readonly scope: string,
  ) {}

  happens(name: string, odds: number): boolean {
    return this.draw(name) < odds;
  }

  between(name: string, lo: number, hi: number): number {
    // The mean of two draws: likely the middle, the ends rare.
    const a = this.draw(name);
    return lo + ((a + this.draw(name)) / 2) * (hi - lo);
  }

  private draw(name: string): number {
    this.streams ??= new Streams(this.seed, this.turn, this.scope);
    return this.streams.next(name);
  }
}
