import type { Movement } from '../../world/ground';
import { ref } from '../../world/ref';
import type { FieldRef } from '../../world/world';
import { gini, zeros } from '../curves';
import { SCORE_TRANSFORMATIVE as T } from '../parameters';
import { greatest } from '../parts';
import type { Survey } from '../survey';
import { civicStrength } from '../survey-ground';
import type { Aim } from './aim';
import { overMankind, overWealth, own, ownRef } from './common';

const WARMING: FieldRef = ref('system', 'system', 'warming');
const LEGITIMACY: FieldRef = ref('order', 'transformative', 'legitimacy');

/** Justice, climate and the reach of civic movements grow (Sakwa 2019); uncivil ones by the same doors take it back. */
export function transformativeAims(from: Survey, i: number): Aim[] {
  const { world, ground } = from;
  const equality = 100 * (1 - gini(from.prosperity, from.people));
  let civic = 0;
  let uncivil = 0;
  for (let k = 0; k < from.n; k++) {
    civic += (from.people[k] as number) * (ground.civic[k] as number);
    uncivil += (from.people[k] as number) * (ground.uncivil[k] as number);
  }
  const movements = from.look.movements;
  const pull = zeros(movements.length);
  for (let k = 0; k < movements.length; k++) pull[k] = civicStrength(movements[k] as Movement);
  return [
    {
      key: 'score.transformative.justice',
      level: (equality + 100 - overMankind(from, 'inequality')) / 2,
      weight: T.justice.value,
      kind: 'level',
      from: ownRef(from, i, 'inequality'),
    },
    {
      key: 'score.transformative.climate',
      level: (100 - world.system.warming + 100 - overWealth(from, 'carbon')) / 2,
      weight: T.climate.value,
      kind: 'level',
      from: [WARMING, ...ownRef(from, i, 'carbon')],
    },
    {
      key: 'score.transformative.movements',
      // Every step counts, even where uncivil movements reach further: what they hold, civic ones cannot use.
      level: 100 * civic * (1 - uncivil),
      weight: T.movements.value,
      kind: 'level',
      from: greatest(pull, 3).map((k) => ref('movement', (movements[k] as Movement).id, 'strength')),
    },
    {
      key: 'score.transformative.order',
      level: world.orders.transformative.legitimacy,
      weight: T.order.value,
      kind: 'level',
      from: [LEGITIMACY],
    },
    {
      key: 'score.transformative.home',
      level: (100 - own(from, i, 'inequality') + 100 * (ground.civic[i] ?? 0) + own(from, i, 'cohesion')) / 3,
      weight: T.home.value,
      kind: 'level',
      from: ownRef(from, i, 'inequality'),
    },
  ];
}
