import type { OrderId, SeatId, StateId, TrackId } from './ids';

/** One of the four orders, moved by all who act in its name (Sakwa 2019). Indices run 0–100. */
export interface Order {
  id: OrderId;
  /** How far its norms are held valid for all. */
  universality: number;
  /** How hard it fights to be order itself. */
  supremacy: number;
  legitimacy: number;
  power: number;
  /** Radicalisation, 0–100 per track; only the order's own tracks are present. */
  tracks: Partial<Record<TrackId, number>>;
}

/** Who plays a seat. */
export type Controller = 'person' | 'computer';

/** A seat steers a state and has picked one order. */
export interface Seat {
  id: SeatId;
  state: StateId;
  order: OrderId;
  /** The order that the scenario lists for it; another one is marked counterfactual. */
  listedOrder: OrderId;
  controller: Controller;
  /** Political capital to spend on orders, in points. */
  capital: number;
  /** What it gains each turn, in points. */
  income: number;
  /** 0–100: whether others believe what it says. */
  credibility: number;
  /** Components of its score as they stood at the start, so that growth can be told. */
  start: Record<string, number>;
}
