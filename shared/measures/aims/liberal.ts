import type { Institution } from '../../world/institution';
import { ref } from '../../world/ref';
import type { FieldRef } from '../../world/world';
import { SCORE_LIBERAL as L } from '../parameters';
import { shareAtWar } from '../peace';
import type { Survey } from '../survey';
import type { Aim } from './aim';
import { overGlobal, overMankind, overWealth, own, ownRef } from './common';

const LAW: FieldRef = ref('system', 'system', 'primary.internationalLaw');
const LEGITIMACY: FieldRef = ref('order', 'liberal', 'legitimacy');

/** Members, openness, rights and rule-keeping grow under legitimate institutions (Sakwa 2019). */
export function liberalAims(from: Survey, i: number): Aim[] {
  const { world, top } = from;
  const rules = (world.system.primary.internationalLaw + 100 * (1 - shareAtWar(from))) / 2;
  const legitimate = overGlobal(from, (one) => one.legitimacy);
  return [
    {
      key: 'score.liberal.members',
      level: overGlobal(from, (_, k) => 100 * (top.coverage[k] as number)),
      weight: L.members.value,
      kind: 'level',
      from: globalRefs(from, 'authority'),
    },
    {
      key: 'score.liberal.openness',
      level: overWealth(from, 'openness'),
      weight: L.openness.value,
      kind: 'level',
      from: ownRef(from, i, 'openness'),
    },
    {
      key: 'score.liberal.rights',
      level: (overMankind(from, 'rights') + overMankind(from, 'accountability')) / 2,
      weight: L.rights.value,
      kind: 'level',
      from: ownRef(from, i, 'rights'),
    },
    {
      key: 'score.liberal.rules',
      level: (rules * legitimate) / 100,
      weight: L.rules.value,
      kind: 'level',
      from: [LAW, ...globalRefs(from, 'legitimacy')],
    },
    {
      key: 'score.liberal.order',
      level: world.orders.liberal.legitimacy,
      weight: L.order.value,
      kind: 'level',
      from: [LEGITIMACY],
    },
    {
      key: 'score.liberal.home',
      level: (own(from, i, 'openness') + own(from, i, 'rights') + own(from, i, 'legitimacy')) / 3,
      weight: L.home.value,
      kind: 'level',
      from: ownRef(from, i, 'legitimacy'),
    },
  ];
}

/** The two global institutions that work best. */
function globalRefs(from: Survey, field: string): FieldRef[] {
  const { institutions, working } = from.top;
  let first = -1;
  let second = -1;
  for (let k = 0; k < institutions.length; k++) {
    if ((institutions[k] as Institution).scope !== 'global') continue;
    if (first < 0 || (working[k] as number) > (working[first] as number)) {
      second = first;
      first = k;
    } else if (second < 0 || (working[k] as number) > (working[second] as number)) second = k;
  }
  return [first, second]
    .filter((k) => k >= 0)
    .map((k) => ref('institution', (institutions[k] as Institution).id, field));
}
