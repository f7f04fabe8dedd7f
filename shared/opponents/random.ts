import type { Players } from '../engine/simulate';
import { barredCircles, circleCost } from '../rules/response/barred';
import type { Response } from '../rules/rule';
import { legalOrders } from '../views/legal';
import { CIRCLES } from '../world/circles';
import { type Stream, stream } from '../world/random';

/** A player who gives any legal orders and takes any open place: the yardstick for players with a purpose. */
export function randomPlayers(seed: number): Players {
  const draws = (turn: number, seat: string, what: string): Stream =>
    stream(seed, turn, `opponent.random.${what}.${seat}`);
  return {
    orders(view, seatId) {
      const draw = draws(view.world.turn + 1, seatId, 'orders');
      const seat = view.world.seats[seatId];
      const open = legalOrders(view, seatId);
      const chosen = [];
      let capital = seat?.capital ?? 0;
      const wanted = Math.floor(draw() * 4);
      for (let i = 0; i < wanted && open.length > 0; i++) {
        const pick = open.splice(Math.floor(draw() * open.length), 1)[0];
        if (!pick || pick.cost > capital) continue;
        capital -= pick.cost;
        chosen.push(pick.order);
      }
      return chosen;
    },
    responses(view, seatId, crises) {
      const draw = draws(view.world.turn + 1, seatId, 'responses');
      const seat = view.world.seats[seatId];
      const out: Response[] = [];
      let capital = seat?.capital ?? 0;
      for (const id of crises) {
        const crisis = view.world.crises[id];
        if (!seat || !crisis) continue;
        const barred = barredCircles(view.world, crisis, seat.state);
        const open = CIRCLES.filter(
          (c) => !barred[c] && circleCost(view.world, crisis, seat.state, c) <= capital,
        );
        const circle = open[Math.floor(draw() * open.length)];
        if (!circle) continue;
        capital -= circleCost(view.world, crisis, seat.state, circle);
        out.push({ crisis: id, circle, persuade: [] });
      }
      return out;
    },
  };
}
