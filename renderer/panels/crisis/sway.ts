import type { Forecast } from '@shared/protocol/contract';
import { type Act, samePersuasion } from '../../store/crisis';

/** Whom an act of persuasion would move by the seat's own estimates, itself left out; null where none was made. */
export function movedBy(act: Act, forecast: Forecast | undefined, own: string | undefined) {
  const sway = forecast?.sways.find((other) => samePersuasion(other, act));
  return sway ? sway.moved.filter(({ state }) => state !== own) : null;
}

/** Whether an act is foreseen to change nobody's place; a vote is news in itself. */
export function movesNobody(act: Act, forecast: Forecast | undefined, own: string | undefined): boolean {
  return act.act !== 'mandate' && movedBy(act, forecast, own)?.length === 0;
}
