import { entryOf } from '../../world/ids';
import type { Interest } from '../interests';

/** Strife at home from which it is the first thing on a government's mind, and any order's remedy will do. */
export const TROUBLED = 20;

/**
 * What any government wants whatever its creed: to be obeyed and trusted at home, to have friends, not to be at war.
 * Small beside an order's own aims; it keeps a seat from ruining itself for them.
 */
export const commonInterest: Interest = {
  add(e, world, { own, seat, across }) {
    if (e.on === 'state' && e.id === own.id) {
      if (e.field === 'legitimacy') return 0.06;
      if (e.field === 'strife') return own.strife >= TROUBLED ? -0.4 : -0.1;
      if (e.field === 'wealth' || e.field === 'force' || e.field === 'cohesion') return 0.05;
      if (e.field === 'debt') return -0.02;
      if (e.field === 'autonomy') return 0.1;
    }
    if (e.on === 'dyad' && e.field === 'amity') {
      const other = across.get(e.id)?.state;
      return other ? 0.002 + (other.force + other.wealth) * 0.0001 : 0;
    }
    if (e.on === 'seat' && e.id === seat.id && e.field === 'credibility') return 0.03;
    if (e.on === 'people' && e.field === 'grievance') {
      return world.peoples[e.id]?.guarantor === own.id ? -0.03 : 0;
    }
    return 0;
  },
  set(e, _world, { own }) {
    // Leaving a body is a loss of voice before it is anything else.
    return e.on === 'institution' && e.value === null && e.field === entryOf('members', own.id) ? -0.2 : 0;
  },
  create(e, _world, { own }) {
    if (e.on === 'war') {
      const war = e.entity as { attackers: readonly string[]; defenders: readonly string[] };
      return war.attackers.includes(own.id) || war.defenders.includes(own.id) ? -3 : -0.2;
    }
    if (e.on === 'treaty') {
      return (e.entity as { parties: readonly string[] }).parties.includes(own.id) ? 0.15 : 0;
    }
    return 0;
  },
};
