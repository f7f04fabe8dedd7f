import { dyadId, type StateId } from '../../world/ids';
import { placesOf } from '../../world/places';
import { ref } from '../../world/ref';
import type { Treaty } from '../../world/relations';
import { create, type Effect, end } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import type { Drift, RuleContext } from '../rule';
import { Feared } from './feared';
import { eachInTurn, pairsOf, rounds } from './gauge';

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
    lapse(ctx, effects, feared, every);
    const pacts = ctx.look.treaties.filter(({ kind }) => kind === 'defence');
    eachInTurn(ctx, pairsOf(ctx), every, ({ dyad, atA, atB }) => {
      if (dyad.amity < P.allyAmity.value || dyad.recognition === 'none' || dyad.superior !== null) return;
      const threat = ctx.look.states[feared.common(atA, atB)];
      if (!threat || areAllied(pacts, dyad.a, dyad.b)) return;
      if (!ctx.chance.happens(`allied.${dyad.id}`, Math.min(1, P.allyOdds.value * span))) return;
      const from = [ref('state', threat.id, 'force'), ref('dyad', dyad.id, 'amity')];
      const treaty: Treaty = {
        id: `defence-${dyad.id}-${ctx.turn}`,
        kind: 'defence',
        parties: [dyad.a, dyad.b],
        since: ctx.turn,
      };
      effects.push(create('treaty', treaty, { rule: 'drift.alliances', from }));
    });
    return effects;
  },
};

/** The power that each state fears most, by places among all states: nearness times force of those who are hated. */
function fears(ctx: RuleContext): Feared {
  const feared = new Feared(ctx.look.states.length);
  const note = (whose: number, by: number, size: number) => {
    if (size >= P.allyThreat.value) feared.note(whose, by, size);
  };
  for (const { dyad, a, b, near, atA, atB } of pairsOf(ctx)) {
    if (dyad.amity >= P.allyFear.value) continue;
    note(atA, atB, near * b.force);
    note(atB, atA, near * a.force);
  }
  return feared;
}

function areAllied(pacts: readonly Treaty[], a: StateId, b: StateId): boolean {
  return pacts.some(({ parties }) => parties.includes(a) && parties.includes(b));
}

/** Pacts of two that nothing holds together any more. */
function lapse(ctx: RuleContext, effects: Effect[], feared: Feared, every: number): void {
  const places = placesOf(ctx.look);
  eachInTurn(ctx, ctx.look.treaties, every, (treaty) => {
    const [a, b] = treaty.parties;
    if (treaty.kind !== 'defence' || treaty.parties.length !== 2 || a === undefined || b === undefined)
      return;
    if (feared.common(places.get(a) ?? -1, places.get(b) ?? -1) >= 0) return;
    const dyad = ctx.world.dyads[dyadId(a, b)];
    const cool = 1 - Math.max(0, dyad?.amity ?? 0) / 100;
    const odds = Math.min(1, P.allyLapse.value * ctx.years * every * cool);
    if (!ctx.chance.happens(`lapsed.${treaty.id}`, odds)) return;
    effects.push(
      end('treaty', treaty.id, { rule: 'drift.alliances', from: [ref('treaty', treaty.id, 'kind')] }),
    );
  });
}
