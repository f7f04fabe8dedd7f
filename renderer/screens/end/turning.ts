import type { HistoryPoint } from '@shared/protocol/contract';
import type { Criterion, Token } from '@shared/views/seen';
import { gain } from '../../text/numbers';

/** A turn after which things were otherwise. */
export interface Turning {
  turn: number;
  year: number;
  token: Token;
  weight: number;
  /** The criterion that swung, where one did. */
  criterion?: Criterion;
}

const CRITERIA = ['peace', 'justice', 'pluralism', 'freedom', 'disorder'] as const;
/** Points in one turn that count as a turn of things. */
const SWING = 3;
const REGIME_WEIGHT = 100;

/** Where the game turned: moves between regimes, and the greatest swings of the criteria; in the order of time. */
export function turningPoints(history: readonly HistoryPoint[], most = 7): Turning[] {
  const found: Turning[] = [];
  history.forEach((point, i) => {
    const before = history[i - 1];
    if (!before) return;
    if (before.regime !== point.regime) {
      const params = { from: `regime:${before.regime}`, to: `regime:${point.regime}` };
      found.push({
        turn: point.turn,
        year: before.year,
        token: { key: 'ui.turning.regime', params },
        weight: REGIME_WEIGHT,
      });
    }
    for (const name of CRITERIA) {
      const by = gain(before[name], point[name]);
      if (Math.abs(by) < SWING) continue;
      const key = by > 0 ? 'ui.turning.rise' : 'ui.turning.fall';
      const params = { what: `criterion:${name}`, by: Math.abs(by) };
      found.push({
        turn: point.turn,
        year: before.year,
        token: { key, params },
        weight: Math.abs(by),
        criterion: name,
      });
    }
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => a.turn - b.turn);
}
