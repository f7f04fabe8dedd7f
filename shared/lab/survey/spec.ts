import { ORDERS, type OrderId } from '../../world/ids';
import type { Start } from '../experiment/stage';

/** What a survey plays: so many games, dealt over its starts one after the other. */
export interface SurveySpec {
  games: number;
  /** Turns of each game. */
  turns: number;
  starts: readonly SurveyStart[];
}

export interface SurveyStart {
  id: string;
  /**
   * Like powers sit, each with another order, and who plays which is dealt anew for each seed: nobody's place is
   * better than another's over the games. Else everyone plays the order that the scenario lists.
   */
  balanced: boolean;
  /** Years that a turn takes, in turn from seed to seed; the start's own unless told. */
  yearsPerTurn?: readonly number[];
}

/** One game of a survey. */
interface Dealt {
  start: SurveyStart;
  seed: number;
  /** By how many places the listed orders are handed round. */
  deal: number;
  /** Years that a turn takes; null for the start's own. */
  yearsPerTurn: number | null;
}

/** The game of this number, from 0; the same number, the same game. Seeds are shared by all starts. */
export function dealtGame({ starts }: SurveySpec, game: number): Dealt {
  const start = starts[game % starts.length];
  if (!start) throw new RangeError('A survey needs a start.');
  const round = Math.floor(game / starts.length);
  const paces = start.yearsPerTurn ?? [];
  return {
    start,
    seed: round + 1,
    deal: start.balanced ? round : 0,
    // Another pace only after every deal, so that no order plays one of them more often.
    yearsPerTurn: paces[Math.floor(round / ORDERS.length) % Math.max(1, paces.length)] ?? null,
  };
}

interface Seated {
  id: string;
  order: OrderId;
  listedOrder: OrderId;
}

/** Those who sit where nobody names any, with the orders handed round by `deal` places. */
export function seatedBy(start: Pick<Start, 'seats'>, deal: number): Seated[] {
  const solo = start.seats.filter((seat) => seat.solo);
  return solo.map(({ id, order }, i) => ({
    id,
    order: solo[(i + deal) % solo.length]?.order ?? order,
    listedOrder: order,
  }));
}
