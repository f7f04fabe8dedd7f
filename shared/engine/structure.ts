import { strike } from '../rules/crises/strike';
import { DRIFTS } from '../rules/drift';
import { add, type Effect, ruleId } from '../rules/effect';
import { RESPONSE as R } from '../rules/parameters/response';
import { seatParameters as P } from '../rules/parameters/seats';
import type { ScheduledCrisis } from '../world/crisis';
import { byText, inOrder, lookups } from '../world/lookups';
import type { World } from '../world/world';
import type { Committer } from './commit';
import { contextOf } from './context';

/** What happens whatever anyone wants: every drift reads the same world, then all are committed at once. */
export function drift(commit: Committer, seed: number): void {
  const { world } = commit;
  const look = lookups(world);
  const moment = {};
  const effects: Effect[] = [];
  for (const rule of DRIFTS) {
    for (const e of rule.run(contextOf(world, seed, ruleId('drift', rule.id), look, moment))) effects.push(e);
  }
  commit.apply('drift', effects);
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
    if (freed > 0) effects.push(add('seat', seat.id, 'capital', freed, { rule: 'engine.emergency' }));
  }
  return effects;
}

/**
 * Crises that ask for an answer this turn, in the order of their ids: those that just broke, and every few turns
 * those that nobody has answered. In between they run on and do their harm (Walzer 2013: no assigned agent).
 */
export function askingCrises({ world }: Pick<Committer, 'world'>): string[] {
  const turn = world.turn + 1;
  return Object.keys(world.crises)
    .sort(byText)
    .filter((id) => {
      const crisis = world.crises[id];
      if (!crisis || crisis.stage === 'closed') return false;
      return crisis.stage === 'open' || (turn - crisis.since) % R.askAgain.value === 0;
    });
}
