import type { Crisis } from './crisis';
import type { Corporation, Movement, People } from './ground';
import type { OrderId } from './ids';
import type { Institution } from './institution';
import type { Order, Seat } from './order';
import type { Dyad, Treaty, War } from './relations';
import type { State } from './state';
import type { System } from './system';

/** Everything that is true at one moment of a game. Plain JSON; every record is keyed by id. */
export interface World {
  scenario: string;
  /** Turns completed; 0 before the first. */
  turn: number;
  /** Calendar year at which this moment begins, as a fraction. */
  year: number;
  yearsPerTurn: number;
  /** Drawn from the seed; fixes the errors of outsiders' estimates, and no view contains it. */
  salt?: number;
  system: System;
  orders: Record<OrderId, Order>;
  states: Record<string, State>;
  institutions: Record<string, Institution>;
  peoples: Record<string, People>;
  movements: Record<string, Movement>;
  corporations: Record<string, Corporation>;
  dyads: Record<string, Dyad>;
  treaties: Record<string, Treaty>;
  wars: Record<string, War>;
  crises: Record<string, Crisis>;
  seats: Record<string, Seat>;
}

/** Kinds of subject that a number can belong to, and the record of the world that holds them. */
export const COLLECTIONS = {
  order: 'orders',
  state: 'states',
  institution: 'institutions',
  people: 'peoples',
  movement: 'movements',
  corporation: 'corporations',
  dyad: 'dyads',
  treaty: 'treaties',
  war: 'wars',
  crisis: 'crises',
  seat: 'seats',
} as const;
export type Collection = keyof typeof COLLECTIONS;
/** `system` is a subject too; its id is always `system`. */
export type SubjectKind = Collection | 'system';

/** What a collection holds. */
export interface EntityOf {
  order: Order;
  state: State;
  institution: Institution;
  people: People;
  movement: Movement;
  corporation: Corporation;
  dyad: Dyad;
  treaty: Treaty;
  war: War;
  crisis: Crisis;
  seat: Seat;
}

/** One field of one subject; `field` may have one dot, as in `mix.liberal` or `members.usa`. */
export interface FieldRef {
  on: SubjectKind;
  id: string;
  field: string;
}
