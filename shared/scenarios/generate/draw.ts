import { type Stream, stream } from '../../world/random';

/** Draws from one named stream: what comes out depends on the seed, the name and how often it was asked, and no more. */
export interface Draw {
  /** A number from lo to hi in tenths. */
  between(lo: number, hi: number): number;
  happens(odds: number): boolean;
  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
  raw: Stream;
}

export function drawing(seed: number, name: string): Draw {
  const raw = stream(seed, 0, `anarchy.${name}`);
  const below = (n: number) => Math.min(n - 1, Math.floor(raw() * n));
  return {
    between: (lo, hi) => Math.round((lo + raw() * (hi - lo)) * 10) / 10,
    happens: (odds) => raw() < odds,
    one: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('There is nothing to draw from.');
      return picked;
    },
    shuffled: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const moved = out[i];
        const other = out[j];
        if (moved === undefined || other === undefined) continue;
        out[i] = other;
        out[j] = moved;
      }
      return out;
    },
    raw,
  };
}

/** Tenths, within bounds. */
export function tenths(value: number, lo = 0, hi = 100): number {
  return Math.round(Math.min(hi, Math.max(lo, value)) * 10) / 10;
}
