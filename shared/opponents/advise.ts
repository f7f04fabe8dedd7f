import { asPlanned } from '../rules/chance';
import type { Effect } from '../rules/effect';
import { policyById } from '../rules/policies';
import { orderCost } from '../views/actor';
import type { Advice, AdviceReason, Advised } from '../views/advice';
import { expected } from '../views/preview';
import type { SeatView } from '../views/view';
import { ORDERS, type OrderId, type SeatId } from '../world/ids';
import { type Considered, consider } from './chooseOrders';
import { worthOf } from './interests';
import { type Stakes, stakesOf } from './stakes';
import { type Temper, temperOf } from './temper';

/** Orders that an adviser names: one to follow, and one to weigh it against. */
const NAMED = 2;
const FOR = 3;
const AGAINST = 1;
/** A worth that rounds to nothing is no reason. */
const SPEAKS = 0.01;

/**
 * What an adviser of each of the four orders would do in a seat's place: the computer's own way of choosing, run with
 * that order's idea of winning and repertoire on what the seat knows, and nothing else. Costs are the seat's own, so
 * what is foreign to it is as dear as if it had thought of it itself. Empty for an observer.
 */
export function advise(view: SeatView, seatId: SeatId): Advice[] {
  const stakes = stakesOf(view, seatId);
  if (!stakes) return [];
  // An adviser looks at everything and sees it as sharply as the seat can.
  const temper = temperOf('hard');
  return ORDERS.map((order) => ({ order, advised: advisedBy(order, view, stakes, temper) }));
}

function advisedBy(order: OrderId, view: SeatView, stakes: Stakes, temper: Temper): Advised[] {
  const minded: Stakes = { ...stakes, seat: { ...stakes.seat, order } };
  const affordable = consider(view, minded, { ...temper, borrows: false }, 0, { calm: true }).flatMap(
    (one): Considered[] => {
      const policy = policyById(one.order.policy);
      // A government in trouble looks to any remedy; an adviser speaks for its own order all the same.
      if (policy?.native !== order) return [];
      const cost = orderCost(view.world, stakes.seat, policy, one.order);
      return cost <= stakes.seat.capital ? [{ ...one, cost }] : [];
    },
  );
  const rate = ({ worth, cost }: Considered) => worth / (cost + 1);
  const best = affordable.filter((one) => rate(one) > temper.enough).sort((a, b) => rate(b) - rate(a));
  const named: Considered[] = [];
  for (const one of best) {
    if (named.length >= NAMED) break;
    // Two ways, not the same way twice.
    if (!named.some(({ order: other }) => other.policy === one.order.policy)) named.push(one);
  }
  return named.map(({ order: way, cost, worth }) => ({
    order: way,
    cost,
    worth,
    reasons: reasonsFor(expected(view, stakes.seat.id, way, asPlanned), view, minded),
  }));
}

/** The changes that weigh most with the adviser, those for the order first. */
function reasonsFor(effects: readonly Effect[], view: SeatView, minded: Stakes): AdviceReason[] {
  const found = new Map<string, AdviceReason>();
  for (const effect of effects) {
    const one = reasonOf(effect, worthOf(effect, view.world, minded));
    const key = `${one.kind} ${one.on} ${one.id} ${one.field}`;
    const known = found.get(key);
    const sum = known ? { ...known, amount: known.amount + one.amount, worth: known.worth + one.worth } : one;
    found.set(key, sum);
  }
  const weighed = [...found.values()].sort((a, b) => b.worth - a.worth);
  return [
    ...weighed.filter(({ worth }) => worth >= SPEAKS).slice(0, FOR),
    ...weighed.filter(({ worth }) => worth <= -SPEAKS).slice(-AGAINST),
  ];
}

function reasonOf(effect: Effect, worth: number): AdviceReason {
  const bare = { kind: effect.kind, on: effect.on, field: '', amount: 0, value: '', worth };
  switch (effect.kind) {
    case 'add':
      return { ...bare, id: effect.id, field: effect.field, amount: effect.amount };
    case 'set':
      return { ...bare, id: effect.id, field: effect.field, value: wordOf(effect.value) };
    case 'create':
      return { ...bare, id: effect.entity.id, value: nameIn(effect.entity) };
    case 'end':
      return { ...bare, id: effect.id };
  }
}

/** What people call something that is not there yet: its name, or the kind of a treaty. */
function nameIn(entity: Extract<Effect, { kind: 'create' }>['entity']): string {
  if ('name' in entity) return entity.name;
  return 'parties' in entity ? entity.kind : '';
}

/** A value of one word; a list or a record is told by its field alone. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
