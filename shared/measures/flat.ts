import { ORDERS } from '../world/ids';
import type { Measures } from './measures';
import { REGIMES, type Reading, SPECTRUM } from './reading';

/**
 * Measures as plain numbers under stable names, for charts and experiments: each reading by its name, each of its
 * components as `peace.between`. Regime and spectrum are told as places in their lists (0 is unity and anarchy).
 */
export function flatMeasures(m: Measures): Record<string, number> {
  const flat: Record<string, number> = {};
  const put = (name: string, of: Reading) => {
    flat[name] = of.value;
    for (const one of of.parts) flat[`${name}.${one.key.slice(one.key.lastIndexOf('.') + 1)}`] = one.value;
  };
  flat.regime = REGIMES.indexOf(m.regime.id);
  flat.position = m.regime.position;
  put('centralisation', m.regime.centralisation);
  put('plurality', m.regime.plurality);
  flat.spectrum = SPECTRUM.indexOf(m.spectrum.id);
  put('peace', m.peace);
  put('justice', m.justice);
  put('pluralism', m.pluralism);
  put('freedom', m.freedom);
  flat['failure.peacekeeping'] = m.failures.peacekeeping.value;
  flat['failure.equality'] = m.failures.equality.value;
  flat['failure.liberty'] = m.failures.liberty.value;
  flat.concentration = m.order.concentration;
  flat.effectiveOrders = m.order.effectiveOrders;
  put('disorder', m.order.disorder);
  for (const id of ORDERS) {
    flat[`gap.${id}`] = m.order.gap[id];
    flat[`ownership.${id}`] = m.order.ownership[id];
  }
  flat.societies = m.society.societies.length;
  flat.societyMembers = m.society.societies.reduce((sum, one) => sum + one.members.length, 0);
  flat.societyDensity = m.society.societies[0]?.density ?? 0;
  flat.pariahs = m.society.pariahs.length;
  return flat;
}
