import type { Movement } from '../../world/ground';
import { entryOf, ORDERS, type OrderId, ofOrder } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { approach } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * Movements that live by leave of states come to lean as those states do; what is independent keeps its own mind
 * (Sakwa 2019: civil society between capture and autonomy).
 */
export const leanings: Drift = {
  id: 'leanings',
  title: { key: 'drift.leanings.title' },
  source: 'Sakwa 2019',
  reads: ['movement.independence', 'movement.leaning.*', 'movement.reach.*', 'state.mix.*', 'state.standing'],
  writes: ['movement.leaning.*'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    ctx.look.movements.forEach((movement, place) => {
      if (isTurnOf(ctx, place, every)) bend(ctx, effects, movement, ctx.years * every);
    });
    return effects;
  },
};

/** The leaning that lags most is told; the others make room for it. */
function bend({ look }: RuleContext, effects: Effect[], movement: Movement, span: number): void {
  const around = [0, 0, 0, 0];
  let reach = 0;
  let most = 0;
  let main = '';
  for (const state of look.standing) {
    const own = movement.reach[state.id];
    if (own === undefined || own <= 0) continue;
    reach += own;
    for (let i = 0; i < ORDERS.length; i++) around[i] = (around[i] as number) + own * ofOrder(state.mix, i);
    if (own > most) {
      most = own;
      main = state.id;
    }
  }
  if (reach <= 0) return;
  let lagging: OrderId = 'liberal';
  let gap = 0;
  ORDERS.forEach((order, i) => {
    const lag = (around[i] as number) / reach - movement.leaning[order];
    if (lag <= gap) return;
    gap = lag;
    lagging = order;
  });
  if (gap < P.leaningGap.value) return;
  const kept = 1 - movement.independence / 100;
  const step = approach(0, gap, P.leaningRate.value * kept, span);
  drip(effects, 'movement', movement.id, entryOf('leaning', lagging), step, {
    rule: 'drift.leanings',
    from: [ref('movement', movement.id, 'independence'), ref('state', main, `mix.${lagging}`)],
  });
}
