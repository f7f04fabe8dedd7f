import { entryOf } from '../../world/ids';
import { ref } from '../../world/ref';
import { type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { leaningOf } from '../reach';
import type { Drift } from '../rule';
import { rise } from '../steps';
import { realms } from './centre';
import { drip, eachInTurn, isTurnOf, pairsOf, rounds } from './gauge';

/**
 * Rule leaves common culture behind: the ruled take over the ways of their rulers, in time their very culture, and
 * publics find shared ground that outlasts the rule (Watson in Buzan 1993).
 */
export const legacy: Drift = {
  id: 'legacy',
  title: { key: 'drift.legacy.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.subordination',
    'dyad.superior',
    'state.force',
    'state.mix.*',
    'state.ruler',
    'state.standing',
    'state.wealth',
    'system.worldSociety',
  ],
  writes: ['state.culture', 'state.mix.*', 'system.worldSociety'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    eachInTurn(ctx, pairsOf(ctx), every, ({ dyad, a, b }) => {
      if (dyad.superior === null || dyad.subordination < P.legacyFrom.value) return;
      const [over, under] = dyad.superior === a.id ? [a, b] : [b, a];
      const held = dyad.subordination / 100;
      const because = { rule: 'drift.legacy', from: [ref('dyad', dyad.id, 'subordination')] };
      const ways = leaningOf(over);
      if (under.mix[ways] < over.mix[ways]) {
        const amount = rise(under.mix[ways], P.legacyWays.value * span * held);
        if (amount >= P.imitateLeast.value)
          drip(effects, 'state', under.id, entryOf('mix', ways), amount, because);
      }
      if (under.culture === over.culture) return;
      const odds = Math.min(1, P.legacyCulture.value * span * held);
      if (ctx.chance.happens(`culture.${dyad.id}`, odds)) {
        effects.push(set('state', under.id, 'culture', over.culture, because));
      }
    });
    const [widest] = isTurnOf(ctx, 0, every) ? realms(ctx) : [];
    if (widest && widest.share >= P.legacyFrom.value) {
      const { worldSociety } = ctx.world.system;
      const ground = rise(worldSociety, (P.legacyPublics.value * span * widest.share) / 100);
      drip(effects, 'system', 'system', 'worldSociety', ground, {
        rule: 'drift.legacy',
        from: [ref('state', widest.ruler, 'force')],
      });
    }
    return effects;
  },
};
