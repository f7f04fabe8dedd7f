import { entryIn } from '../../world/ids';
import type { Interest } from '../interests';
import { partOf } from '../stakes';

/** Members, openness, rights and rule-keeping under legitimate institutions (Sakwa 2019). */
export const liberalInterest: Interest = {
  add(e, world, stakes) {
    const { own, authority } = stakes;
    switch (e.on) {
      case 'state': {
        const home = e.id === own.id ? 0.08 : 0;
        if (e.field === 'openness') return 0.32 * partOf(stakes, e.id).wealth + home;
        if (e.field === 'rights') return 0.16 * partOf(stakes, e.id).people + home;
        if (e.field === 'accountability') return 0.16 * partOf(stakes, e.id).people;
        if (e.field === 'legitimacy') return home;
        if (e.field === 'mix.liberal') return 0.02 + 0.1 * partOf(stakes, e.id).wealth;
        return 0;
      }
      case 'institution':
        if (e.field === 'legitimacy') return 0.22 * (authority[e.id] ?? 0);
        if (e.field === 'authority') return 0.2 * (authority[e.id] ?? 0) + 0.01;
        if (e.field.startsWith('members.'))
          return 0.16 * (authority[e.id] ?? 0) * partOf(stakes, entryIn(e.field)).people;
        return 0;
      case 'order':
        if (e.id === 'liberal' && e.field === 'legitimacy') return 0.16;
        // Supremacy feels like strength; what it breeds comes later, and a seat that looks ahead minds it a little.
        if (e.id === 'liberal' && e.field === 'supremacy') return -0.03;
        if (e.id === 'liberal' && e.field.startsWith('tracks.')) return -0.02;
        return 0;
      case 'system':
        return e.field === 'primary.internationalLaw' ? 0.1 : 0;
      case 'dyad':
        return e.field === 'interdependence' && world.dyads[e.id] ? 0.004 : 0;
      case 'movement':
        return e.field === 'strength' && world.movements[e.id]?.cause === 'rights' ? 0.02 : 0;
      default:
        return 0;
    }
  },
  set(e) {
    if (e.on === 'institution' && e.value === null && e.field.startsWith('members.')) return -0.6;
    if (e.on === 'dyad' && e.field === 'recognition') return e.value === 'equal' ? 0.15 : -0.3;
    return 0;
  },
  create(e) {
    if (e.on === 'institution') return (e.entity as { scope: string }).scope === 'alternative' ? -0.4 : 1.6;
    if (e.on === 'treaty') return (e.entity as { kind: string }).kind === 'trade' ? 0.3 : 0.1;
    return 0;
  },
};
