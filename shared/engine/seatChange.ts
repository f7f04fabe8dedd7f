import { produce } from 'immer';
import { scoreStart } from '../measures/score';
import { add, type Effect, set } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import type { OrderId, SeatId } from '../world/ids';
import type { Controller } from '../world/order';
import type { World } from '../world/world';
import type { Game } from './game';

/**
 * What it takes for a seat to stand for another order from this turn on: capital, and more credibility than borrowing
 * a repertoire ever costs (Sakwa 2019: a regime keeps to one operating system relatively consistently).
 */
export function changeOrder(world: World, seatId: SeatId, order: OrderId): Effect[] {
  const seat = world.seats[seatId];
  if (!seat || seat.order === order || seat.capital < P.changeOrderCost.value) return [];
  const because = { rule: 'engine.changeOrder', order: `${world.turn + 1}.${seatId}.change` };
  const turned = { ...world, seats: { ...world.seats, [seatId]: { ...seat, order } } };
  return [
    set('seat', seatId, 'order', order, because),
    set('seat', seatId, 'start', scoreStart(turned, seatId), because),
    add('seat', seatId, 'capital', -P.changeOrderCost.value, because),
    add('seat', seatId, 'credibility', -P.changeOrderCredibility.value, because),
  ];
}

/** A person or the computer plays the seat from now on. */
export function takeControl(game: Game, seatId: SeatId, controller: Controller): Game {
  const world = produce(game.world, (draft) => {
    const seat = draft.seats[seatId];
    if (seat) seat.controller = controller;
  });
  return { ...game, world };
}
