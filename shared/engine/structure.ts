import { strike } from '../rules/crises/strike';
import { DRIFTS } from '../rules/drift';
import { add, cause, type Effect, ruleId } from '../rules/effect';
import { RESPONSE as R } from '../rules/parameters/response';
import { seatParameters as P } from '../rules/parameters/seats';
import type { ScheduledCrisis } from '../world/crisis';
import { inOrder, lookups } from '../world/lookups';
import type { World } from '../world/world';
import type { Committer } from './commit';
import { contextOf } from './context';

const RULES = DRIFTS.map((rule) => ({ rule, scope: ruleId('drift', rule.id) }));

/** What happens whatever anyone wants: every drift reads the same world, then all are committed at once. */
export function drift(commit: Committer, seed: number): void {
  const { world } = commit;
  const look = lookups(world);
  const moment = {};
  const found = RULES.map(({ rule, scope }) => rule.run(contextOf(world, seed, scope, look, moment)));
  // Hundreds of effects a turn: put together at once they need not be moved each time that the list has grown full.
  commit.apply('drift', ([] as Effect[]).concat(...found));
}

/**
 * Crises that break this turn, and the harm of those that run on. Returns the ids of the new ones. `quiet` kinds do
 * not break of themselves.
 */
export function strikeCrises(
  commit: Committer,
  seed: number,
  schedule: readonly ScheduledCrisis[],
  quiet?: ReadonlySet<string>,
): string[] {
  const { effects, broke } = strike(contextOf(commit.world, seed, 'crisis'), schedule, quiet);
  const emergency = broke.length > 0 ? emergencyPowers(commit.world) : [];
  commit.apply('crisis', [...effects, ...emergency]);
  return [...broke];
}

/** A new crisis frees capital in every capital, so that a government that has spent its own can still answer. */
function emergencyPowers(world: World): Effect[] {
  const effects: Effect[] = [];
  for (const seat of inOrder(world.seats)) {
    const room = P.maxCapital.value - seat.capital;
    const freed = Math.min(P.emergencyCapital.value, room);
    if (freed > 0) effects.push(add('seat', seat.id, 'capital', freed, cause('engine.emergency')));
  }
  return effects;
}

/**
 * Crises that ask for an answer this turn, in the order of their ids: those that just broke, and every few turns
 * those that nobody has answered. In between they run on and do their harm (Walzer 2013: no assigned agent).
 */
export function askingCrises({ world }: Pick<Committer, 'world'>): string[] {
  const turn = world.turn + 1;
  const asking: string[] = [];
  for (const { id, stage, since } of lookups(world).crises) {
    if (stage === 'open' || (stage === 'running' && (turn - since) % R.askAgain.value === 0)) asking.push(id);
  }
  return asking;
}
