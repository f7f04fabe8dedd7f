import { strike } from '../rules/crises/strike';
import { DRIFTS } from '../rules/drift';
import { add, type Effect } from '../rules/effect';
import { seatParameters as P } from '../rules/parameters/seats';
import type { ScheduledCrisis } from '../world/crisis';
import { inOrder } from '../world/lookups';
import type { World } from '../world/world';
import type { Committer } from './commit';
import { contextOf } from './context';

/** What happens whatever anyone wants: every drift reads the same world, then all are committed at once. */
export function drift(commit: Committer, seed: number): void {
  const effects: Effect[] = [];
  for (const rule of DRIFTS) {
    for (const e of rule.run(contextOf(commit.world, seed, `drift.${rule.id}`))) effects.push(e);
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

/** Crises that ask for an answer, in the order of their ids. */
export function openCrises(commit: Pick<Committer, 'world'>): string[] {
  const out: string[] = [];
  for (const id of Object.keys(commit.world.crises).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (commit.world.crises[id]?.stage !== 'closed') out.push(id);
  }
  return out;
}
