import type { Crisis } from '../world/crisis';
import { byText } from '../world/lookups';
import type { State } from '../world/state';
import type { World } from '../world/world';
import { clamp, zeros } from './curves';
import type { Failure, Measures } from './measures';
import { FAILURE } from './parameters';
import { greatest, hundredths } from './parts';
import type { Reading, Reason } from './reading';
import type { Survey } from './survey';

/** Crises that are not over, in the order of their ids. */
export function openCrises(world: World): Crisis[] {
  const open: Crisis[] = [];
  for (const id of Object.keys(world.crises).sort(byText)) {
    const one = world.crises[id];
    if (one && one.stage !== 'closed') open.push(one);
  }
  return open;
}

function failure(value: number, from: number, reasons: readonly Reason[]): Failure {
  const told = hundredths(clamp(value));
  return { failing: told >= from, value: told, reasons };
}

/**
 * Peacekeeping fails where awful violence goes on and no one stops it (Walzer 2013): the worst such place, and how
 * much of mankind lives in such places. A crisis counts once it runs on unanswered and someone is wronged by it.
 */
function peacekeeping(from: Survey): Failure {
  const F = FAILURE;
  const awful = F.awful.value;
  let worst = 0;
  let extent = 0;
  const reasons: Reason[] = [];
  for (const crisis of openCrises(from.world)) {
    if (crisis.stage !== 'running' || crisis.victim === null || crisis.severity < awful) continue;
    worst = Math.max(worst, crisis.severity);
    const params = { crisis: `crisis:${crisis.id}`, state: `state:${crisis.place}`, value: crisis.severity };
    reasons.push({ key: 'failure.peacekeeping.unanswered', params });
  }
  const torn = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    const { strife } = from.states[i] as State;
    if (strife < awful) continue;
    torn[i] = strife;
    worst = Math.max(worst, strife);
    extent += from.people[i] as number;
  }
  for (const i of greatest(torn, 3)) {
    const s = from.states[i] as State;
    reasons.push({ key: 'failure.peacekeeping.torn', params: { state: `state:${s.id}`, value: s.strife } });
  }
  const spread = clamp(extent / F.extentFull.value, 0, 1) * 100;
  return failure(F.worst.value * worst + (1 - F.worst.value) * spread, F.peacekeeping.value, reasons);
}

/** Equality fails where goods stay unequal between states and within them and nobody can move them. */
function equality(justice: Reading): Failure {
  let value = 0;
  let weight = 0;
  const reasons: Reason[] = [];
  for (const one of justice.parts) {
    value += one.weight * (100 - one.value);
    weight += one.weight;
    if (one.value < 100 - FAILURE.equality.value)
      reasons.push({
        key: `failure.equality.${lastWord(one.key)}`,
        params: { value: Math.round(100 - one.value) },
      });
  }
  return failure(weight > 0 ? value / weight : 0, FAILURE.equality.value, reasons);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** Liberty fails where many are below a minimal understanding of rights, or are very differently entitled. */
function liberty(from: Survey): Failure {
  const F = FAILURE;
  const minimum = F.minimalRights.value;
  let below = 0;
  let mean = 0;
  let squares = 0;
  const bare = zeros(from.n);
  for (let i = 0; i < from.n; i++) {
    const { rights } = from.states[i] as State;
    const share = from.people[i] as number;
    mean += share * rights;
    squares += share * rights * rights;
    if (rights >= minimum) continue;
    below += share;
    bare[i] = share * (minimum - rights);
  }
  const uneven = Math.sqrt(Math.max(0, squares - mean * mean));
  const reasons: Reason[] = greatest(bare, 3).map((i) => {
    const s = from.states[i] as State;
    return { key: 'failure.liberty.below', params: { state: `state:${s.id}`, value: s.rights } };
  });
  // A standard deviation of 50 is the most that rights between 0 and 100 can have.
  const value = F.worstLiberty.value * 2 * uneven + (1 - F.worstLiberty.value) * 100 * below;
  return failure(value, F.liberty.value, reasons);
}

/** Walzer's three failures: of peacekeeping, of equality, of liberty. */
export function failures(from: Survey, justice: Reading): Measures['failures'] {
  return { peacekeeping: peacekeeping(from), equality: equality(justice), liberty: liberty(from) };
}
