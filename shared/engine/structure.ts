import { strike } from '../rules/crises/strike';
import { DRIFTS } from '../rules/drift';
import type { Effect } from '../rules/effect';
import type { ScheduledCrisis } from '../world/crisis';
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

/** Crises that break this turn, and the harm of those that run on. Returns the ids of the new ones. */
export function strikeCrises(
  commit: Committer,
  seed: number,
  schedule: readonly ScheduledCrisis[],
): string[] {
  const { effects, broke } = strike(contextOf(commit.world, seed, 'crisis'), schedule);
  commit.apply('crisis', effects);
  return [...broke];
}

/** Crises that ask for an answer, in the order of their ids. */
export function openCrises(commit: Pick<Committer, 'world'>): string[] {
  const out: string[] = [];
  for (const id of Object.keys(commit.world.crises).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (commit.world.crises[id]?.stage !== 'closed') out.push(id);
  }
  return out;
}
