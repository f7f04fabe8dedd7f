import type { Movement, People } from '../world/ground';
import type { Lookups } from '../world/lookups';
import type { State } from '../world/state';
import { saturating, zeros } from './curves';
import { WEIGHING } from './parameters';
import { spread } from './spread';
import type { GroundStorey } from './survey';

/** A movement as a civic association, 0–1: its strength as far as it is civic and its own (Walzer 2013). */
export function civicStrength(of: Movement): number {
  const voice = WEIGHING.dependentVoice.value;
  const violent = WEIGHING.violentFrom.value;
  if (of.temper >= violent) return 0;
  return (of.strength / 100) * (1 - of.temper / violent) * (voice + ((1 - voice) * of.independence) / 100);
}

/** A movement as organised violence, 0–1: Sakwa's uncivil society. */
function uncivilStrength(of: Movement): number {
  const violent = WEIGHING.violentFrom.value;
  return of.temper <= violent ? 0 : ((of.strength / 100) * (of.temper - violent)) / (100 - violent);
}

/** The ground storey as numbers. */
export function surveyGround(look: Lookups, indexOf: ReadonlyMap<string, number>): GroundStorey {
  const { states, movements, peoples } = look;
  const n = states.length;
  const civic = zeros(n);
  const uncivil = zeros(n);
  const laid = zeros(n);
  for (let k = 0; k < movements.length; k++) {
    const one = movements[k] as Movement;
    const good = civicStrength(one) / 100;
    const bad = uncivilStrength(one) / 100;
    if (good === 0 && bad === 0) continue;
    const onto = good > 0 ? civic : uncivil;
    const strength = good > 0 ? good : bad;
    spread(one.reach, indexOf, laid, 0);
    for (let i = 0; i < n; i++) onto[i] = (onto[i] as number) + strength * (laid[i] as number);
  }
  const half = WEIGHING.civicHalf.value;
  for (let i = 0; i < n; i++) civic[i] = saturating(civic[i] as number, half);

  const entitled = zeros(n);
  for (let i = 0; i < n; i++) entitled[i] = (states[i] as State).rights;
  const size = zeros(peoples.length);
  const rights = zeros(peoples.length);
  for (let k = 0; k < peoples.length; k++) {
    spread((peoples[k] as People).shares, indexOf, laid, 0);
    let millions = 0;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const share = laid[i] as number;
      millions += share;
      sum += share * (entitled[i] as number);
    }
    size[k] = millions;
    rights[k] = millions > 0 ? sum / millions : 0;
  }
  return { civic, uncivil, size, rights };
}
