import type { Table } from '@shared/protocol/contract';
import type { Text } from './useText';
import { yearOf } from './yearOf';

/** Which moment of a game that is seen again stands in the house: “After turn 3 of 12, second half of 1991”. */
export function replayedAt(
  { history, world }: Pick<Table, 'history' | 'world'>,
  turn: number,
  turns: number,
  { t, date }: Text,
): string {
  const year = yearOf(history, turn);
  const when = year === undefined ? '' : date(year, world.yearsPerTurn);
  return turn === 0 ? t('ui.replay.start', { date: when }) : t('ui.replay.at', { turn, turns, date: when });
}
