import type { Interest } from '../interests';

/** Its own share of wealth and power, a free hand, and bargains with weaker partners (Sakwa 2019). */
export const mercantilistInterest: Interest = {
  add(e, world, { own, wealth }) {
    switch (e.on) {
      case 'state': {
        if (e.id === own.id) {
          // A point is a larger part of a small state's whole, and only the part counts in a share.
          if (e.field === 'wealth') return 80 / Math.max(20, own.wealth);
          if (e.field === 'force') return 30 / Math.max(20, own.force);
          if (e.field === 'debt') return -0.12;
          if (e.field === 'autonomy') return 0.12;
          if (e.field === 'technology') return 0.05;
          return 0;
        }
        if (e.field === 'wealth') return -0.5 * (wealth[e.id] ?? 0);
        if (e.field === 'force') return -0.2 * (wealth[e.id] ?? 0);
        return 0;
      }
      case 'institution':
        return e.field === `members.${own.id}` ? -0.06 : 0;
      case 'dyad': {
        const dyad = world.dyads[e.id];
        if (!dyad || (dyad.a !== own.id && dyad.b !== own.id)) return 0;
        const other = world.states[dyad.a === own.id ? dyad.b : dyad.a];
        if (!other) return 0;
        if (e.field === 'interdependence') return other.wealth < own.wealth ? 0.03 : -0.01;
        if (e.field === 'subordination') return dyad.superior === other.id ? -0.05 : 0.04;
        return 0;
      }
      case 'order':
        return e.id === 'mercantilist' && e.field === 'power' ? 0.08 : 0;
      case 'corporation':
        return e.field === 'strength' && world.corporations[e.id]?.home === own.id ? 0.03 : 0;
      default:
        return 0;
    }
  },
  set(e, _world, { own }) {
    return e.on === 'institution' && e.value === null && e.field === `members.${own.id}` ? 1.2 : 0;
  },
  create() {
    return 0;
  },
};
