import { dip } from './dip';
import { lagOf } from './lag';
import { passes } from './path';
import { isOfStart, type Probe } from './probe';

/** Turns by which one thing may be held to come after another. */
const MOST_LAG = 8;

/** The values that a path picked at one time, brought together. */
export function together(values: readonly number[], by: Probe['by']): number {
  if (by === 'count') return values.length;
  if (by === 'dip') return dip(values);
  if (values.length === 0) return 0;
  let sum = 0;
  let least = values[0] as number;
  let most = least;
  for (const value of values) {
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (by === 'sum') return sum;
  if (by === 'min') return least;
  if (by === 'max') return most;
  const mean = sum / values.length;
  if (by === 'mean') return mean;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / values.length);
}

/**
 * One number out of a game. `series` runs from the start to the last turn, or holds the last value alone; `leader` is
 * what a lag is held against.
 */
export function taken(
  probe: Probe,
  series: readonly number[],
  leader: readonly number[],
  yearsPerTurn: number,
): number {
  const last = series[series.length - 1] ?? 0;
  const first = series[0] ?? 0;
  const played = series.slice(1);
  const when = probe.when && isOfStart(probe.when) ? { ...probe.when, value: first } : probe.when;
  const holds = (value: number) => when !== null && passes(value, when);
  switch (probe.take) {
    case 'last':
      return last;
    case 'change':
      return last - first;
    case 'mean':
      return together(played, 'mean');
    case 'min':
      return together(played, 'min');
    case 'max':
      return together(played, 'max');
    case 'share':
      return played.filter(holds).length / Math.max(1, played.length);
    case 'ever':
      return series.some(holds) ? 1 : 0;
    case 'time': {
      const at = series.findIndex(holds);
      // A game that never comes to it counts with its whole length: no more is known.
      return (at < 0 ? series.length - 1 : at) * yearsPerTurn;
    }
    case 'slope':
      return slope(series) / yearsPerTurn;
    case 'lag':
      return lagOf(series, leader, Math.min(MOST_LAG, Math.floor(series.length / 3))) * yearsPerTurn;
  }
}

/** Rise a turn of the straight line nearest to the series (least squares). */
function slope(series: readonly number[]): number {
  const middle = (series.length - 1) / 2;
  let over = 0;
  let under = 0;
  series.forEach((value, t) => {
    over += (t - middle) * value;
    under += (t - middle) * (t - middle);
  });
  return under > 0 ? over / under : 0;
}
