import type { HistoryPoint } from '@shared/protocol/contract';

/**
 * The year in which a turn was played: a point of the history tells how things stood when the turn was over, and so when
 * the next one began. Turn 0 is the start. Undefined where the history does not reach so far.
 */
export function yearOf(history: readonly HistoryPoint[], turn: number): number | undefined {
  const at = (wanted: number) => history.find((point) => point.turn === wanted)?.year;
  return at(turn) === undefined ? undefined : (at(turn - 1) ?? at(turn));
}
