import { entryOf } from '../../world/ids';
import type { Interest } from '../interests';
import { partOf } from '../stakes';

const CHARTER = new Set(['primary.sovereignty', 'primary.territoriality', 'primary.internationalLaw']);

/** Autonomy, recognition, plural institutions and the charter's principles, and no hegemon (Sakwa 2019). */
export const sovereignInterest: Interest = {
  add(e, world, stakes) {
    const { own, authority } = stakes;
    switch (e.on) {
      case 'state':
        if (e.field === 'autonomy') return 0.16 * partOf(stakes, e.id).people + (e.id === own.id ? 0.16 : 0);
        return e.field === 'mix.sovereign' ? 0.01 : 0;
      case 'institution':
        if (e.field.startsWith('ownership.')) return -0.16 * (authority[e.id] ?? 0) - 0.004;
        if (e.field === entryOf('votes', own.id) || e.field === entryOf('offices', own.id))
          return 0.5 * (authority[e.id] ?? 0);
        return 0;
      case 'system':
        return CHARTER.has(e.field) ? 0.12 : 0;
      case 'order': {
        if (e.field === 'supremacy') {
          let highest = 0;
          for (const o of Object.values(world.orders)) highest = Math.max(highest, o.supremacy);
          return (world.orders[e.id as keyof typeof world.orders]?.supremacy ?? 0) >= highest - 5
            ? -0.12
            : -0.02;
        }
        // Several orders of weight are what keeps any one from being order itself.
        if (e.field === 'power' || e.field === 'legitimacy') return e.id === 'liberal' ? -0.02 : 0.03;
        return 0;
      }
      case 'dyad':
        return e.field === 'subordination' ? -0.03 : 0;
      default:
        return 0;
    }
  },
  set(e, _world, { own }) {
    if (e.on !== 'dyad' || e.field !== 'recognition') return 0;
    const mine = e.id.split('~').includes(own.id);
    const step = mine ? 1 : 0.4;
    return e.value === 'equal' ? step : e.value === 'none' ? -step : 0;
  },
  create(e) {
    if (e.on === 'institution') return (e.entity as { scope: string }).scope === 'global' ? 0.3 : 1.4;
    return 0;
  },
};
