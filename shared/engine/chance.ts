import type { Chance } from '../rules/chance';
import { type Stream, stream } from '../world/random';

/**
 * Chance in play: each name draws from a stream of its own for this turn. `scope` keeps one order's dice apart from
 * another's, as in `resolution.usa.0`.
 */
export function playChance(seed: number, turn: number, scope: string): Chance {
  const streams = new Map<string, Stream>();
  const draw = (name: string): number => {
    let source = streams.get(name);
    if (!source) {
      source = stream(seed, turn, `${scope}.${name}`);
      streams.set(name, source);
    }
    return source();
  };
  return {
    happens: (name, odds) => draw(name) < odds,
    between: (name, lo, hi) => {
      // The mean of two draws: likely the middle, the ends rare.
      const a = draw(name);
      return lo + ((a + draw(name)) / 2) * (hi - lo);
    },
  };
}
