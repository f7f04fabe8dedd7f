import { dyadId, type StateId } from '../../world/ids';
import { ref } from '../../world/ref';
import type { Treaty } from '../../world/relations';
import { create, type Effect, end } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { isTurnOf, pairsOf, rounds } from './gauge';

/**
 * Friends who fear the same power pledge to defend each other; a pact of two lapses when nothing is feared together
 * and little is left between them (Buzan 1993 on the balance of power; Walzer 2013 on alliances for mutual security).
 */
export const alliances: Drift = {
  id: 'alliances',
  title: { key: 'drift.alliances.title' },
  source: 'Buzan 1993',
  reads: [
    'dyad.amity',
    'dyad.recognition',
    'dyad.superior',
    'state.force',
    'state.standing',
    'treaty.kind',
    'treaty.parties',
  ],
  writes: ['treaty.create', 'treaty.end'],
  run(ctx) {
    const effects: Effect[] = [];
    const every = rounds(ctx);
    const span = ctx.years * every;
    const feared = fears(ctx);
    const common = (a: StateId, b: StateId): StateId | null => {
      const by = feared.get(a)?.by;
      return by !== undefined && by !== a && by !== b && feared.get(b)?.by === by ? by : null;
    };
    lapse(ctx, effects, common, every);
    const pacts = ctx.look.treaties.filter(({ kind }) => kind === 'defence');
    const pairs = pairsOf(ctx);
    for (let place = 0; place < pairs.length; place++) {
      const pair = pairs[place];
      if (!pair || !isTurnOf(ctx, place, every)) continue;
      const { dyad } = pair;
      if (dyad.amity < P.allyAmity.value || dyad.recognition === 'none' || dyad.superior !== null) continue;
      const threat = common(dyad.a, dyad.b);
      if (threat === null || areAllied(pacts, dyad.a, dyad.b)) continue;
      if (!ctx.chance.happens(`allied.${dyad.id}`, Math.min(1, P.allyOdds.value * span))) continue;
      const from = [ref('state', threat, 'force'), ref('dyad', dyad.id, 'amity')];
      const treaty: Treaty = {
        id: `defence-${dyad.id}-${ctx.turn}`,
        kind: 'defence',
        parties: [dyad.a, dyad.b],
        since: ctx.turn,
      };
      effects.push(create('treaty', treaty, { rule: 'drift.alliances', from }));
    }
    return effects;
  },
};

/** The power that each state fears most, and how much: nearness times force of those who are hated. */
function fears(ctx: RuleContext): Map<StateId, { by: StateId; size: number }> {
  const feared = new Map<StateId, { by: StateId; size: number }>();
  const note = (whose: StateId, by: StateId, size: number) => {
    if (size < P.allyThreat.value) return;
    const known = feared.get(whose);
    if (!known || size > known.size) feared.set(whose, { by, size });
  };
  for (const { dyad, a, b, near } of pairsOf(ctx)) {
    if (dyad.amity >= P.allyFear.value) continue;
    note(a.id, b.id, near * b.force);
    note(b.id, a.id, near * a.force);
  }
  return feared;
}

function areAllied(pacts: readonly Treaty[], a: StateId, b: StateId): boolean {
  return pacts.some(({ parties }) => parties.includes(a) && parties.includes(b));
}

/** Pacts of two that nothing holds together any more. */
function lapse(
  ctx: RuleContext,
  effects: Effect[],
  common: (a: StateId, b: StateId) => StateId | null,
  every: number,
): void {
  ctx.look.treaties.forEach((treaty, place) => {
    const [a, b] = treaty.parties;
    if (treaty.kind !== 'defence' || treaty.parties.length !== 2 || !isTurnOf(ctx, place, every)) return;
    if (a === undefined || b === undefined || common(a, b) !== null) return;
    const dyad = ctx.world.dyads[dyadId(a, b)];
    const cool = 1 - Math.max(0, dyad?.amity ?? 0) / 100;
    const odds = Math.min(1, P.allyLapse.value * ctx.years * every * cool);
    if (!ctx.chance.happens(`lapsed.${treaty.id}`, odds)) return;
    effects.push(
      end('treaty', treaty.id, { rule: 'drift.alliances', from: [ref('treaty', treaty.id, 'kind')] }),
    );
  });
}
