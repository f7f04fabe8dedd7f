import type { OrderId, StateId } from '../world/ids';
import type { Reading, Reason, RegimeId, SpectrumId } from './reading';

/** A necessary condition of a regime, and whether this world meets it. */
export interface Condition {
  key: string;
  value: number;
  needed: number;
  met: boolean;
}

export interface RegimeReading {
  id: RegimeId;
  /** Place on the ribbon, 0 unity … 100 division; stations are unequally spaced. */
  position: number;
  /** 0–100: one centre over how much. */
  centralisation: Reading;
  /** 0–100: institutions, civic associations and regional unions, working and independent. */
  plurality: Reading;
  conditions: readonly Condition[];
  reasons: readonly Reason[];
  /** How far it is to each other regime, in points; the nearest first. */
  distances: readonly { id: RegimeId; distance: number }[];
}

/** A set of states that recognise each other as sovereign equals (Buzan 1993). */
export interface Society {
  members: readonly StateId[];
  road: 'gemeinschaft' | 'gesellschaft';
  level: 'basic' | 'developed' | 'integrated';
  /** Mean commitment of its members, 0–100. */
  density: number;
}

export interface SocietyReading {
  societies: readonly Society[];
  /** 0 core … 3 fringe: the circle of commitment of each state. */
  circleOf: Readonly<Record<StateId, 0 | 1 | 2 | 3>>;
  /** Commitment of each state to international society, 0–100: the number behind its circle. */
  commitmentOf: Readonly<Record<StateId, number>>;
  pariahs: readonly StateId[];
}

export interface Failure {
  failing: boolean;
  /** 0–100, higher is worse. */
  value: number;
  reasons: readonly Reason[];
}

export interface OrderReading {
  /** 0–100: concentration of power among states. */
  concentration: number;
  /** Legitimacy less power of each order, −100 … 100. */
  gap: Readonly<Record<OrderId, number>>;
  /** How many orders count, 1–4. */
  effectiveOrders: number;
  /** 0–100 */
  disorder: Reading;
  /** Share of the top storey that each order claims, per cent; the rest belongs to all. */
  ownership: Readonly<Record<OrderId, number>>;
}

/** Everything that is measured of a world every turn; nothing of it is stored in the world. */
export interface Measures {
  regime: RegimeReading;
  spectrum: { id: SpectrumId; centre: StateId | null; reasons: readonly Reason[] };
  society: SocietyReading;
  peace: Reading;
  justice: Reading;
  pluralism: Reading;
  freedom: Reading;
  failures: { peacekeeping: Failure; equality: Failure; liberty: Failure };
  order: OrderReading;
}
