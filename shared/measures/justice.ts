import { ref } from '../world/ref';
import type { State } from '../world/state';
import type { FieldRef } from '../world/world';
import { gini, zeros } from './curves';
import { JUSTICE, WEIGHING } from './parameters';
import { part, reading, refsOfStates } from './parts';
import { meanProsperity, prosperityIndex } from './power';
import type { Reading } from './reading';
import type { Survey } from './survey';

const WARMING: FieldRef = ref('system', 'system', 'warming');

/** What stands between the people of each state and a disaster, 0–100, before the climate undoes some of it. */
function protections(from: Survey): number[] {
  const J = JUSTICE;
  const mean = meanProsperity(from);
  const half = WEIGHING.prosperityHalf.value;
  const rich = J.protectionProsperity.value;
  const skilled = J.protectionTechnology.value;
  const together = J.protectionCohesion.value;
  const relieved = J.protectionRelief.value * 100;
  const found = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    const s = from.states[i] as State;
    found[i] =
      rich * prosperityIndex(from.prosperity[i] as number, mean, half) +
      skilled * s.technology +
      together * s.cohesion +
      relieved * (from.ground.civic[i] as number);
  }
  return found;
}

/**
 * Distributive justice (Walzer 2013): equality of prosperity between states, equality within them, and protection
 * against disaster as far as all have it.
 */
export function justice(from: Survey): Reading {
  const J = JUSTICE;
  const unequal = gini(from.prosperity, from.people);
  const mean = meanProsperity(from);
  const poor = zeros(from.n);
  const divided = zeros(from.n);
  const exposed = zeros(from.n);
  const protection = protections(from);
  let within = 0;
  let safe = 0;
  for (let i = 0; i < from.n; i++) {
    const share = from.people[i] as number;
    const prosperity = from.prosperity[i] as number;
    divided[i] = share * (from.states[i] as State).inequality;
    within += divided[i] as number;
    safe += share * (protection[i] as number);
    poor[i] = share * Math.max(0, mean - prosperity);
    exposed[i] = share * (100 - (protection[i] as number));
  }
  const unlike = Math.min(1, J.unequalProtection.value * gini(protection, from.people));
  const climate = 1 - (J.warmingExposure.value * from.world.system.warming) / 100;
  return reading([
    part('measure.justice.between', 100 * (1 - unequal), J.between.value, refsOfStates(from, poor, 'wealth')),
    part('measure.justice.within', 100 - within, J.within.value, refsOfStates(from, divided, 'inequality')),
    part('measure.justice.protection', safe * (1 - unlike) * climate, J.protection.value, [
      WARMING,
      ...refsOfStates(from, exposed, 'cohesion').slice(0, 2),
    ]),
  ]);
}
