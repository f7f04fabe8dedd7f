import type { Movement, People } from '../world/ground';
import type { Lookups } from '../world/lookups';
import type { State } from '../world/state';
import { saturating } from './curves';
import { WEIGHING } from './parameters';
import type { GroundStorey } from './survey';

/** A movement as a civic association, 0–1: its strength as far as it is civic and its own (Walzer 2013). */
export function civicStrength(of: Movement): number {
  const voice = WEIGHING.dependentVoice.value;
  const violent = WEIGHING.violentFrom.value;
  if (of.temper >= violent) return 0;
  return (of.strength / 100) * (1 - of.temper / violent) * (voice + ((1 - voice) * of.independence) / 100);
}

/** A movement as organised violence, 0–1: Sakwa's uncivil society. */
export function uncivilStrength(of: Movement): number {
  const violent = WEIGHING.violentFrom.value;
  return of.temper <= violent ? 0 : ((of.strength / 100) * (of.temper - violent)) / (100 - violent);
}

/** The ground storey as numbers. */
export function surveyGround(look: Lookups): GroundStorey {
  const { states, movements, peoples } = look;
  const n = states.length;
  const civic = new Float64Array(n);
  const uncivil = new Float64Array(n);
  for (let k = 0; k < movements.length; k++) {
    const one = movements[k] as Movement;
    const good = civicStrength(one) / 100;
    const bad = uncivilStrength(one) / 100;
    if (good === 0 && bad === 0) continue;
    const onto = good > 0 ? civic : uncivil;
    const strength = good > 0 ? good : bad;
    for (let i = 0; i < n; i++) {
      const reach = one.reach[(states[i] as State).id];
      if (reach !== undefined) onto[i] = (onto[i] as number) + strength * reach;
    }
  }
  const half = WEIGHING.civicHalf.value;
  for (let i = 0; i < n; i++) civic[i] = saturating(civic[i] as number, half);

  const size = new Float64Array(peoples.length);
  const rights = new Float64Array(peoples.length);
  for (let k = 0; k < peoples.length; k++) {
    const one = peoples[k] as People;
    let millions = 0;
    let entitled = 0;
    for (let i = 0; i < n; i++) {
      const s = states[i] as State;
      const share = one.shares[s.id];
      if (share === undefined) continue;
      millions += share;
      entitled += share * s.rights;
    }
    size[k] = millions;
    rights[k] = millions > 0 ? entitled / millions : 0;
  }
  return { civic, uncivil, size, rights };
}
