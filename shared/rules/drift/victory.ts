import { dyadBetween } from '../../world/lookups';
import { ref } from '../../world/ref';
import type { Dyad } from '../../world/relations';
import type { State } from '../../world/state';
import { add, type Effect, set } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { commandOf, type Levies, leviesOf, unprotected } from './burden';

/**
 * War leads to conquest: in a war that nobody ends force is the judge, and the beaten come under the victor, the sooner
 * the more superior it was; an equal is pressed no further than an equal bears, and sovereignty holds it back (Walzer
 * 2013; Buzan 1993: equality in law bars rule).
 */
export const victory: Drift = {
  id: 'victory',
  title: { key: 'drift.victory.title' },
  source: 'Walzer 2013',
  reads: [
    'dyad.recognition',
    'dyad.subordination',
    'dyad.superior',
    'state.force',
    'state.ruler',
    'state.standing',
    'system.primary.*',
    'war.attackers',
    'war.defenders',
  ],
  writes: ['dyad.subordination', 'dyad.superior'],
  run(ctx) {
    const effects: Effect[] = [];
    const { wars } = ctx.look;
    if (wars.length === 0) return effects;
    const levies = leviesOf(ctx);
    const { sovereignty } = ctx.world.system.primary;
    for (const { id, attackers, defenders } of wars) {
      const one = sideOf(ctx, attackers, levies);
      const other = sideOf(ctx, defenders, levies);
      if (!one || !other) continue;
      const [victor, beaten] = one.arms >= other.arms ? [one, other] : [other, one];
      const dyad = dyadBetween(ctx.world, victor.foremost.id, beaten.foremost.id);
      const won = dyad ? prizeOf(dyad, victor.foremost) : 0;
      if (!dyad || won <= 0) continue;
      const superior = 1 - beaten.arms / Math.max(1, victor.arms);
      const odds = P.victoryOdds.value * ctx.years * superior * unprotected(sovereignty, dyad.recognition);
      if (ctx.chance.happens(`victory.${id}`, Math.min(1, odds)))
        subdue(effects, dyad, won, victor.foremost, beaten.foremost);
    }
    return effects;
  },
};

/** Who stands on one side of a war, what arms it commands, and who has most of them; null where nobody stands. */
function sideOf(
  { world }: RuleContext,
  ids: readonly string[],
  levies: Levies,
): { arms: number; foremost: State } | null {
  let arms = 0;
  let foremost: State | null = null;
  for (const id of ids) {
    const state = world.states[id];
    if (!state || state.standing === 'annexed') continue;
    arms += commandOf(state, levies);
    if (!foremost || state.force > foremost.force) foremost = state;
  }
  return foremost ? { arms, foremost } : null;
}

/** How much more rule than it has a victory would bring; an equal is pressed no further than an equal bears. */
function prizeOf({ recognition, superior, subordination }: Dyad, victor: State): number {
  const rule = recognition === 'equal' ? P.subjectEquals.value : P.victoryRule.value;
  return rule - (superior === victor.id ? subordination : 0);
}

/** The beaten depends on the victor from now on, whoever depended on whom before. */
function subdue(effects: Effect[], dyad: Dyad, won: number, victor: State, beaten: State): void {
  const because = {
    rule: 'drift.victory',
    from: [ref('state', victor.id, 'force'), ref('state', beaten.id, 'force')],
  };
  if (dyad.superior === victor.id) {
    effects.push(add('dyad', dyad.id, 'subordination', won, because));
    return;
  }
  effects.push(
    set('dyad', dyad.id, 'superior', victor.id, because),
    set('dyad', dyad.id, 'subordination', won, because),
  );
}
