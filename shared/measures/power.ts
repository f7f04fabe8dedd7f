import { hundredths } from './parts';
import type { Survey } from './survey';

/** How a state stands in power and in the top storey’s votes and offices. */
interface PowerReading {
  /** Share of the world’s power, per cent. */
  power: number;
  /** Share of its wealth, per cent. */
  wealth: number;
  /** Share of votes and offices of global institutions, weighed by their authority, per cent. */
  status: number;
  /** Power less status, −100 … 100: what neo-revisionism answers (Sakwa 2019). */
  statusGap: number;
  /** Wealth per head; 1 is the mean of mankind. */
  prosperity: number;
}

/** Mean prosperity of mankind in the survey’s own unit; 0 for an empty world. */
export function meanProsperity(from: Survey): number {
  let mean = 0;
  for (let i = 0; i < from.n; i++) mean += (from.prosperity[i] as number) * (from.people[i] as number);
  return mean;
}

/** How one state stands; undefined for an id that is no state. */
export function powerOf(from: Survey, id: string): PowerReading | undefined {
  const i = from.indexOf.get(id);
  if (i === undefined) return undefined;
  const power = from.power[i] as number;
  const status = from.top.status[i] as number;
  const mean = meanProsperity(from);
  return {
    power: hundredths(100 * power),
    wealth: hundredths(100 * (from.wealth[i] as number)),
    status: hundredths(100 * status),
    statusGap: hundredths(100 * (power - status)),
    prosperity: mean > 0 ? hundredths((from.prosperity[i] as number) / mean) : 0,
  };
}

/** The strongest standing state and the next, as indices; −1 where there is none. */
export function strongest(from: Survey): { first: number; second: number } {
  let first = -1;
  let second = -1;
  for (let i = 0; i < from.n; i++) {
    if (from.standing[i] === 0) continue;
    const p = from.power[i] as number;
    if (first < 0 || p > (from.power[first] as number)) {
      second = first;
      first = i;
    } else if (second < 0 || p > (from.power[second] as number)) second = i;
  }
  return { first, second };
}

/** Prosperity per head as an index, 0–100: 50 at the mean of mankind. */
export function prosperityIndex(prosperity: number, mean: number, half: number): number {
  return prosperity <= 0 ? 0 : (100 * prosperity) / (prosperity + half * mean);
}
