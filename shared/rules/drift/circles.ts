import { ref } from '../../world/ref';
import type { Effect } from '../effect';
import { driftParameters as P } from '../parameters/drift';
import { isCivic } from '../policies/standing';
import type { Drift } from '../rule';
import { approach } from '../steps';
import { drip, isTurnOf, rounds } from './gauge';

/**
 * Commitment gathers unevenly, in circles around a dense core. Beyond a basic level it goes no further than publics
 * have come together; and publics come together only within a political frame (Buzan 1993).
 */
export const circles: Drift = {
  id: 'circles',
  title: { key: 'drift.circles.title' },
  source: 'Buzan 1993',
  reads: [
    'state.commitment',
    'state.openness',
    'state.rights',
    'institution.members.*',
    'institution.authority',
    'dyad.recognition',
    'system.worldSociety',
    'system.interactionCapacity',
    'movement.strength',
  ],
  writes: ['state.commitment', 'system.worldSociety'],
  run(ctx) {
    const { world, look, years } = ctx;
    const effects: Effect[] = [];
    const { system } = world;
    const ceiling = P.basicLevel.value + ((100 - P.basicLevel.value) * system.worldSociety) / 100;
    const every = rounds(ctx);
    let openness = 0;
    look.standing.forEach((state, place) => {
      openness += (state.openness + state.rights) / 2;
      if (!isTurnOf(ctx, place, every)) return;
      let depth = 0;
      let deepest = '';
      let most = 0;
      for (const institution of look.institutions) {
        const own = institution.members[state.id] ?? 0;
        depth += own;
        if (own > most) {
          most = own;
          deepest = institution.id;
        }
      }
      let equals = 0;
      const pairs = look.dyadsOf[state.id] ?? [];
      for (const dyad of pairs) if (dyad.recognition === 'equal') equals++;
      const woven = look.institutions.length > 0 ? depth / look.institutions.length : 0;
      const accepted = pairs.length > 0 ? (100 * equals) / pairs.length : 0;
      const goal = Math.min(ceiling, woven * P.circleDepth.value + accepted * (1 - P.circleDepth.value));
      // The core moves inward fastest and outward slowest: development is uneven, and stays so.
      const core = state.commitment / 100;
      const pace = P.circleRate.value * (goal > state.commitment ? 0.5 + core : 1.5 - core);
      const from = [ref('system', 'system', 'worldSociety')];
      if (deepest !== '') from.push(ref('institution', deepest, `members.${state.id}`));
      drip(effects, 'state', state.id, 'commitment', approach(state.commitment, goal, pace, years * every), {
        rule: 'drift.circles',
        from,
      });
    });
    let civic = 0;
    let civicCount = 0;
    for (const movement of look.movements) {
      if (!isCivic(movement)) continue;
      civic += movement.strength;
      civicCount++;
    }
    let frame = 0;
    for (const institution of look.institutions) frame += institution.authority;
    frame = look.institutions.length > 0 ? frame / look.institutions.length : 0;
    const publics =
      system.interactionCapacity * P.publicsContact.value +
      (openness / Math.max(1, look.standing.length)) * P.publicsOpen.value +
      (civicCount > 0 ? civic / civicCount : 0) * P.publicsCivic.value;
    const goal = Math.min(publics, P.basicLevel.value + frame * P.publicsFrame.value);
    const step = approach(system.worldSociety, goal, P.publicsRate.value, years);
    drip(effects, 'system', 'system', 'worldSociety', step, {
      rule: 'drift.circles',
      from: [ref('system', 'system', 'interactionCapacity')],
    });
    return effects;
  },
};
