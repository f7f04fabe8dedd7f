import type { Cause } from '../../world/ground';
import { entryOf } from '../../world/ids';
import { ref } from '../../world/ref';
import type { State } from '../../world/state';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { RuleContext } from '../rule';
import { approach } from '../steps';
import { drip, eachInTurn, rounds } from './gauge';

/**
 * Lets movements of some causes reach, state by state and with a lag, as far as there is something for them to live
 * on. A movement that was never in a state takes root there only where there is plenty.
 */
export function gatherReach(
  ctx: RuleContext,
  into: Effect[],
  rule: string,
  causes: readonly Cause[],
  rate: number,
  soil: (cause: Cause, state: State) => { level: number; field: string },
): void {
  const every = rounds(ctx);
  const span = ctx.years * every;
  for (const movement of ctx.look.movements) {
    if (!causes.includes(movement.cause)) continue;
    const able = P.reachBase.value + movement.strength / 100;
    eachInTurn(ctx, ctx.look.standing, every, (state) => {
      const now = movement.reach[state.id];
      const { level, field } = soil(movement.cause, state);
      const goal = Math.min(P.reachMost.value, level * able);
      if (now === undefined && goal < P.reachSpark.value) return;
      const step = approach(now ?? 0, goal, rate, span);
      if (step < P.leastReach.value && step > -P.leastReach.value) return;
      drip(into, 'movement', movement.id, entryOf('reach', state.id), step, {
        rule,
        from: [ref('state', state.id, field)],
      });
    });
  }
}
