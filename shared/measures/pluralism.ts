import type { People } from '../world/ground';
import { ORDERS } from '../world/ids';
import type { State } from '../world/state';
import { clamp, zeros } from './curves';
import { PLURALISM } from './parameters';
import { part, reading, refsOfPeoples, refsOfStates } from './parts';
import type { Reading } from './reading';
import type { Survey } from './survey';

/** Diversity of a set of shares, 0 all in one … 1 all alike, by the effective number of them (inverse Simpson). */
function diversity(shares: readonly number[]): number {
  let total = 0;
  let squares = 0;
  for (const x of shares) {
    total += x;
    squares += x * x;
  }
  if (squares <= 0 || shares.length < 2) return 0;
  return ((total * total) / squares - 1) / (shares.length - 1);
}

/**
 * How diverse political models are, 0–100: the spread of accountability and rights and the mix of orders over
 * states, as far as mankind lives in states that still decide for themselves.
 */
function models(from: Survey): number {
  let own = 0;
  let sum = 0;
  let squares = 0;
  const mix = [0, 0, 0, 0];
  for (let i = 0; i < from.n; i++) {
    if (from.standing[i] === 0) continue;
    const s = from.states[i] as State;
    const w = ((from.people[i] as number) * s.autonomy) / 100;
    const kind = (s.accountability + s.rights) / 2;
    own += w;
    sum += w * kind;
    squares += w * kind * kind;
    for (let k = 0; k < ORDERS.length; k++)
      mix[k] = (mix[k] as number) + w * s.mix[ORDERS[k] as (typeof ORDERS)[number]];
  }
  if (own <= 0) return 0;
  const middle = sum / own;
  const spread = Math.sqrt(Math.max(0, squares / own - middle * middle)) / PLURALISM.spreadFull.value;
  return 100 * Math.min(1, own) * (0.5 * Math.min(1, spread) + 0.5 * diversity(mix));
}

/**
 * Cultural pluralism (Walzer 2013): peoples surviving, their autonomy, how safe it is from whoever could cancel it,
 * and the diversity of political models. A large people weighs more than a small one, but by its root only. Where
 * no people is told of, the states' own autonomy stands in.
 */
export function pluralism(from: Survey): Reading {
  const P = PLURALISM;
  const peoples = from.look.peoples;
  const fading = zeros(peoples.length);
  const ruled = zeros(peoples.length);
  const unsafe = zeros(peoples.length);
  const whole = P.survivalAutonomy.value;
  let size = 0;
  let surviving = 0;
  let autonomy = 0;
  let security = 0;
  for (let k = 0; k < peoples.length; k++) {
    const one = peoples[k] as People;
    const millions = from.ground.size[k] as number;
    const w = Math.sqrt(millions);
    const alive = millions > 0 ? Math.min(1, one.autonomy / whole) : 0;
    size += w;
    surviving += alive;
    autonomy += w * one.autonomy;
    security += w * one.security;
    fading[k] = 1 - alive;
    ruled[k] = w * (100 - one.autonomy);
    unsafe[k] = w * (100 - one.security);
  }
  let states = 0;
  const alike = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    const s = from.states[i] as State;
    if (from.standing[i] === 1) states += (from.people[i] as number) * s.autonomy;
    alike[i] = (from.people[i] as number) * Math.abs(s.accountability - 50);
  }
  const some = peoples.length > 0;
  const mean = (sum: number) => (size > 0 ? sum / size : 0);
  return reading([
    part(
      'measure.pluralism.survival',
      some ? (100 * surviving) / peoples.length : clamp(states),
      P.survival.value,
      refsOfPeoples(from, fading, 'autonomy'),
    ),
    part(
      'measure.pluralism.autonomy',
      some ? mean(autonomy) : clamp(states),
      P.autonomy.value,
      refsOfPeoples(from, ruled, 'autonomy'),
    ),
    part(
      'measure.pluralism.security',
      some ? mean(security) : clamp(states),
      P.security.value,
      refsOfPeoples(from, unsafe, 'security'),
    ),
    part(
      'measure.pluralism.models',
      models(from),
      P.models.value,
      refsOfStates(from, alike, 'accountability'),
    ),
  ]);
}
