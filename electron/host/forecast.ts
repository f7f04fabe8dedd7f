import { askingCrises, type Game } from '@shared/engine';
import { inPlaceCommitter } from '@shared/engine/commit';
import type { Forecast, Sway } from '@shared/protocol/contract';
import { asLuck, type Chance } from '@shared/rules/chance';
import type { Effect } from '@shared/rules/effect';
import { type Coalition, formCoalition } from '@shared/rules/response/form';
import { vetoDraw } from '@shared/rules/response/mandate';
import { persuade, persuasionsFor } from '@shared/rules/response/persuade';
import type { Response, SeatView, Token } from '@shared/views/seen';
import { cloneJson } from '@shared/world/clone';
import type { Crisis } from '@shared/world/crisis';
import type { SeatId, StateId } from '@shared/world/ids';
import { inOrder, lookups } from '@shared/world/lookups';

type Persuasion = Response['persuade'][number];

/**
 * Where states would stand if the seat answered so: the coalition rule run on what the seat knows, after its own
 * persuasion has had its likely effect. null when the crisis does not ask.
 */
export function forecastOf(
  game: Pick<Game, 'world'>,
  view: SeatView,
  seatId: SeatId,
  response: Response,
): Forecast | null {
  const likely = foresee(game, view, seatId, response);
  if (!likely) return null;
  const { circles, reasons, leadership } = likely.formed;
  const leader = Object.keys(circles).find((state) => circles[state] === 'lead') ?? null;
  return {
    circles,
    reasons: reasons(),
    leader,
    leadership,
    mandate: likely.crisis.mandate,
    vote: likely.vote,
    sways: swaysOf(game, view, seatId, response, likely),
  };
}

interface Foreseen {
  formed: Coalition;
  crisis: Crisis;
  vote: Token | null;
}

function foresee(
  game: Pick<Game, 'world'>,
  view: SeatView,
  seatId: SeatId,
  { crisis: id, circle, persuade: acts }: Response,
): Foreseen | null {
  const seat = view.world.seats[seatId];
  if (!seat || !askingCrises(game).includes(id)) return null;
  // What nothing is done to stays as it is seen, and needs no world of its own.
  const known = acts.length === 0 ? null : inPlaceCommitter(cloneJson(view.world));
  const world = known?.world ?? view.world;
  const because = { rule: 'response.forecast', crisis: id };
  const first = contextOn(world);
  const effects = acts.flatMap((act) => persuade(first, seat.state, act, because));
  known?.apply('response', effects);
  const crisis = world.crises[id];
  if (!crisis) return null;
  return {
    formed: formCoalition(contextOn(world), crisis, { [seat.state]: circle }),
    crisis,
    vote: voteIn(effects),
  };
}

/** The vote is the one thing about the crisis itself that persuasion moves. */
const voteIn = (effects: readonly Effect[]): Token | null =>
  effects.find(({ on, because: { note } }) => on === 'crisis' && note)?.because.note ?? null;

/**
 * Whether a vote may yet be stopped that is not likely to be: the odds that any of the vetoes in doubt is used, and whose
 * is the likeliest. The rule itself is asked with a chance that notes the odds that it is asked for.
 */
function vetoIn(
  { world }: SeatView,
  state: StateId,
  ask: Persuasion,
  crisis: Crisis,
  likely: Token | null,
): Pick<Sway, 'veto'> {
  if (likely === null || likely.key === 'mandate.vetoed') return {};
  const asked = new Map<string, number>();
  const noting: Chance = {
    ...asLuck('likely'),
    happens(name, odds) {
      asked.set(name, odds);
      return false;
    },
  };
  persuade(contextOn(world, noting), state, ask, { rule: 'response.forecast', crisis: crisis.id });
  const doubts = (world.institutions[ask.target.id]?.vetoes ?? [])
    .map((id) => ({ state: id, odds: asked.get(vetoDraw(crisis, id)) ?? 0 }))
    .sort((a, b) => b.odds - a.odds);
  const [likeliest] = doubts;
  const odds = 1 - doubts.reduce((none, one) => none * (1 - one.odds), 1);
  return likeliest && odds > 0 ? { veto: { state: likeliest.state, odds } } : {};
}

/** What each persuasion on offer changes by itself: who would stand elsewhere with it than without it, and the vote. */
function swaysOf(
  game: Pick<Game, 'world'>,
  view: SeatView,
  seatId: SeatId,
  response: Response,
  likely: Foreseen,
): Sway[] {
  const seat = view.world.seats[seatId];
  const crisis = view.world.crises[response.crisis];
  if (!seat || !crisis) return [];
  return persuasionsFor(view.world, seat.state, crisis).map(({ act, target }) => {
    const one: Persuasion = { act, crisis: crisis.id, target };
    const others = response.persuade.filter((chosen) => !isSame(chosen, one));
    const chosen = others.length < response.persuade.length;
    const other = foresee(game, view, seatId, { ...response, persuade: chosen ? others : [...others, one] });
    const [without, withIt] = chosen ? [other, likely] : [likely, other];
    const moved = inOrder(view.world.states).flatMap(({ id }) => {
      const from = without?.formed.circles[id];
      const to = withIt?.formed.circles[id];
      return from && to && from !== to ? [{ state: id, from, to }] : [];
    });
    if (act !== 'mandate') return { act, target, moved, vote: null };
    const vote = withIt?.vote ?? null;
    return { act, target, moved, vote, ...vetoIn(view, seat.state, one, crisis, vote) };
  });
}

const isSame = (a: Persuasion, b: Persuasion): boolean =>
  a.act === b.act && a.target.on === b.target.on && a.target.id === b.target.id;

function contextOn(world: SeatView['world'], chance = asLuck('likely')) {
  return {
    world,
    look: lookups(world),
    turn: world.turn + 1,
    years: world.yearsPerTurn,
    chance,
    moment: {},
  };
}
