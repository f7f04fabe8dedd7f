import { TRACKS_OF } from '@shared/world/ids';
import type { World } from '@shared/world/world';
import type { Subject } from '../../store/types';

/** Numbers of each kind of subject in the order in which people ask for them. */
const FIELDS_OF: Partial<Record<Subject['on'], readonly string[]>> = {
  state: [
    'force',
    'wealth',
    'technology',
    'legitimacy',
    'cohesion',
    'rights',
    'accountability',
    'inequality',
    'openness',
    'debt',
    'opinion',
    'bars',
    'commitment',
    'autonomy',
    'strife',
    'carbon',
  ],
  institution: [
    'authority',
    'legitimacy',
    'independence',
    'enforcement',
    'ownership.liberal',
    'ownership.transformative',
    'ownership.mercantilist',
    'ownership.sovereign',
  ],
  people: ['autonomy', 'security', 'grievance', 'claim'],
  movement: ['strength', 'temper', 'independence'],
  corporation: ['strength', 'independence'],
  order: ['power', 'legitimacy', 'universality', 'supremacy'],
  crisis: ['severity', 'mandate', 'clarity', 'cost'],
};

export function fieldsOf({ on, id }: Subject, world: World): readonly string[] {
  const fields = FIELDS_OF[on] ?? [];
  // What acting would cost is asked for only while someone may still act.
  if (on === 'crisis' && world.crises[id]?.stage === 'closed') return fields.filter((one) => one !== 'cost');
  if (on !== 'order') return fields;
  const order = Object.values(world.orders).find((one) => one.id === id);
  return order ? [...fields, ...TRACKS_OF[order.id].map((track) => `tracks.${track}`)] : fields;
}
