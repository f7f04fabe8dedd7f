import type { People } from '../world/ground';
import type { Institution } from '../world/institution';
import { ref } from '../world/ref';
import type { State } from '../world/state';
import type { FieldRef } from '../world/world';
import type { Centralisation } from './centralisation';
import { zeros } from './curves';
import { FREEDOM } from './parameters';
import { part, reading, refsOfPeoples, refsOfStates } from './parts';
import type { Reading } from './reading';
import type { Survey } from './survey';

const HOLD: FieldRef = ref('system', 'system', 'centre.hold');
const DISPOSITION: FieldRef = ref('system', 'system', 'centre.disposition');

/** Where someone oppressed at home can turn, 0–1: the best court or rights body, and associations beyond the state. */
function appeal(from: Survey): number {
  const { institutions, working } = from.top;
  let best = 0;
  for (let k = 0; k < institutions.length; k++) {
    const { domain } = institutions[k] as Institution;
    if ((domain === 'law' || domain === 'rights') && (working[k] as number) > best)
      best = working[k] as number;
  }
  let civic = 0;
  for (let i = 0; i < from.n; i++) civic += (from.people[i] as number) * (from.ground.civic[i] as number);
  return (best / 100 + civic) / 2;
}

/** Oppression by one's own group, written into `pull` per people; 0–1. Autonomy shuts in where rights are wanting. */
function groupOppression(from: Survey, pull: number[]): number {
  const peoples = from.look.peoples;
  let size = 0;
  let shut = 0;
  for (let k = 0; k < peoples.length; k++) {
    const w = from.ground.size[k] as number;
    size += w;
    pull[k] = (w * (peoples[k] as People).autonomy * (100 - (from.ground.rights[k] as number))) / 10000;
    shut += pull[k] as number;
  }
  return size > 0 ? shut / size : 0;
}

/** What a single centre endangers, 0–100: its hold, less what its accountability and its disposition take away. */
function tyranny(from: Survey, c: Centralisation): number {
  const F = FREEDOM;
  const { disposition } = from.world.system.centre;
  let accountable = 0;
  if (c.centre >= 0) accountable = (from.states[c.centre] as State).accountability;
  else
    for (let i = 0; i < from.n; i++)
      accountable += (from.people[i] as number) * (from.states[i] as State).accountability;
  const checked = (F.checkAccountable.value * accountable + F.checkDisposition.value * disposition) / 100;
  return c.bound * (1 - checked);
}

/**
 * Individual freedom (Walzer 2013): rights, accountable government, protection against one's own group and against
 * the centre.
 */
export function freedom(from: Survey, c: Centralisation): Reading {
  const F = FREEDOM;
  const bare = zeros(from.n);
  const unheard = zeros(from.n);
  let rights = 0;
  let accountable = 0;
  for (let i = 0; i < from.n; i++) {
    const s = from.states[i] as State;
    const share = from.people[i] as number;
    rights += share * s.rights;
    accountable += share * s.accountability;
    bare[i] = share * (100 - s.rights);
    unheard[i] = share * (100 - s.accountability);
  }
  const shut = zeros(from.look.peoples.length);
  const oppressed = groupOppression(from, shut) * (1 - F.appealOutside.value * appeal(from));
  return reading([
    part('measure.freedom.rights', rights, F.rights.value, refsOfStates(from, bare, 'rights')),
    part(
      'measure.freedom.accountability',
      accountable,
      F.accountability.value,
      refsOfStates(from, unheard, 'accountability'),
    ),
    part(
      'measure.freedom.group',
      100 * (1 - oppressed),
      F.group.value,
      refsOfPeoples(from, shut, 'autonomy'),
    ),
    part('measure.freedom.centre', 100 - tyranny(from, c), F.centre.value, [HOLD, DISPOSITION]),
  ]);
}
