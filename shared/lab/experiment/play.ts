import { type Conduct, simulate } from '../../engine';
import type { Effect } from '../../rules/effect';
import type { World } from '../../world/world';
import { agendaOf } from './agenda';
import { withMoved } from './coefficients';
import { Follower } from './follower';
import type { Forbids } from './forbids';
import { Frozen } from './frozen';
import { openingOf, type Plan, type PlannedArm, setupOf } from './plan';
import { playersOf } from './players';
import { Tally } from './tally';

/** What became of the games of one seed: a row for each arm, a number for each measure, both in their order. */
export type Outcome = readonly (readonly number[])[];

/** Play one game of every arm with the same seed (common random numbers). The same plan and seed, the same numbers. */
export function playSeed(plan: Plan, seed: number): Outcome {
  return plan.arms.map((arm) => playArm(plan, arm, seed));
}

/** Play one game of one arm: a number for each measure, in their order. */
function playArm(plan: Plan, arm: PlannedArm, seed: number): number[] {
  return withMoved(arm.moved, () => playGame(plan, arm, seed));
}

function playGame(plan: Plan, arm: PlannedArm, seed: number): number[] {
  const { turns } = plan.experiment;
  const setup = setupOf(arm, seed, turns);
  const world = openingOf(arm, setup);
  const tally = new Tally();
  const follower = new Follower(plan.probes, world, seed, tally);
  const conduct = conductOf(arm.forbids, new Frozen(world, arm.frozen, seed), tally);
  follower.look(world, false);
  const schedule = [...(arm.scheduled ? arm.start.schedule : []), ...agendaOf(arm.crises, seed)].filter(
    ({ kind }) => !arm.forbids.crises.has(kind),
  );
  let turn = 0;
  simulate(
    { schedule, start: () => world },
    setup,
    playersOf(arm.seats, seed, arm.forbids, tally, arm.joint),
    (now) => {
      turn++;
      follower.look(now, turn === turns);
    },
    conduct,
  );
  return follower.result(world.yearsPerTurn);
}

/** Lets through what is neither frozen nor ablated, and counts what begins. */
function conductOf(forbids: Forbids, frozen: Frozen, tally: Tally): Conduct {
  return {
    quiet: forbids.crises,
    admit(effects: readonly Effect[], world: World) {
      const out: Effect[] = [];
      for (const effect of effects) {
        if (forbids.rules.has(effect.because.rule)) continue;
        const admitted = frozen.admit(effect, world);
        if (!admitted) continue;
        tally.note(admitted);
        out.push(admitted);
      }
      return out;
    },
  };
}
