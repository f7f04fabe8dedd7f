import { fieldSpec } from '../world/fields';
import type { SeatId } from '../world/ids';
import type { World } from '../world/world';
import type { LedgerEntry, PlayedOrder } from './record';

/** Whether a seat may see a change as it was: what is estimated or owned by another it may not. */
export function maySee(world: World, seatId: SeatId | null, entry: LedgerEntry): boolean {
  if (entry.kind === 'create' || entry.kind === 'end') return true;
  // What a seat's score counts from tells of its secrets, and is no field of the table: it is set whole.
  if (entry.on === 'seat' && entry.field.split('.')[0] === 'start') return entry.id === seatId;
  const spec = fieldSpec(entry.on, entry.field);
  if (!spec || spec.visibility === 'public') return true;
  const seat = seatId === null ? undefined : world.seats[seatId];
  if (!seat) return false;
  if (entry.on === 'state') return entry.id === seat.state;
  if (entry.on === 'seat') return entry.id === seat.id;
  if (spec.visibility === 'members' && entry.on === 'institution') {
    return world.institutions[entry.id]?.members[seat.state] !== undefined;
  }
  return false;
}

/** The entries of a turn that a seat may see; an observer sees what is public. */
export function visibleEntries(
  world: World,
  seatId: SeatId | null,
  entries: readonly LedgerEntry[],
): LedgerEntry[] {
  return entries.filter((e) => maySee(world, seatId, e));
}

/** Orders as others see them once they are carried out: the team's own words stay its own. */
export function visibleOrders(seatId: SeatId | null, orders: readonly PlayedOrder[]): PlayedOrder[] {
  return orders
    .filter((o) => o.seat === seatId || o.result === 'done')
    .map((o) => {
      if (o.seat === seatId || o.order.intent === undefined) return o;
      const { intent: _own, ...order } = o.order;
      return { ...o, order };
    });
}
