import type { Group } from './groups';
import { passesDown, passesUp } from './shafts';
import { ticksOf, travelsOf } from './travel';
import type { Beat, BeatKind, SceneFilm } from './types';

/** No turn plays longer than this, in seconds at speed 1. */
export const LONGEST = 20;
/** No ring takes longer than this, in seconds. */
export const LONGEST_RING = 1.5;

/** Lengths of beats in seconds, before the whole is fitted into `LONGEST`. */
export const LENGTH = {
  order: 1.15,
  allOrders: 7,
  drift: 2.2,
  break: 1.6,
  enter: 0.9,
  persuade: 1.1,
  offer: 0.9,
  withdraw: 1.2,
  ring: 0.5,
  perState: 0.06,
  emptyRing: 0.15,
  outcome: 1.3,
  leave: 2.2,
  settle: 1.2,
} as const;
/** More orders than this share beats. */
export const MOST_ORDER_BEATS = 10;

export type Draft = Omit<Beat, 'index' | 'start'>;
/** A beat that shows a group of entries. */
export function draft(film: SceneFilm, kind: BeatKind, group: Group, length: number): Draft {
  return {
    kind,
    phase: group.entries[0]?.phase ?? 'resolution',
    length,
    entries: group.entries.map((entry) => entry.n),
    orders: group.orders,
    crisis: null,
    ring: null,
    travels: kind === 'order' ? travelsOf(film, group.entries) : [],
    vote: null,
    ticks: ticksOf(group.entries),
    down: passesDown(group.entries),
    up: passesUp(group.entries),
  };
}
