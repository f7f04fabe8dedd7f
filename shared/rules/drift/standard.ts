import { entryOf } from '../../world/ids';
import { ref } from '../../world/ref';
import { EQUALS_BEAR } from '../../world/relations';
import type { State } from '../../world/state';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { leaningOf } from '../reach';
import type { Drift, RuleContext } from '../rule';
import { rise } from '../steps';
import { isKeeper, meets } from './door';
import { drip, eachInTurn, pairsOf, rounds } from './gauge';

/**
 * A society holds a standard of civilisation at its door: the core admits whoever meets it, a step at a time, and
 * whoever stands outside reforms itself after those who keep the door (Gong and Westlake in Buzan 1993).
 */
export const standard: Drift = {
  id: 'standard',
  title: { key: 'drift.standard.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.recognition',
    'dyad.subordination',
    'state.cohesion',
    'state.commitment',
    'state.mix.*',
    'state.standing',
    'state.strife',
    'state.technology',
  ],
  writes: ['dyad.recognition', 'state.mix.*'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    const outside = new Map<string, { state: State; keeper: State }>();
    eachInTurn(ctx, pairsOf(ctx), every, ({ dyad, a, b }) => {
      if (dyad.recognition === 'equal' || isKeeper(a) === isKeeper(b)) return;
      const [keeper, state] = isKeeper(a) ? [a, b] : [b, a];
      if (!meets(state, keeper)) {
        outside.set(state.id, { state, keeper });
        return;
      }
      const next = dyad.recognition === 'none' ? 'deFacto' : 'equal';
      if (next === 'equal' && dyad.subordination >= EQUALS_BEAR) return;
      if (!ctx.chance.happens(`admitted.${dyad.id}`, Math.min(1, P.standardOpens.value * span))) return;
      const from = [ref('state', state.id, 'technology'), ref('state', state.id, 'cohesion')];
      effects.push(set('dyad', dyad.id, 'recognition', next, { rule: 'drift.standard', from }));
    });
    for (const { state, keeper } of outside.values()) reform(ctx, effects, state, keeper, every);
    return effects;
  },
};

/** Whoever is shut out makes itself like those inside, as Japan did. */
function reform(ctx: RuleContext, effects: Effect[], state: State, keeper: State, every: number): void {
  const ways = leaningOf(keeper);
  if (state.mix[ways] >= keeper.mix[ways]) return;
  const pairs = Math.max(1, ctx.look.dyadsOf[state.id]?.length ?? 1);
  // Each closed door counts once a round, so what all of them press for is shared out among them.
  const pressed = Math.min(1, every / pairs) * P.standardReform.value * ctx.years;
  drip(effects, 'state', state.id, entryOf('mix', ways), rise(state.mix[ways], pressed), {
    rule: 'drift.standard',
    from: [ref('state', keeper.id, 'commitment')],
  });
}
