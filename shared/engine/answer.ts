import { crisisKind } from '../rules/crises';
import { add, cause, type Effect, momentId, ruleId, type Token } from '../rules/effect';
import { circleCost } from '../rules/response/barred';
import { formCoalition } from '../rules/response/form';
import { persuade, persuasionCost } from '../rules/response/persuade';
import type { Response } from '../rules/rule';
import type { PlayedCrisis, TurnRecord } from '../views/record';
import type { Circle } from '../world/circles';
import { byText } from '../world/lookups';
import type { Committer } from './commit';
import { contextOf } from './context';
import { askingCrises } from './structure';

type PlayedResponse = TurnRecord['responses'][number];

/**
 * The answer to the open crises, in three commits: persuasion first; then every state takes its place in a world
 * where the persuasion has worked; then what follows from who stands where.
 */
export function answerCrises(
  commit: Committer,
  seed: number,
  responses: Readonly<Record<string, readonly Response[]>>,
  broke: readonly string[],
): { crises: PlayedCrisis[]; responses: PlayedResponse[] } {
  const { played, chosen } = persuasion(commit, seed, responses);
  const crises = placement(commit, seed, chosen, broke);
  outcomes(commit, seed, crises);
  return { crises, responses: played };
}

/** Spend the capital, commit what persuasion does, and say which place each seat's state chose in which crisis. */
function persuasion(
  commit: Committer,
  seed: number,
  responses: Readonly<Record<string, readonly Response[]>>,
): { played: PlayedResponse[]; chosen: Map<string, Record<string, Circle>> } {
  const world = commit.world;
  const turn = world.turn + 1;
  const effects: Effect[] = [];
  const played: PlayedResponse[] = [];
  const chosen = new Map<string, Record<string, Circle>>();
  for (const seatId of Object.keys(responses).sort(byText)) {
    const seat = world.seats[seatId];
    if (!seat) continue;
    let capital = seat.capital;
    for (const response of responses[seatId] ?? []) {
      const crisis = world.crises[response.crisis];
      if (!crisis) continue;
      let cost = circleCost(world, crisis, seat.state, response.circle);
      for (const p of response.persuade) cost += persuasionCost(world, seat.state, p);
      if (cost > capital) {
        const note: Token = { key: 'outcome.capitalGone' };
        played.push({ seat: seatId, response, result: 'refused', note });
        continue;
      }
      capital -= cost;
      const order = `${turn}.${seatId}.${response.crisis}`;
      response.persuade.forEach((p, index) => {
        const ctx = contextOf(world, seed, `persuade.${seatId}.${response.crisis}.${index}`);
        const because = cause(ruleId('response', p.act), { order, crisis: response.crisis });
        for (const e of persuade(ctx, seat.state, p, because)) effects.push(e);
      });
      if (cost > 0) {
        effects.push(
          add('seat', seatId, 'capital', -cost, cause('engine.cost', { order, crisis: response.crisis })),
        );
      }
      const places = chosen.get(response.crisis) ?? {};
      places[seat.state] = response.circle;
      chosen.set(response.crisis, places);
      played.push({ seat: seatId, response, result: 'done', note: null });
    }
  }
  commit.apply('response', effects);
  return { played, chosen };
}

function placement(
  commit: Committer,
  seed: number,
  chosen: ReadonlyMap<string, Record<string, Circle>>,
  broke: readonly string[],
): PlayedCrisis[] {
  const world = commit.world;
  const effects: Effect[] = [];
  const crises: PlayedCrisis[] = [];
  for (const id of askingCrises(commit)) {
    const crisis = world.crises[id];
    if (!crisis) continue;
    const formed = formCoalition(contextOf(world, seed, `coalition.${id}`), crisis, chosen.get(id) ?? {});
    for (const e of formed.effects) effects.push(e);
    crises.push({
      id,
      broke: broke.includes(id),
      offered: formed.offered,
      leadership: formed.leadership,
      circles: formed.circles,
      reasons: commit.records ? formed.reasons() : {},
      outcome: null,
    });
  }
  commit.apply('response', effects);
  return crises;
}

/** Let each crisis come out as its circles make it; fills in `outcome`. */
function outcomes(commit: Committer, seed: number, crises: PlayedCrisis[]): void {
  const effects: Effect[] = [];
  for (const played of crises) {
    const crisis = commit.world.crises[played.id];
    const kind = crisis ? crisisKind(crisis.kind) : undefined;
    if (!crisis || !kind) continue;
    const because = cause(momentId(crisis.kind, 'resolve'), { crisis: crisis.id });
    const resolved = kind.resolve(contextOf(commit.world, seed, `outcome.${crisis.id}`), crisis, because);
    for (const e of resolved.effects) effects.push(e);
    played.outcome = resolved.outcome;
  }
  commit.apply('response', effects);
}
