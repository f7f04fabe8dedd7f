import type { Measures } from '../../measures/measures';
import { ORDERS, PRIMARY_INSTITUTIONS } from '../../world/ids';
import type { World } from '../../world/world';

/** One number of the whole system, with the ends of its scale. */
interface Gauge {
  name: string;
  least: number;
  read(world: World, measured: Measures): number;
}

const gauge = (name: string, read: Gauge['read'], least = 0): Gauge => ({ name, least, read });

/**
 * Everything that is told of the whole system on a scale of hundred: the measures, the system's own fields, and how
 * the four orders stand. Components of measures are left to their measure, what has no upper end (societies, tracks
 * that only one order has) to the screen.
 */
export const GAUGES: readonly Gauge[] = [
  gauge('position', (_w, m) => m.regime.position),
  gauge('centralisation', (_w, m) => m.regime.centralisation.value),
  gauge('plurality', (_w, m) => m.regime.plurality.value),
  gauge('peace', (_w, m) => m.peace.value),
  gauge('justice', (_w, m) => m.justice.value),
  gauge('pluralism', (_w, m) => m.pluralism.value),
  gauge('freedom', (_w, m) => m.freedom.value),
  gauge('failure.peacekeeping', (_w, m) => m.failures.peacekeeping.value),
  gauge('failure.equality', (_w, m) => m.failures.equality.value),
  gauge('failure.liberty', (_w, m) => m.failures.liberty.value),
  gauge('concentration', (_w, m) => m.order.concentration),
  gauge('disorder', (_w, m) => m.order.disorder.value),
  ...ORDERS.map((id) => gauge(`gap.${id}`, (_w, m) => m.order.gap[id], -100)),
  ...(['interactionCapacity', 'warming', 'worldSociety'] as const).map((field) =>
    gauge(`system.${field}`, ({ system }) => system[field]),
  ),
  ...PRIMARY_INSTITUTIONS.map((name) =>
    gauge(`system.primary.${name}`, ({ system }) => system.primary[name]),
  ),
  ...ORDERS.flatMap((id) =>
    (['universality', 'supremacy', 'legitimacy', 'power'] as const).map((field) =>
      gauge(`orders.${id}.${field}`, ({ orders }) => orders[id][field]),
    ),
  ),
];

/** A number stands at an end of its scale when a reader of whole numbers sees it there. */
export function atAnEnd(value: number, least = 0): boolean {
  return value < least + 0.5 || value >= 99.5;
}
