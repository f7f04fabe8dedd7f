import type { Token } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import { barredCircles, circleCost } from '../rules/response/barred';
import { persuasionsFor } from '../rules/response/persuade';
import type { Response } from '../rules/rule';
import { targetText } from '../views/actor';
import { refuseOrders } from '../views/legal';
import { viewFor } from '../views/viewFor';
import type { World } from '../world/world';
import type { Command, Game, Outcome } from './game';
import { takeControl } from './seatChange';

type Refusal = Extract<Outcome, { ok: false }>;

/**
 * Take a command. A refused one leaves the game as it was and says why. Orders and responses replace what the seat
 * handed in before; nothing happens until `advance`.
 */
export function command(game: Game, cmd: Command): { game: Game; outcome: Outcome } {
  const refused = (
    code: string,
    params: Record<string, string | number> = {},
  ): { game: Game; outcome: Refusal } => ({
    game,
    outcome: { ok: false, code, reason: { key: `refused.${code}`, params } },
  });
  const accepted = (next: Game): { game: Game; outcome: Outcome } => ({ game: next, outcome: { ok: true } });
  if (!game.world.seats[cmd.seat]) return refused('unknownSeat', { seat: cmd.seat });
  if (game.awaits === 'over') return refused('gameOver');
  switch (cmd.kind) {
    case 'orders': {
      if (game.awaits !== 'orders') return refused('notAwaited');
      const why = refuseOrders(viewFor(game.world, cmd.seat).world, cmd.seat, cmd.orders, (sponsor, order) =>
        game.pledges.some(
          (p) =>
            p.sponsor === sponsor &&
            p.actor === cmd.seat &&
            p.policy === order.policy &&
            p.target === targetText(order.target),
        ),
      );
      if (why) return { game, outcome: { ok: false, ...why } };
      return accepted({ ...game, orders: { ...game.orders, [cmd.seat]: cmd.orders } });
    }
    case 'responses': {
      if (game.awaits !== 'responses') return refused('notAwaited');
      const why = refuseResponses(game.world, cmd.seat, cmd.responses);
      if (why) return { game, outcome: { ok: false, ...why } };
      return accepted({ ...game, responses: { ...game.responses, [cmd.seat]: cmd.responses } });
    }
    case 'sponsor': {
      if (game.awaits !== 'orders') return refused('notAwaited');
      if (!game.world.seats[cmd.actor] || cmd.actor === cmd.seat)
        return refused('unknownSeat', { seat: cmd.actor });
      const cost = P.sponsorCost.value;
      const capital = game.world.seats[cmd.seat]?.capital ?? 0;
      const given = game.pledges.filter((p) => p.sponsor === cmd.seat).length;
      if ((given + 1) * cost > capital) return refused('unaffordable', { cost: (given + 1) * cost, capital });
      const pledge = {
        sponsor: cmd.seat,
        actor: cmd.actor,
        policy: cmd.order.policy,
        target: targetText(cmd.order.target),
      };
      return accepted({ ...game, pledges: [...game.pledges, pledge] });
    }
    case 'changeOrder': {
      if (game.awaits !== 'orders') return refused('notAwaited');
      const seat = game.world.seats[cmd.seat];
      if (!seat || seat.order === cmd.order) return refused('sameOrder');
      const cost = P.changeOrderCost.value;
      if (seat.capital < cost) return refused('unaffordable', { cost, capital: seat.capital });
      return accepted({ ...game, turning: { ...game.turning, [cmd.seat]: cmd.order } });
    }
    case 'control':
      return accepted(takeControl(game, cmd.seat, cmd.controller));
  }
}

/** Why a seat's responses cannot be taken, or null when they can. */
export function refuseResponses(
  world: World,
  seatId: string,
  responses: readonly Response[],
): { code: string; reason: Token } | null {
  const seat = world.seats[seatId];
  if (!seat) return refusal('unknownSeat', { seat: seatId });
  const view = viewFor(world, seatId).world;
  const seen = new Set<string>();
  let spent = 0;
  for (const response of responses) {
    const crisis = view.crises[response.crisis];
    if (!crisis || crisis.stage === 'closed') return refusal('unknownCrisis', { crisis: response.crisis });
    if (seen.has(crisis.id)) return refusal('twiceAnswered', {});
    seen.add(crisis.id);
    const barred = barredCircles(view, crisis, seat.state)[response.circle];
    if (barred) return { code: 'barredCircle', reason: barred };
    spent += circleCost(view, crisis, seat.state, response.circle);
    const open = persuasionsFor(view, seat.state, crisis);
    const used = new Set<string>();
    for (const p of response.persuade) {
      const text = `${p.act} ${targetText(p.target)}`;
      const offer = open.find((o) => `${o.act} ${targetText(o.target)}` === text);
      if (!offer || p.crisis !== crisis.id || used.has(text)) return refusal('noSuchPersuasion', {});
      used.add(text);
      spent += offer.cost;
    }
  }
  if (spent > seat.capital) return refusal('unaffordableResponse', { cost: spent, capital: seat.capital });
  return null;
}

function refusal(code: string, params: Record<string, string | number>): { code: string; reason: Token } {
  return { code, reason: { key: `refused.${code}`, params } };
}
