import { entryIn } from '../../world/ids';
import type { Interest } from '../interests';
import { partOf, reachedBy } from '../stakes';

/** Justice, climate and the reach of civic movements (Sakwa 2019). */
export const transformativeInterest: Interest = {
  add(e, world, stakes) {
    const { own } = stakes;
    switch (e.on) {
      case 'state': {
        const home = e.id === own.id ? 0.11 : 0;
        if (e.field === 'inequality') return -0.2 * partOf(stakes, e.id).people - home;
        if (e.field === 'carbon') return -0.16 * partOf(stakes, e.id).wealth;
        if (e.field === 'cohesion') return home;
        if (e.field === 'debt') return partOf(stakes, e.id).prosperity < 0.7 ? -0.02 : 0;
        if (e.field === 'wealth') {
          // What reaches those below the mean of mankind narrows the gap; what reaches those above it widens it.
          const { people, prosperity } = partOf(stakes, e.id);
          const gap = 1 - prosperity;
          return 0.12 * people * Math.max(-1, gap) * 4;
        }
        if (e.field === 'mix.transformative') return 0.02;
        return 0;
      }
      case 'movement': {
        const movement = world.movements[e.id];
        if (!movement) return 0;
        const civic = movement.cause !== 'populist' && movement.cause !== 'uncivil' ? 1 : -1;
        if (e.field === 'temper') return -0.06;
        if (e.field === 'strength') {
          // Strength counts where the movement reaches, and reach as far as it is strong.
          return civic * (0.002 * reachedBy(stakes, movement) + 0.0008 * (movement.reach[own.id] ?? 0));
        }
        if (e.field.startsWith('reach.')) {
          const where = entryIn(e.field);
          const home = where === own.id ? 0.0008 : 0;
          return civic * movement.strength * (0.002 * partOf(stakes, where).people + home);
        }
        return 0;
      }
      case 'order':
        return e.id === 'transformative' && e.field === 'legitimacy' ? 0.16 : 0;
      case 'system':
        return e.field === 'warming' ? -0.16 : e.field === 'worldSociety' ? 0.04 : 0;
      case 'people':
        return e.field === 'grievance' ? -0.01 : e.field === 'autonomy' ? 0.01 : 0;
      default:
        return 0;
    }
  },
  set(e) {
    return e.on === 'dyad' && e.field === 'recognition' && e.value === 'equal' ? 0.1 : 0;
  },
  create(e) {
    return e.on === 'movement' ? 0.8 : 0;
  },
};
