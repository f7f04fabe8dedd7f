import { asLuck } from '../rules/chance';
import { barredCircles, circleCost } from '../rules/response/barred';
import { type Coalition, formCoalition } from '../rules/response/form';
import { persuasionsFor } from '../rules/response/persuade';
import type { Persuasion, Response } from '../rules/rule';
import type { SeatView } from '../views/view';
import type { Circle } from '../world/circles';
import type { Crisis } from '../world/crisis';
import type { OrderId } from '../world/ids';
import { lookups } from '../world/lookups';
import type { World } from '../world/world';

/**
 * How a computer seat answers the open crises. It expects the circles to form as the published rule places them, by
 * its own estimates, and takes the place that its state would take anyway, bent by what its order makes of the case;
 * a leader spends what it can on a mandate and on those nearest to joining.
 */
export function chooseResponses(view: SeatView, seatId: string, crises: readonly string[]): Response[] {
  const seat = view.world.seats[seatId];
  if (!seat) return [];
  const out: Response[] = [];
  let capital = seat.capital;
  for (const id of crises) {
    const crisis = view.world.crises[id];
    if (!crisis || crisis.stage === 'closed') continue;
    const expected = expectedCoalition(view, crisis);
    const natural = expected.circles[seat.state] ?? 'neutral';
    const barred = barredCircles(view.world, crisis, seat.state);
    const wanted = bent(
      natural,
      seat.order,
      crisis,
      expected.leader === null && expected.offered === seat.state,
    );
    const circle = firstOpen(
      wanted,
      natural,
      (c) => !barred[c] && circleCost(view.world, crisis, seat.state, c) <= capital,
    );
    capital -= circleCost(view.world, crisis, seat.state, circle);
    const persuade: Persuasion[] = [];
    const leads = circle === 'lead' || expected.offered === seat.state;
    if (leads) {
      for (const offer of persuasionsFor(view.world, seat.state, crisis)) {
        if (persuade.length >= 3 || offer.cost > capital) continue;
        // One approach to each: a second in the same week is pestering.
        if (persuade.some((p) => p.target.id === offer.target.id)) continue;
        capital -= offer.cost;
        persuade.push({ act: offer.act, crisis: id, target: offer.target });
      }
    }
    out.push({ crisis: id, circle, persuade });
  }
  return out;
}

const forecasts = new WeakMap<World, Map<string, Coalition>>();

/** How the circles would form by what everyone may see; worked out once for all seats. */
function expectedCoalition(view: SeatView, crisis: Crisis): Coalition {
  let known = forecasts.get(view.open);
  if (!known) {
    known = new Map();
    forecasts.set(view.open, known);
  }
  let formed = known.get(crisis.id);
  if (!formed) {
    const world = view.open;
    const ctx = {
      world,
      look: lookups(world),
      turn: world.turn + 1,
      years: world.yearsPerTurn,
      chance: asLuck('likely'),
    };
    formed = formCoalition(ctx, crisis, {});
    known.set(crisis.id, formed);
  }
  return formed;
}

/** What an order makes of the place that interest alone would take. */
function bent(natural: Circle, order: OrderId, crisis: Crisis, unled: boolean): Circle[] {
  const armed = crisis.mandate >= 5;
  switch (order) {
    case 'liberal':
      // Rules need someone to keep them: it tries to lead where nobody else will.
      return unled ? ['lead', natural] : [natural];
    case 'transformative':
      // Relief rather than war.
      return natural === 'fight' ? ['pay', 'support'] : [natural];
    case 'mercantilist':
      // Lets others bear the cost where it can.
      return natural === 'fight' || natural === 'pay'
        ? crisis.victim === null
          ? ['support']
          : [natural, 'support']
        : [natural];
    case 'sovereign':
      // Force needs the Council's word.
      return natural === 'fight' && !armed
        ? ['support', 'neutral']
        : natural === 'support' && !armed
          ? ['neutral']
          : [natural];
  }
}

function firstOpen(wanted: readonly Circle[], natural: Circle, open: (c: Circle) => boolean): Circle {
  for (const circle of [...wanted, natural, 'support' as const, 'neutral' as const])
    if (open(circle)) return circle;
  // The target's own seat can only give way or resist.
  return open('resist') ? 'resist' : 'neutral';
}
